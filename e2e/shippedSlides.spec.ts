import type { Page } from '@playwright/test';
import type { TimelineEvent } from '../src/dataset/dataset.ts';
import { illegible, type Measured, measureSlide } from './pages/legibility.ts';
import { openSlides } from './pages/presentPage.ts';
import { dataset, events, test } from './pages/shippedPage.ts';
import { expect } from './pages/timelinePage.ts';

/** So many of each kind of slide are measured: if the longest can be read, so can the others. */
const LONGEST = 3;

function longest<Item>(items: readonly Item[], lengthOf: (item: Item) => number): readonly Item[] {
  return items.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, LONGEST);
}

function documentsOf({ excerpts }: TimelineEvent): readonly string[] {
  return [...new Set(excerpts.map(({ document }) => document))];
}

/** The addresses of the slides with the most text: of titles, lines of tours, excerpts and questions. */
const SLIDES = [
  '',
  '&step=1',
  ...longest(events, ({ title }) => title.length).map(({ id }) => `&event=${id}`),
  ...longest(
    dataset.tours.flatMap((tour) => tour.stops.map((stop) => ({ ...stop, tour: tour.id }))),
    ({ line }) => line.length,
  ).map(({ tour, event }) => `&tour=${tour}&event=${event}`),
  ...longest(
    events.flatMap((event) =>
      documentsOf(event).map((id, index) => ({
        query: `&event=${event.id}&step=${index + 1}`,
        length: event.excerpts.find(({ document }) => document === id)?.exact.length ?? 0,
      })),
    ),
    ({ length }) => length,
  ).map(({ query }) => query),
  ...longest(events, ({ prompts }) =>
    prompts.reduce((sum, { question }) => sum + question.length, 0),
  ).map((event) => `&event=${event.id}&step=${documentsOf(event).length + 1}`),
];

/** Goes to a slide by its address, as Back does. */
async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate(async (search) => {
    history.replaceState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
    for (const _ of 'ab') await new Promise(requestAnimationFrame);
  }, `?present=1&prompts=1${query}`);
}

/** Measures a slide, and every page of it where it is parted. */
async function measurePages(page: Page, query: string): Promise<readonly Measured[]> {
  const number = page.locator('.page-number:not([hidden])');
  const all: Measured[] = [];
  for (let told = ''; ; ) {
    all.push(await measureSlide(page, `${query} ${told}`));
    const [, at = '1', of = '1'] =
      /(\d+) of (\d+)/.exec((await number.allTextContents()).join()) ?? [];
    if (at === of) return all;
    await page.keyboard.press('PageDown');
    await expect(number).not.toHaveText(`${at} of ${of}`);
    told = `page ${at}`;
  }
}

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
  [800, 600],
] as const) {
  test(`the slides with the most text can be read from the last row at ${width}x${height}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await openSlides(page, site, '&prompts=1');
    for (const query of SLIDES) {
      await goTo(page, query);
      expect(illegible(await measurePages(page, query))).toEqual([]);
    }
  });
}
