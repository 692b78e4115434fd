import type { Page } from '@playwright/test';
import { expectWholeChronology, torn } from './pages/chronology.ts';
import { headingsAtFoot, openToPrint, PAPERS, printedPages, solid } from './pages/printedPages.ts';
import { dataset, eventOf, events, expect, openTimeline, test } from './pages/timelinePage.ts';
import { startServer } from './site/server.ts';

const CONTENT = { dataset, events, eventOf };

const PLACES = [
  ['the timeline', '', { width: 1280, height: 720 }, true],
  ['a large screen', '', { width: 1920, height: 1080 }, true],
  ['a phone', '', { width: 390, height: 844 }, true],
  ['the handout', '?view=handout', { width: 1280, height: 720 }, true],
  ['the page without scripts', '', { width: 1280, height: 720 }, false],
] as const;

test('with nothing chosen, every place prints the same whole chronology, and no event is torn', async ({
  browser,
  site,
}) => {
  const printed: string[] = [];
  for (const [, query, viewport, javaScriptEnabled] of PLACES) {
    const context = await browser.newContext({ viewport, javaScriptEnabled });
    const page = await context.newPage();
    if (javaScriptEnabled) await openToPrint(page, site.url + query);
    else await page.goto(site.url + query);
    for (const paper of javaScriptEnabled ? ['A4' as const] : PAPERS) {
      const sheets = await printedPages(page, paper);
      expectWholeChronology(sheets, CONTENT);
      if (paper === 'A4') printed.push(sheets.join('').replaceAll(solid(page.url()), ''));
    }
    await context.close();
  }
  for (const text of printed) expect(text).toBe(printed[0]);
});

const AT_FAIR = events.filter(({ category }) => category === 'fair');
const TOLD_TWICE = events.find(
  ({ excerpts }) => new Set(excerpts.map(({ document }) => document)).size > 1,
);
const OPEN = TOLD_TWICE?.id ?? '';
const [TOUR] = dataset.tours;
const STOPS = (TOUR?.stops ?? []).map(({ event }) => eventOf(event));
const OF_ALL = `of ${events.length} events: `;

/** Views, the events that are to be on paper, and what the sheet says of them; `paper.test.tsx` has the rest. */
const CHOSEN = [
  ['?view=list&category=fair', AT_FAIR, `${AT_FAIR.length} ${OF_ALL}Fair.`],
  [`?embed=1&event=${OPEN}&theme=dark`, [eventOf(OPEN)], 'The event that was open, '],
  [`?present=1&tour=${TOUR?.id}`, STOPS, `Tour: “${TOUR?.title}”, ${STOPS.length} events.`],
] as const;

test('the first print of a view is what is on the screen, and says so', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openToPrint(page, site.url);
  expectWholeChronology(await printedPages(page, 'A4'), CONTENT);
  for (const [query, printed, words] of CHOSEN) {
    await openToPrint(page, site.url + query);
    const sheets = await printedPages(page, 'A4');
    expect(torn(sheets, printed), query).toEqual([]);
    const all = sheets.join('');
    expect(all, query).toContain(solid(words));
    const others = dataset.events.filter((event) => !printed.includes(event));
    expect(
      others.filter(({ title }) => all.includes(solid(title))),
      query,
    ).toEqual([]);
  }
});

test('one document prints whole, with its passages underlined and numbered', {
  tag: '@firefox',
}, async ({ page, site }) => {
  const [asked, ...others] = dataset.documents;
  if (!asked) throw new Error('no document');
  await openToPrint(page, `${site.url}?view=documents&document=${asked.id}`);
  const all = (await printedPages(page, 'A4')).join('');
  expect(all).toContain(solid(`1 of ${dataset.documents.length} documents`));
  for (const { title } of others) expect(all).not.toContain(solid(title));
  const told = events.filter(({ excerpts }) =>
    excerpts.some(({ document }) => document === asked.id),
  );
  for (const event of told) {
    expect(all).toContain(
      solid(`${events.indexOf(event) + 1} ${event.when.label}: ${event.title}`),
    );
  }
  const last = asked.text.trim().split(/\s+/).slice(-4).join(' ');
  const isLeftOut = asked.omissions.some(({ end }) => end > asked.text.trimEnd().length - 4);
  if (!isLeftOut) expect(all).toContain(solid(last));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed mark').first()).toHaveCSS(
    'text-decoration-line',
    'underline',
  );
});

test('a quiz prints as it stands: its dates only among the answers, or once they are shown', async ({
  page,
  site,
}) => {
  const [a, b, c] = [events[5], events[0], events[15]];
  const order = [a, b, c].map((event) => event?.id).join();
  await openToPrint(page, `${site.url}?quiz=3&order=${order}&why=${b?.id}:it came first`);
  const [asked = '', answers = ''] = await printedPages(page, 'A4');
  for (const event of [a, b, c]) {
    expect(asked).toContain(solid(event?.title ?? ''));
    expect(asked).not.toContain(solid(event?.when.label ?? ''));
    expect(answers).toContain(solid(event?.when.label ?? ''));
  }
  expect(asked).toContain(solid('Reason: it came first'));
  await page.getByRole('button', { name: 'Show the dates' }).click();
  const shown = (await printedPages(page, 'A4')).join('');
  expect(shown).toContain(solid('You put it in place 2: “it came first”'));
  expect(shown).toContain(solid(b?.when.label ?? ''));
});

