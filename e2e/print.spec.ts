import type { Page } from '@playwright/test';
import type { TimelineEvent } from '../src/dataset/dataset.ts';
import { PAPERS, printedPages, solid } from './printedPages.ts';
import { startServer } from './server.ts';
import { dataset, events, expect, openTimeline, test } from './timelinePage.ts';

const BACKGROUND = dataset.events.filter((event) => event.background);

/** Whether a sheet holds a whole event: its title and behind it each of its quotes, to the last word. */
function holds(sheet: string, { title, excerpts }: TimelineEvent): boolean {
  let at = sheet.indexOf(solid(title));
  for (const { exact } of excerpts) {
    if (at >= 0) at = sheet.indexOf(solid(exact), at + 1);
  }
  return at >= 0;
}

/** The titles of the events that are not whole on any one sheet. */
function torn(sheets: readonly string[], printed: readonly TimelineEvent[]): readonly string[] {
  return printed
    .filter((event) => !sheets.some((sheet) => holds(sheet, event)))
    .map(({ title }) => title);
}

function expectWholeChronology(sheets: readonly string[]): void {
  expect(sheets.length).toBeGreaterThanOrEqual(6);
  expect(sheets.length).toBeLessThanOrEqual(12);
  expect(torn(sheets, dataset.events)).toEqual([]);
  const all = sheets.join('');
  for (const { when, note } of dataset.events) {
    expect(all).toContain(solid(when.label));
    expect(all).toContain(solid(when.note));
    expect(all).toContain(solid(note));
  }
  expectBibliography(all);
  const [first] = sheets;
  expect(first).toContain(solid(events[0]?.title ?? ''));
}

function expectBibliography(all: string): void {
  for (const { title, publisher, place, published, omissions } of dataset.documents) {
    const imprint = [publisher ?? 'Publisher not printed', place].filter(Boolean).join(', ');
    expect(all).toContain(solid(`${title}${imprint}, ${published.label}.`));
    expect(all).toContain(solid(published.note));
    for (const { reason } of omissions) expect(all).toContain(solid(`(${reason})`));
  }
}

const WIDE = { width: 1280, height: 720 };
const PLACES = [
  ['the timeline', '', WIDE, true],
  ['the timeline with an event open', '?event=hotline-cut', WIDE, true],
  ['the list', '?view=list', WIDE, true],
  ['the documents', '?view=documents', WIDE, true],
  ['a phone', '', { width: 390, height: 844 }, true],
  ['a large screen', '', { width: 1920, height: 1080 }, true],
  ['the handout', '?view=handout', WIDE, true],
  ['the page without scripts', '', WIDE, false],
] as const;

for (const query of ['', '?present=1&theme=dark', '?quiz=6']) {
  test(`the first print of ${query || 'the page'} has every quote`, { tag: '@firefox' }, async ({
    page,
    site,
  }) => {
    await page.goto(site.url + query);
    await expect(page.locator('.static')).toHaveCount(0);
    expectWholeChronology(await printedPages(page, 'A4'));
  });
}

for (const [name, query, viewport, javaScriptEnabled] of PLACES) {
  test(`${name} prints as the whole chronology, and no event is torn`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ viewport, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(site.url + query);
    if (javaScriptEnabled) await expect(page.locator('.static')).toHaveCount(0);
    for (const paper of PAPERS) expectWholeChronology(await printedPages(page, paper));
    await context.close();
  });
}

