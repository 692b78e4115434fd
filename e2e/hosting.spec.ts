import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buttonOf,
  dataset,
  eventOf,
  eventsOf,
  expect,
  readerOf,
  test,
} from './pages/timelinePage.ts';
import { parseHeadersFile } from './site/headersFile.ts';
import { startServer } from './site/server.ts';
import { SITE } from './site/sites.ts';
import { visitor } from './site/visitor.ts';

const headersOf = parseHeadersFile(readFileSync(join(SITE, '_headers'), 'utf8'));

test('any page may read the files and embed the page', () => {
  for (const path of ['/', '/index.html', '/dataset.json', '/oembed.json', '/preview.png']) {
    const headers = headersOf(path);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['content-security-policy']).not.toContain('frame-ancestors');
    expect(Object.keys(headers)).not.toContain('x-frame-options');
  }
});

test('files that change with their names are kept for ever, and no others', () => {
  const forEver = 'public, max-age=31536000, immutable';
  for (const name of readdirSync(join(SITE, 'assets'))) {
    expect(name).toMatch(/-[\w-]{8}\.\w+$/);
    expect(headersOf(`/assets/${name}`)['cache-control']).toBe(forEver);
  }
  for (const path of ['/', '/index.html', '/firstPaint.js', '/dataset.json']) {
    expect(headersOf(path)['cache-control']).toBeUndefined();
  }
});

test('with these headers the page works, without one violation', async ({ browser }) => {
  const server = await startServer({ headersOf });
  const { page, errors, warnings } = await visitor(browser);
  const response = await page.goto(server.url);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  const event = eventOf('schoolhouse-talks');
  await buttonOf(page, event).dispatchEvent('click');
  await expect(readerOf(page).getByRole('heading', { name: event.title })).toBeVisible();
  const other = eventOf('ferry-stopped');
  await page.getByRole('searchbox').fill('ferry');
  await page.getByRole('link', { name: new RegExp(`^${other.title}`) }).click();
  await expect(readerOf(page).getByRole('heading', { name: other.title })).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Documents', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: dataset.documents[0]?.title ?? '' }).first(),
  ).toBeVisible();
  expect([...errors, ...warnings]).toEqual([]);
  await page.context().close();
  await server.close();
});

test('with these headers the page may frame itself', async ({ browser }) => {
  const frame =
    '<link rel="icon" href="/favicon.svg" /><iframe src="/?embed=1" title="Timeline" width="960" height="640"></iframe>';
  const server = await startServer({
    headersOf,
    headers: headersOf('/'),
    pages: { '/share': frame },
  });
  const { page, errors, warnings } = await visitor(browser);
  await page.goto(`${server.origin}/share`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  expect([...errors, ...warnings]).toEqual([]);
  await page.context().close();
  await server.close();
});

for (const name of ['timeline-offline.html', 'timeline.zip']) {
  test(`${name} is saved under its name and not opened`, async ({ browser }) => {
    const server = await startServer({ headersOf });
    const { page, errors, warnings } = await visitor(browser);
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Share and save', exact: true }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: `Save ${name}` }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(name);
    const saved = readFileSync(await download.path());
    expect(saved.equals(readFileSync(join(SITE, name)))).toBe(true);
    await expect(
      page.getByRole('region', { name: 'Share and save' }).getByRole('status'),
    ).toHaveText(new RegExp(`^Saving ${name}\\.`));
    expect([...errors, ...warnings]).toEqual([]);
    await page.context().close();
    await server.close();
  });
}

test('the offline page is for saving, even where its address is opened', () => {
  for (const path of ['/timeline-offline.html', '/timeline-offline']) {
    expect(headersOf(path)['content-disposition']).toBe(
      'attachment; filename="timeline-offline.html"',
    );
  }
});

/** Beyond these, bytes mean one thing in UTF-8 and another in the charset that a host claims. */
const ASCII = 0x80;
/** A byte order mark says UTF-8 before any charset that a host claims. */
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

test('every text in the built folder is ASCII, or a plain text that says it is UTF-8', () => {
  const names = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
  const texts = names.filter((name) => /(^_headers|\.(html|js|css|json|svg|txt|xml))$/.test(name));
  expect(texts.length).toBeGreaterThan(7);
  const strange = texts.filter((name) => {
    const bytes = readFileSync(join(SITE, name));
    const isMarked = name.endsWith('.txt') && bytes.subarray(0, MARK.length).equals(MARK);
    return !isMarked && bytes.some((byte) => byte >= ASCII);
  });
  expect(strange).toEqual([]);
});

test('a host that claims another charset changes not one letter', async ({ browser, site }) => {
  const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
  const latin = await startServer({
    headersOf: (path) => {
      const type = Object.entries(types).find(([ending]) => path.endsWith(`.${ending}`))?.[1];
      return type || path === '/'
        ? { 'Content-Type': `${type ?? types.html}; charset=iso-8859-1` }
        : {};
    },
  });
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    // What the ruler has room for follows from the fonts, which may come too late to be used.
    await page.route('**/*.woff2', (route) => route.abort());
    const textOf = async (address: string) => {
      await page.goto(address);
      if (javaScriptEnabled) await expect(page.locator('.static')).toHaveCount(0);
      if (javaScriptEnabled) await expect(page.locator('mark').first()).toBeAttached();
      return [await page.title(), await page.locator('#root').innerText()];
    };
    for (const query of javaScriptEnabled ? ['?view=documents', '?event=bridge-opened'] : ['']) {
      const told = await textOf(latin.url + query);
      expect(told).toEqual(await textOf(site.url + query));
      expect(told.join()).toContain('’');
    }
    await context.close();
  }
  await latin.close();
});

test('a page that is cross-origin isolated may show it, in a sandbox too', async ({ browser }) => {
  const server = await startServer({ headersOf });
  const host = await startServer({
    headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' },
    pages: {
      '/lesson': `<iframe src="${server.url}?embed=1" sandbox="allow-scripts" title="Timeline" width="960" height="600"></iframe>`,
    },
  });
  const page = await browser.newPage();
  await page.goto(`${host.origin.replace('localhost', '127.0.0.1')}/lesson`);
  const frame = page.frameLocator('iframe');
  await expect(eventsOf(frame).first()).toBeVisible();
  await page.close();
  await Promise.all([host.close(), server.close()]);
});

test('served without its last slash, the page says how to mend its address', async ({
  browser,
}) => {
  const html = readFileSync(join(SITE, 'index.html'), 'utf8');
  const server = await startServer({ path: '/timeline', pages: { '/timeline': html } });
  const page = await browser.newPage();
  const note = page.getByText('Does this page look bare?');
  await page.goto(`${server.origin}/timeline`);
  await expect(note).toBeVisible();
  await expect(page.getByText(eventOf('schoolhouse-talks').title).first()).toBeVisible();
  await page.goto(server.url);
  await expect(eventsOf(page).first()).toBeVisible();
  await expect(note).toBeHidden();
  await page.close();
  await server.close();
});