test('each print is of what is on the screen then', { tag: '@firefox' }, async ({ page, site }) => {
  await openTimeline(page, site, `?event=${OPEN}`);
  expect((await printedPages(page, 'A4')).join('')).toContain(solid('The event that was open'));
  await page.keyboard.press('Escape');
  expectWholeChronology(await printedPages(page, 'A4'), CONTENT);
  await page.getByRole('button', { name: /^Fair/ }).first().click();
  const sheets = await printedPages(page, 'Letter');
  expect(sheets.join('')).toContain(solid(`${AT_FAIR.length} ${OF_ALL}Fair`));
});

/** What stands above other things on a sheet. */
const HEADINGS = [
  // With their years, as they are printed: running prose may end with the bare title of one.
  ...dataset.chapters.map(({ title, label }) => title + label),
  ...dataset.documents.map(({ title }) => title),
  'The documents',
  'The events',
  'Before and after',
].map(solid);
/** The text below these begins with the same words. */
const REPEATED = dataset.documents
  .filter(({ title, text }) => text.startsWith(title))
  .map(({ title }) => solid(title));
const FOOT = `${dataset.title} · ${events.length} events read from ${dataset.documents.length} documents`;
/** Inches. */
const HEIGHTS = [8.3, 9.2, 10.1, 11, 11.69];
/** Firefox breaks pages by rules of its own, so it is asked too, but takes five seconds for a print. */
const FEW_HEIGHTS = [9.2, 11.69];

test('however high the paper, no heading stands alone at its foot, and the foot not alone on a page', {
  tag: '@firefox',
}, async ({ page, site, browserName }) => {
  for (const query of ['', '?category=ferry', '?view=documents']) {
    await openToPrint(page, site.url + query);
    for (const height of browserName === 'firefox' ? FEW_HEIGHTS : HEIGHTS) {
      const sheets = await printedPages(page, { width: 8.27, height });
      const place = `${query} on ${height} inches`;
      expect(headingsAtFoot(sheets, HEADINGS, REPEATED), place).toEqual([]);
      expect(sheets.at(-1)?.indexOf(solid(FOOT)), place).toBeGreaterThan(0);
    }
  }
});

test('spacing of text and a font of a reader’s own cut nothing off on paper', async ({
  page,
  site,
}) => {
  for (const query of ['?view=handout', '?view=handout&handout=shuffled', '?view=documents']) {
    await openToPrint(page, site.url + query);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 960 });
    await page.addStyleTag({
      content:
        '* { font-family: "DejaVu Sans Mono", monospace !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
    });
    const sheet = page.locator('.sheet:visible');
    const wide = await sheet.evaluate((element) => {
      const end = element.getBoundingClientRect().right;
      return [...element.querySelectorAll('*')]
        .filter((part) => part.getBoundingClientRect().right > end + 1)
        .map((part) => part.className || part.tagName);
    });
    expect(wide, query).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});

test('the Print button prints', async ({ page, site }) => {
  await page.addInitScript(() => {
    window.print = () => Reflect.set(window, 'printed', true);
  });
  await page.goto(`${site.url}?view=handout`);
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
});

test('where a frame may not print, no button offers it', async ({ page, site }) => {
  const frame = `<iframe sandbox="allow-scripts" src="${site.url}?view=handout" title="Timeline" width="900" height="700"></iframe>`;
  const host = await startServer({ pages: { '/host.html': frame } });
  await page.goto(`${host.origin}/host.html`);
  const place = page.frameLocator('iframe');
  await expect(place.getByRole('button', { name: 'Back to the timeline' })).toBeVisible();
  await expect(place.getByRole('button', { name: 'Print' })).toHaveCount(0);
  await host.close();
});

async function coloursOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('.sheet:visible')
    .evaluate((sheet) =>
      [sheet, document.body].flatMap((element) => [
        getComputedStyle(element).color,
        getComputedStyle(element).backgroundColor,
      ]),
    );
}

test('paper is light in a dark theme and in forced colours, and quotes have a border', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await openTimeline(page, site);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', forcedColors: 'active' });
  // The sheet of the view takes the place of the one that the page was built with.
  const inkAndPaper = async () => (await coloursOf(page)).filter((_, index) => index % 3 === 0);
  await expect.poll(inkAndPaper).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  const quote = page.locator('.sheet-quote').first();
  await expect(quote).toHaveCSS('border-left-style', 'solid');
  await expect(quote).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('what is made for the printer stays off the screen and away from screen readers', async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  await expect(page.locator('.sheet')).toHaveCount(0);
  const before = await page.locator('body').ariaSnapshot();
  await printedPages(page, 'A4');
  await expect(page.locator('.sheet')).toBeHidden();
  expect(await page.locator('body').ariaSnapshot()).toBe(before);
});
