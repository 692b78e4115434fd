import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { violationsOf } from './pages/axe.ts';
import { menuOf, openPanel, panelOf, refuseClipboard, savedText } from './pages/sharePage.ts';
import {
  buttonOf,
  dataset,
  eventOf,
  expect,
  openTimeline,
  readerOf,
  test,
} from './pages/timelinePage.ts';
import { startServer } from './site/server.ts';
import { SITE } from './site/sites.ts';

test('the panel opens, is walked through and closes by keyboard alone', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openTimeline(page, site, '?event=schoolhouse-talks');
  await menuOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(menuOf(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(panelOf(page)).toBeVisible();
  const names: (string | null)[] = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await panelOf(page).count()) === 0) break;
    names.push(
      await page.evaluate(() => {
        const { activeElement: focused } = document;
        return focused?.getAttribute('aria-label') ?? focused?.tagName ?? null;
      }),
    );
  }
  expect(names).toEqual([
    'Close share and save',
    'BUTTON',
    'Copy link to this view',
    'Text of link to this view',
    'Copy link to this passage',
    'Text of link to this passage',
    'SELECT',
    'Copy citation in MLA 9',
    'Copy citation in APA 7',
    'Copy citation in Chicago 17',
    ...[
      'events.csv',
      'timelinejs.csv',
      'timelinejs.json',
      'dataset.json',
      'annotations.jsonld',
    ].flatMap((name) => [`Text of ${name}`, `Save ${name}`]),
    'Save timeline-offline.html',
    'Save timeline.zip',
    // “Make a timeline”, which leads to the studio.
    'A',
  ]);
});

test('Escape closes the panel, returns focus, and leaves the event open', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openTimeline(page, site, '?event=schoolhouse-talks');
  await openPanel(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(menuOf(page)).toBeFocused();
  await expect(readerOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(readerOf(page)).toHaveCount(0);
});

test('a click elsewhere closes the panel, its button and its cross too', async ({ page, site }) => {
  await openTimeline(page, site);
  await openPanel(page);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(panelOf(page)).toHaveCount(0);
  await openPanel(page);
  await menuOf(page).click();
  await expect(panelOf(page)).toHaveCount(0);
  await (await openPanel(page)).getByRole('button', { name: 'Close share and save' }).click();
  await expect(panelOf(page)).toHaveCount(0);
  await expect(menuOf(page)).toBeFocused();
});

test('a copied link restores the view', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTimeline(page, site, '?event=ferry-stopped&scale=true&lang=en');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(panel.getByRole('status')).toHaveText('Copied: link to this view');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(site.url);
  const other = await context.newPage();
  await other.goto(link);
  await expect(readerOf(other).getByRole('heading', { level: 2 })).toHaveText(
    eventOf('ferry-stopped').title,
  );
  await expect(
    other.getByRole('switch', { name: 'Shorten gaps, widen busy days' }),
  ).not.toBeChecked();
});

test('a link to a passage opens its event in its document, and nothing else', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?event=ferry-stopped&scale=true');
  await readerOf(page).getByRole('tab').nth(1).click();
  const panel = await openPanel(page);
  const link = await panel.getByRole('textbox', { name: 'Text of link to this passage' });
  await expect(link).toHaveValue(`${site.url}?event=ferry-stopped&document=1935-03-county-hears`);
  await page.goto(await link.inputValue());
  await expect(readerOf(page).locator('mark')).toContainText('its engine failed');
});

test('every file is saved whole', async ({ page, site }) => {
  await openTimeline(page, site);
  await openPanel(page);
  const ids = dataset.events.map(({ id }) => id);
  const table = parse<Record<string, string>>(await savedText(page, 'events.csv'), {
    bom: true,
    columns: true,
  });
  expect(table.map(({ id }) => id)).toEqual(ids);
  const slides = parse(await savedText(page, 'timelinejs.csv'), { columns: true });
  expect(slides).toHaveLength(ids.length + 1);
  const timelineJs = JSON.parse(await savedText(page, 'timelinejs.json'));
  expect(timelineJs.events).toHaveLength(ids.length);
  expect(JSON.parse(await savedText(page, 'dataset.json'))).toEqual(dataset);
  const annotations = JSON.parse(await savedText(page, 'annotations.jsonld'));
  expect(annotations.first.items).toHaveLength(
    dataset.events.flatMap(({ excerpts }) => excerpts).length,
  );
  expect(annotations.id).toBe(`${site.url}#annotations`);
});

