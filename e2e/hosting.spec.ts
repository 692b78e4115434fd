import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHeadersFile } from './headersFile.ts';
import { DIST, startServer } from './server.ts';
import { buttonOf, dataset, eventOf, expect, readerOf, test } from './timelinePage.ts';
import { visitor } from './visitor.ts';

const headersOf = parseHeadersFile(readFileSync(join(DIST, '_headers'), 'utf8'));

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
  for (const name of readdirSync(join(DIST, 'assets'))) {
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
  const event = eventOf('panmunjom-talks');
  await buttonOf(page, event).dispatchEvent('click');
  await expect(readerOf(page).getByRole('heading', { name: event.title })).toBeVisible();
  const other = eventOf('hotline-cut');
  await page.getByRole('searchbox').fill('hotline');
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
    expect(saved.equals(readFileSync(join(DIST, name)))).toBe(true);
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
