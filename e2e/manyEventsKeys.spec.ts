import type { TimelineEvent } from '../src/dataset/dataset.ts';
import { EVENTS, focused, labelsOf, sumOf, test, zoomIn } from './pages/crowdedChart.ts';
import { buttonOf, chartOf, expect, openTimeline, readerOf } from './pages/timelinePage.ts';
import type { SiteServer } from './site/server.ts';

// One site for all tests of this file.
test.describe.configure({ mode: 'default' });

let site: SiteServer;
let events: readonly TimelineEvent[] = [];

test.beforeAll(({ large }) => {
  ({ events, server: site } = large);
});

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('Enter opens numbers until an event stands by itself; Enter opens that, with its excerpt', async ({
  page,
}) => {
  await openTimeline(page, site);
  const start = chartOf(page)
    .getByRole('option', { name: /Zoom in\.$/ })
    .nth(4);
  await start.focus();
  const id = await focused(page);
  for (let step = 0; step < 12; step += 1) {
    const isSingle = await page.evaluate(
      () => (document.activeElement as HTMLElement).dataset.event !== undefined,
    );
    if (isSingle) break;
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(id);
  }
  await page.keyboard.press('Enter');
  const event = events.find((candidate) => candidate.id === id);
  await expect(readerOf(page).getByRole('heading', { level: 2 })).toHaveText(event?.title ?? '');
  await expect(readerOf(page).locator('mark')).toHaveText(event?.excerpts[0]?.exact ?? '');
});

test('arrow keys lead through all labels from the first to the last; Home and End to the ends', async ({
  page,
}) => {
  await openTimeline(page, site);
  await zoomIn(page);
  await zoomIn(page);
  await page.locator('.timeline-host .event-label').first().focus();
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe(events[0]?.id);
  const places = new Map(events.map(({ id }, index) => [id, index]));
  let sum = 0;
  for (let place = -1, step = 0; step < 400; step += 1) {
    const id = await focused(page);
    const next = places.get(id ?? '') ?? -1;
    if (next === place) break;
    expect(next).toBeGreaterThan(place);
    place = next;
    sum += await page.evaluate(() =>
      Number((document.activeElement as HTMLElement).dataset.count ?? 1),
    );
    await page.keyboard.press('ArrowRight');
  }
  expect(sum).toBe(EVENTS);
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  const last = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(last).toContain(String(new Date(events.at(-1)?.when.latest ?? '').getUTCFullYear()));
});

test('keys alone lead from a number to an event, to its source, and back', async ({ page }) => {
  await openTimeline(page, site);
  const listbox = page.getByRole('listbox', { name: 'Events in date order' });
  await expect(listbox.locator('[tabindex="0"]')).toHaveCount(1);
  // Tab from the chapters above goes into the chart.
  await chartOf(page).getByRole('button', { name: /2020s/ }).focus();
  await page.keyboard.press('Tab');
  const isNumber = () =>
    page.evaluate(() => (document.activeElement as HTMLElement).dataset.count !== undefined);
  const kinds = new Set<boolean>();
  for (let step = 0; step < 12; step += 1) {
    expect(await focused(page)).toBeDefined();
    kinds.add(await isNumber());
    await page.keyboard.press('ArrowRight');
  }
  expect(kinds.size).toBe(2);
  while (!(await isNumber())) await page.keyboard.press('ArrowRight');
  const shown = await sumOf(page);
  const first = await focused(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => sumOf(page)).toBeLessThan(shown);
  expect(await focused(page)).toBe(first);
  expect(await isNumber()).toBe(false);
  await page.keyboard.press('Enter');
  const event = events.find(({ id }) => id === first);
  if (!event) throw new Error('No event has focus.');
  await expect(readerOf(page).getByRole('heading', { level: 2 })).toHaveText(event.title);
  await expect(readerOf(page).locator('mark')).toHaveText(event.excerpts[0]?.exact ?? '');
  await page.keyboard.press('Escape');
  await expect(buttonOf(page, event)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).not.toBe(first);
});

test('zooming with keys goes in on what has focus', async ({ page }) => {
  await openTimeline(page, site);
  const first = (await labelsOf(page)).find(({ count }) => count > 1)?.first ?? '';
  await page.locator(`button[data-first="${first}"]`).focus();
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('+');
    const shown = await labelsOf(page);
    expect(shown.some((label) => label.event === first || label.first === first)).toBe(true);
    expect(await focused(page)).toBe(first);
  }
});
