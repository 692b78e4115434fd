import type { Page } from '@playwright/test';
import type { TimelineEvent } from '../src/dataset/dataset.ts';
import { violationsOf } from './pages/axe.ts';
import { buttonOf, chartOf, expect, openTimeline, readerOf, test } from './pages/timelinePage.ts';
import { buildLargeSite, type LargeSite } from './site/buildSite.ts';
import { type SiteServer, startServer } from './site/server.ts';

const EVENTS = 2000;

// One site for all tests of this file.
test.describe.configure({ mode: 'default' });

let large: LargeSite;
let site: SiteServer;
let events: readonly TimelineEvent[] = [];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  large = await buildLargeSite({ events: EVENTS, documents: 100, seed: 1 });
  events = large.dataset.events.filter((event) => !event.background);
  site = await startServer({ folder: large.folder });
});

test.afterAll(async () => {
  await site?.close();
  await large?.remove();
});

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

/** What the chart shows: for each label its place as it is seen, and how many events it stands for. */
async function labelsOf(page: Page) {
  return page.locator('.timeline-host .event-label').evaluateAll((buttons) =>
    (buttons as HTMLElement[]).map((button) => {
      const { left, right: end, top, bottom } = button.getBoundingClientRect();
      // A number moves on into the window, and is cut where its stretch of time ends.
      const stretch = button.closest('.vis-item')?.getBoundingClientRect();
      const right = Math.min(end, stretch?.right ?? end);
      const { event, first, count } = button.dataset;
      return { event, first, count: Number(count ?? 1), left, right, top, bottom };
    }),
  );
}

/** How many events the chart shows, by themselves or counted. */
async function sumOf(page: Page): Promise<number> {
  return (await labelsOf(page)).reduce((sum, { count }) => sum + count, 0);
}

async function zoomIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
}

/** The event that has focus, or the first of those that the focused label counts. */
async function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { event, first } = (document.activeElement as HTMLElement).dataset;
    return event ?? first;
  });
}

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

test('an open event stands by itself, is not counted, and can be found again', async ({ page }) => {
  const event = events[1234];
  if (!event) throw new Error('The corpus is too small.');
  await openTimeline(page, site, `?event=${event.id}`);
  await expect(buttonOf(page, event)).toBeVisible();
  await expect(buttonOf(page, event)).toHaveAttribute('aria-selected', 'true');
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
  await expect(page.locator('.group-heading')).toHaveCount(12);
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a crowded chart, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openTimeline(page, site);
    expect(await violationsOf(page)).toEqual([]);
    for (let step = 0; step < 4; step += 1) await zoomIn(page);
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('assistive technology is told numbers and events in the order of time', async ({ page }) => {
  await openTimeline(page, site);
  await expect(page.getByRole('listbox', { name: 'Events in date order' })).toMatchAriaSnapshot({
    name: 'crowded.aria.yml',
  });
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

test('a long walk leaves few buttons of numbers behind', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  /** How many numbers there are in memory, on the page or not, after a collection. */
  const numbers = async (): Promise<number> => {
    const { result } = await client.send('Runtime.evaluate', {
      expression: 'HTMLButtonElement.prototype',
    });
    const { objects } = await client.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
    });
    const counted = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.filter((one) => one.dataset.count).length; }',
      returnByValue: true,
    });
    return counted.result.value as number;
  };
  await openTimeline(page, site);
  const before = await numbers();
  expect(before).toBeGreaterThan(3);
  const seen = new Set<string>();
  for (let level = 0; level < 5; level += 1) {
    await zoomIn(page);
    for (const way of ['Earlier', 'Later']) {
      await chartOf(page).getByRole('button', { name: way, exact: true }).focus();
      for (let step = 0; step < 25; step += 1) {
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