test('in a sandboxed frame nothing throws, links copy, and files are there as text', {
  tag: '@firefox',
}, async ({ browser, site }) => {
  const frame = `<iframe sandbox="allow-scripts" src="${site.url}?event=ferry-stopped" title="Timeline" width="1280" height="720"></iframe>`;
  const host = await startServer({ pages: { '/host.html': frame } });
  const page = await (await browser.newContext()).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  // Of the same site, since the driver of Firefox sends no clicks into the frame of another.
  await page.goto(`${host.origin}/host.html`);
  const place = page.frameLocator('iframe');
  const panel = await openPanel(place);
  await panel.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(panel.getByRole('status')).toHaveText('Copied: link to this view');
  await expect(panel.getByRole('textbox', { name: 'Text of link to this view' })).toHaveValue(
    `${site.url}?event=ferry-stopped`,
  );
  await panel.getByRole('button', { name: 'Save events.csv' }).click();
  await expect(panel.getByRole('status')).toContainText('If nothing comes, copy its text');
  await panel.getByRole('button', { name: 'Text of events.csv' }).click();
  const text = await panel.getByRole('textbox', { name: 'Text of events.csv' }).inputValue();
  expect(parse(text, { columns: true })).toHaveLength(dataset.events.length);
  await panel.getByRole('button', { name: 'Copy events.csv' }).click();
  await expect(panel.getByRole('status')).toHaveText('Copied: events.csv');
  // Fonts are refused there, of which the driver of Firefox makes errors of the page.
  expect(errors.filter((error) => !/\bfont\b|Cross-Origin Request/.test(error))).toEqual([]);
  await page.context().close();
  await host.close();
});

test('from a file, files are saved, and no citation names an address on this disk', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(pathToFileURL(`${SITE}/index.html`).href);
  const panel = await openPanel(page);
  await expect(panel).toContainText('opened from a disk');
  expect((await panel.locator('.citation').allTextContents()).join()).not.toContain('file:');
  expect(JSON.parse(await savedText(page, 'dataset.json'))).toEqual(dataset);
  await page.context().close();
});

test('a reference manager finds all documents and where they are read, before and after the script', async ({
  page,
  site,
}) => {
  const titles = () =>
    page
      .locator('span.Z3988')
      .evaluateAll((all) =>
        all.map((span) => new URLSearchParams((span as HTMLElement).title).get('rft.title')),
      );
  const expected = dataset.documents.map(({ title, titlePrinted }) =>
    titlePrinted ? title : `[${title}]`,
  );
  await openTimeline(page, site);
  expect(await titles()).toEqual(expected);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(site.url);
  expect(await titles()).toEqual(expected);
});

for (const [width, height] of [
  [1280, 720],
  [800, 500],
  [390, 844],
  [320, 700],
] as const) {
  test(`at ${width}x${height} the panel fits, and axe finds nothing`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await openTimeline(page, site, '?event=ferry-stopped');
      const panel = await openPanel(page);
      const box = await panel.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      expect(await panel.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
      const small = await panel
        .getByRole('button')
        .evaluateAll((all) => all.filter((el) => el.getBoundingClientRect().height < 28).length);
      expect(small).toBe(0);
      expect(await violationsOf(page)).toEqual([]);
    }
  });
}

test('opening and copying never scroll the page', async ({ page, site }) => {
  await refuseClipboard(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openTimeline(page, site);
  // The test scrolls as a reader would; what it watches is that nothing else does.
  await buttonOf(page, eventOf('chairman-hopes')).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await menuOf(page).dispatchEvent('click');
  await panelOf(page).getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(panelOf(page).getByRole('status')).toContainText('refused');
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});
