import type { TimelineEvent } from '../src/dataset/dataset.ts';
import { violationsOf } from './pages/axe.ts';
import {
  EVENTS,
  focused,
  labelsOf,
  numbersInMemory,
  sumOf,
  test,
  zoomIn,
} from './pages/crowdedChart.ts';
import { buttonOf, chartOf, expect, openTimeline } from './pages/timelinePage.ts';
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

test('at every zoom at most sixty labels, none over another, and never none', async ({ page }) => {
  await openTimeline(page, site);
  expect(await sumOf(page)).toBe(EVENTS);
  for (let step = 0; step < 14; step += 1) {
    const labels = await labelsOf(page);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThanOrEqual(60);
    const overlaps = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.event ?? a.first} and ${b.event ?? b.first}`),
    );
    expect(overlaps).toEqual([]);
    expect(await page.locator('.ruler > *').count()).toBeLessThanOrEqual(200);
    await zoomIn(page);
  }
  expect((await labelsOf(page)).every(({ count }) => count === 1)).toBe(true);
});

test('the labels fill the height of the chart, with numbers above them, each large enough to be hit', async ({
  page,
}) => {
  for (const height of [600, 720, 1080]) {
    await page.setViewportSize({ width: 1280, height });
    await openTimeline(page, site);
    const host = await page.locator('.timeline-host').boundingBox();
    const labels = await labelsOf(page);
    const lowest = Math.max(...labels.map(({ bottom }) => bottom));
    const [top, size] = [host?.y ?? 0, host?.height ?? 0];
    expect(lowest - top).toBeGreaterThan(0.75 * size);
    expect(lowest - top).toBeLessThanOrEqual(size);
    const singles = labels.filter(({ count }) => count === 1);
    const numbers = labels.filter(({ count }) => count > 1);
    expect(singles.length).toBeGreaterThan(numbers.length);
    expect(new Set(numbers.map((label) => label.top)).size).toBe(1);
    for (const label of labels) {
      expect(label.bottom - label.top).toBeGreaterThanOrEqual(24);
      expect(label.right - label.left).toBeGreaterThanOrEqual(24);
    }
  }
});

test('in every part of the period, the labels stand for all of its events', async ({ page }) => {
  await openTimeline(page, site);
  for (let step = 0; step < 4; step += 1) await zoomIn(page);
  await chartOf(page).getByRole('button', { name: 'Earlier' }).focus();
  for (let step = 0; step < 60; step += 1) await page.keyboard.press('Enter');
  const seen = new Map<string, number>();
  for (let step = 0; step < 60; step += 1) {
    for (const { event, first, count } of await labelsOf(page)) {
      seen.set(`${event ?? first} ${count}`, count);
    }
    await page.getByRole('button', { name: 'Later', exact: true }).click();
  }
  expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBe(EVENTS);
});

test('a click on a number zooms in on its events, and focus goes on from the first', async ({
  page,
}) => {
  await openTimeline(page, site);
  const number = chartOf(page).getByRole('option', { name: /^\+[\d,]+ events, .*Zoom in\.$/ });
  const before = await labelsOf(page);
  const target = number.nth(2);
  const first = await target.getAttribute('data-first');
  await target.click();
  await expect.poll(() => sumOf(page)).toBeLessThan(EVENTS / 2);
  expect(await focused(page)).toBe(first);
  expect(before.some((label) => label.first === first)).toBe(true);
});

test('an open event stands by itself, is not counted, and can be found again', async ({ page }) => {
  const event = events[1234];
  if (!event) throw new Error('The corpus is too small.');
  await openTimeline(page, site, `?event=${event.id}`);
  await expect(buttonOf(page, event)).toBeVisible();
  await expect(buttonOf(page, event)).toHaveAttribute('aria-current', 'true');
  expect(await sumOf(page)).toBe(EVENTS);
  await page.keyboard.press('Escape');
  await expect(buttonOf(page, event)).toBeFocused();
  expect(await sumOf(page)).toBe(EVENTS);
});

test('what filters leave out is not drawn and not counted, and the page says so', async ({
  page,
}) => {
  await openTimeline(page, site, '?category=sport');
  const sport = events.filter(({ category }) => category === 'sport').length;
  expect(await sumOf(page)).toBe(sport);
  await expect(page.getByText(`${sport} of 2,000 events pass`)).toBeVisible();
});

test('rows hold all events, too, with few labels', async ({ page }) => {
  for (const rows of ['category', 'document']) {
    await openTimeline(page, site, `?rows=${rows}`);
    expect(await sumOf(page)).toBe(EVENTS);
    expect((await labelsOf(page)).length).toBeLessThanOrEqual(60);
  }
  // Lanes that find no room stand in the last one.
  const headings = page.locator('.group-heading');
  expect(await headings.count()).toBeGreaterThan(4);
  await expect(headings.last()).toHaveText(/^\d+ others$/);
});

test('panning keeps the labels that stay on screen as they are', async ({ page }) => {
  await openTimeline(page, site);
  for (let step = 0; step < 4; step += 1) await zoomIn(page);
  const before = await labelsOf(page);
  const box = await page.locator('.timeline-host').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 400, (box?.y ?? 0) + (box?.height ?? 0) - 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 250, y, { steps: 10 });
  await page.mouse.up();
  const after = new Map((await labelsOf(page)).map((label) => [label.event ?? label.first, label]));
  const stayed = before.filter(({ left }) => left > 20 && left < 500);
  expect(stayed.length).toBeGreaterThan(2);
  for (const label of stayed) {
    const now = after.get(label.event ?? label.first);
    expect(now).toMatchObject({ count: label.count, top: label.top });
    expect((now?.left ?? 0) - label.left).toBeCloseTo(250, -1);
  }
});

test('axe finds nothing in a crowded chart, light and dark', async ({ page }) => {
  await openTimeline(page, site);
  for (const steps of [0, 4]) {
    for (let step = 0; step < steps; step += 1) await zoomIn(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page), `${steps} ${colorScheme}`).toEqual([]);
    }
  }
});

test('assistive technology is told numbers and events in the order of time', async ({ page }) => {
  await openTimeline(page, site);
  await expect(page.getByRole('listbox', { name: 'Events in date order' })).toMatchAriaSnapshot({
    name: 'crowded.aria.yml',
  });
});

test('a long walk leaves few buttons of numbers behind', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  const numbers = () => numbersInMemory(client);
  await openTimeline(page, site);
  const before = await numbers();
  expect(before).toBeGreaterThan(3);
  const seen = new Set<string>();
  for (let level = 0; level < 5; level += 1) {
    await zoomIn(page);
    for (const way of ['Earlier', 'Later']) {
      await chartOf(page).getByRole('button', { name: way, exact: true }).focus();
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Enter');
        for (const { first, count } of await labelsOf(page)) {
          if (first) seen.add(`${first} ${count}`);
        }
      }
    }
  }
  expect(seen.size).toBeGreaterThan(250);
  expect(await numbers()).toBeLessThan(150);
});