test('what is printed is the same from every place', async ({ browser, site }) => {
  test.slow();
  const printed: string[] = [];
  for (const [name, query, viewport, javaScriptEnabled] of PLACES) {
    if (!/^(the timeline|a phone|the handout|the page without scripts)$/.test(name)) continue;
    const context = await browser.newContext({ viewport, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(site.url + query);
    if (javaScriptEnabled) await expect(page.locator('.static')).toHaveCount(0);
    printed.push((await printedPages(page, 'A4')).join(''));
    await context.close();
  }
  for (const text of printed) expect(text).toBe(printed[0]);
});

/** Numbers and words of a date as they stand in a label, and not inside a longer number. */
function names(text: string, label: string): boolean {
  const literal = solid(label).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\d)${literal}(?!\\d)`).test(text);
}

/** What stands on the sheets of a class in front of the documents, without quotes and the period. */
function askedOf(sheets: readonly string[]): string {
  const [before = ''] = sheets.slice(0, -1).join('\n').split('Thedocuments1');
  const quotes = dataset.events
    .flatMap(({ excerpts }) => excerpts.map(({ exact }) => solid(exact)))
    .toSorted((a, b) => b.length - a.length);
  return quotes
    .reduce((text, quote) => text.replaceAll(quote, '\n'), before)
    .replace(solid(dataset.summary), '');
}

for (const [kind, asked] of [
  ['blank', dataset.events],
  ['shuffled', events],
] as const) {
  for (const paper of PAPERS) {
    test(`the ${kind} handout on ${paper} keeps its dates for the last page`, async ({
      page,
      site,
    }) => {
      await page.goto(`${site.url}?view=handout&handout=${kind}`);
      await expect(page.locator('.handout .sheet')).toBeVisible();
      const sheets = await printedPages(page, paper);
      expect(sheets.length).toBeGreaterThanOrEqual(6);
      expect(sheets.length).toBeLessThanOrEqual(13);
      const questions = sheets.slice(0, -1);
      expect(torn(questions, asked)).toEqual([]);

      const text = askedOf(sheets);
      const labels = [...dataset.events.map(({ when }) => when), ...dataset.chapters];
      expect(labels.filter(({ label }) => names(text, label)).map(({ label }) => label)).toEqual(
        [],
      );
      for (const { when, note } of asked) {
        for (const told of [when.rule, when.note, note].filter(Boolean)) {
          expect(text).not.toContain(solid(told));
        }
      }

      const answers = sheets.at(-1) ?? '';
      expect(answers).toMatch(/^Answers/);
      for (const { title, when } of asked) {
        expect(answers).toContain(solid(`${when.label}${title}`));
      }
    });
  }
}

test('the shuffled handout is not in date order, and the same for everyone', async ({
  browser,
  site,
}) => {
  const orders: string[][] = [];
  for (const timezoneId of ['Asia/Seoul', 'America/Los_Angeles']) {
    const page = await (await browser.newContext({ timezoneId })).newPage();
    await page.goto(`${site.url}?view=handout&handout=shuffled`);
    await expect(page.locator('.handout .sheet')).toBeVisible();
    orders.push(await page.locator('.sheet-body h4').allTextContents());
  }
  const [order = [], other] = orders;
  const titles = events.map(({ title }) => title);
  const listed = order.slice(0, titles.length);
  expect(orders[0]).toEqual(other);
  expect(listed).not.toEqual(titles);
  expect(listed.toSorted()).toEqual(titles.toSorted());
});

test('the handout is chosen on the page and kept in the address', async ({ page, site }) => {
  await openTimeline(page, site);
  await page.getByRole('button', { name: 'Handout' }).click();
  const choice = page.getByRole('group', { name: 'Handout' });
  await expect(choice.getByRole('radio', { name: 'With dates' })).toBeChecked();
  await choice.getByRole('radio', { name: 'Out of order' }).check();
  await expect(page).toHaveURL(/view=handout&handout=shuffled$/);
  await expect(page.getByRole('heading', { name: 'Answers' })).toBeVisible();
  await page.reload();
  await expect(choice.getByRole('radio', { name: 'Out of order' })).toBeChecked();
  await expect(page.locator('.panel, .key')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the timeline' }).click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
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

test('paper is light in a dark theme too, and quotes have a border', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openTimeline(page, site);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const [ink, , , paper] = await coloursOf(page);
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
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

test('events outside the scope are printed without a number', async ({ page, site }) => {
  await page.goto(`${site.url}?view=handout`);
  const unnumbered = page
    .locator('.sheet-event')
    .filter({ has: page.locator('.sheet-mark', { hasText: /^$/ }) });
  await expect(unnumbered.locator('h4')).toHaveText(BACKGROUND.map(({ title }) => title));
});
