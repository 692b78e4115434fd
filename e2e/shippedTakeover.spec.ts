import type { Page } from '@playwright/test';
import { violationsOf } from './pages/axe.ts';
import { labelsOn, openWithoutApp, watchShifts } from './pages/firstPaint.ts';
import { events, test } from './pages/shippedPage.ts';
import { eventsOf, expect, readerOf } from './pages/timelinePage.ts';

const [first] = events;
const last = events.at(-1);

/** How far a label that is seen before and after has moved, at most; pixels. */
function farthest(
  before: Readonly<Record<string, readonly number[]>>,
  after: Readonly<Record<string, readonly number[]>>,
): number {
  const moved = Object.entries(before).flatMap(([name, box]) =>
    box.map((edge, side) => Math.abs(edge - (after[name]?.[side] ?? Number.NaN))),
  );
  return Math.max(...moved);
}

async function takeOver(page: Page, url: string) {
  const shifted = await watchShifts(page);
  const { release } = await openWithoutApp(page, url);
  const before = await labelsOn(page);
  release();
  await expect(eventsOf(page).first()).toBeVisible();
  const shift = await shifted();
  return { before, after: await labelsOn(page), shift };
}

for (const [width, height, query, seen] of [
  [1280, 720, '', events.length],
  [1920, 1080, '', events.length],
  [1024, 768, '', 30],
  [900, 700, '', 20],
  [800, 500, '?embed=1', 20],
  [1280, 720, '?rows=category', 20],
  [1280, 720, '?rows=document', 15],
  [1280, 720, `?event=${first?.id}`, events.length],
  [800, 900, `?event=${first?.id}`, 15],
  [1200, 600, `?embed=1&event=${last?.id}`, 30],
  [1280, 720, '?theme=dark&utm_source=mail', events.length],
] as const) {
  for (const fonts of ['its fonts', 'other fonts'] as const) {
    test(`at ${width}x${height}${query}, in ${fonts}, the chart is there before the app, and stays`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height });
      if (fonts === 'other fonts') await page.route('**/*.woff2', (route) => route.abort());
      const { before, after, shift } = await takeOver(page, site.url + query);
      expect(Object.keys(before).length).toBeGreaterThanOrEqual(seen);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      expect(farthest(before, after)).toBeLessThanOrEqual(1);
      expect(shift).toBeLessThanOrEqual(0.02);
    });
  }
}

test('with wider spacing the labels are laid out for it, before the app and after', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
    document.adoptedStyleSheets = [style];
  });
  await page.setViewportSize({ width: 1280, height: 720 });
  const { before, after } = await takeOver(page, site.url);
  expect(Object.keys(before).length).toBeGreaterThan(20);
  expect(farthest(before, after)).toBeLessThanOrEqual(1);
});

for (const query of ['?scale=true', '?q=hotline', '?from=2018', '?category=sport', '?view=list']) {
  test(`${query} leaves the place to the app, and after a second to the chronology`, async ({
    page,
    site,
  }) => {
    const { release } = await openWithoutApp(page, site.url + query);
    expect(await labelsOn(page)).toEqual({});
    await expect(
      page
        .locator('.static-list')
        .getByText(first?.title ?? '?')
        .first(),
    ).toBeVisible();
    release();
    await expect(page.locator('.static')).toHaveCount(0);
  });
}

test('the chart before the app is fit for assistive technology, and no list doubles it', async ({
  page,
  site,
}) => {
  await openWithoutApp(page, site.url);
  await expect(page.locator('[data-awaiting="long"]')).toBeAttached();
  const links = page.getByRole('navigation', { name: 'Events in date order' }).getByRole('link');
  await expect(links).toHaveCount(events.length);
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  expect(await violationsOf(page)).toEqual([]);
});

test('the quotes before the app are fit for assistive technology', async ({ page, site }) => {
  await openWithoutApp(page, `${site.url}?event=${last?.id}`);
  await expect(readerOf(page).locator('mark').first()).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test('what is clicked before the app opens when it is there, as a step of its own', async ({
  page,
  site,
}) => {
  const { release } = await openWithoutApp(page, site.url);
  await page.getByRole('link', { name: last?.label ?? '?' }).click();
  await expect(page.locator('.static-host [aria-current]')).toHaveText(last?.label ?? '?');
  release();
  await expect(page.locator('.static')).toHaveCount(0);
  await expect(readerOf(page)).toContainText(last?.title ?? '?');
  expect(new URL(page.url()).searchParams.get('event')).toBe(last?.id);
  await expect(page.locator(`.timeline-host [data-event="${last?.id}"]`)).toBeFocused();
  await page.goBack();
  await expect(readerOf(page)).toHaveCount(0);
});

for (const [way, query] of [
  ['click', ''],
  ['link', `?event=${last?.id}`],
] as const) {
  test(`a ${way} shows the quotes of an event before the app is there, and its head stays`, async ({
    page,
    site,
  }) => {
    const { release } = await openWithoutApp(page, site.url + query);
    if (way === 'click') await page.getByRole('link', { name: last?.label ?? '?' }).click();
    const reader = readerOf(page);
    await expect(reader.locator('mark')).toHaveText(last?.excerpts.map(({ exact }) => exact) ?? []);
    await expect(reader).toContainText(last?.when.label ?? '?');
    await expect(reader).toContainText('How do we know?');
    const title = () => reader.getByRole('heading', { name: last?.title ?? '?' }).boundingBox();
    const before = await title();
    release();
    await expect(page.locator('.static')).toHaveCount(0);
    expect(await title()).toEqual(before);
  });
}

test('there is no moment in which a click on an event finds none', async ({ page, site }) => {
  const { release } = await openWithoutApp(page, site.url);
  const box = await page.getByRole('link', { name: last?.label ?? '?' }).boundingBox();
  const found = page.evaluate(
    ([x, y]) =>
      new Promise((resolve) => {
        // After the task in which the app takes over, and before it is painted.
        new MutationObserver(() => {
          if (document.querySelector('.static-host')) return;
          const hit = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-event]');
          resolve(hit?.dataset.event ?? 'none');
        }).observe(document.body, { childList: true, subtree: true });
      }),
    [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const,
  );
  release();
  expect(await found).toBe(last?.id);
});

test('focus on an event stays when the app takes over', async ({ page, site }) => {
  const { release } = await openWithoutApp(page, site.url);
  await page.getByRole('link', { name: last?.label ?? '?' }).focus();
  release();
  await expect(page.locator(`.timeline-host [data-event="${last?.id}"]`)).toBeFocused();
  await expect(readerOf(page)).toHaveCount(0);
});

test('where the app does not come, what was clicked is shown in the chronology', async ({
  page,
  site,
}) => {
  let fail = () => {};
  const held = new Promise<void>((resolve) => {
    fail = resolve;
  });
  await page.route('**/assets/*.js', (route) => held.then(() => route.abort()));
  await page.goto(site.url, { waitUntil: 'commit' });
  await page.getByRole('link', { name: last?.label ?? '?' }).click();
  fail();
  await expect(page.locator(`#event-${last?.id}`)).toBeInViewport();
});
