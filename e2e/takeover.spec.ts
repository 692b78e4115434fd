import type { Page } from '@playwright/test';
import { openWithoutApp, twoFrames, watchShifts } from './pages/firstPaint.ts';
import { chartOf, eventsOf, expect, openTimeline, test } from './pages/timelinePage.ts';

/** Where the parts stand that both the page before its script and the app have. */
async function placesOf(page: Page) {
  return page.evaluate(() =>
    Object.fromEntries(
      [
        '.header',
        '.header h1',
        '.search input',
        '.filters',
        '.timeline-card',
        '.timeline-foot',
        '.panel',
      ].map((name) => {
        const box = document.querySelector(name)?.getBoundingClientRect();
        return [name, box && [box.left, box.top, box.width, box.height].map(Math.round)];
      }),
    ),
  );
}

for (const [width, height] of [
  [1280, 720],
  [800, 500],
] as const) {
  test(`at ${width}x${height} the page before its script keeps the places of the app`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    const { release } = await openWithoutApp(page, site.url);
    await expect(page.locator('.timeline-card')).toBeVisible();
    const before = await placesOf(page);
    await expect(page.locator('.timeline-host')).toHaveCount(0);
    release();
    await expect(eventsOf(page).first()).toBeVisible();
    expect(await placesOf(page)).toEqual(before);
  });
}

for (const [name, viewport, query] of [
  ['a desktop', { width: 1280, height: 720 }, ''],
  ['a desktop with a link to an event', { width: 1280, height: 720 }, '?event=schoolhouse-talks'],
  ['a phone', { width: 390, height: 844 }, ''],
  ['a frame', { width: 800, height: 500 }, '?embed=1'],
  ['a frame with a link to an event', { width: 1200, height: 600 }, '?embed=1&event=bridge-opened'],
  ['a narrow frame', { width: 480, height: 640 }, '?embed=1'],
  ['a tiny frame', { width: 320, height: 300 }, '?embed=1'],
] as const) {
  test(`on ${name} the layout shifts by at most 0.02`, async ({ page, site }) => {
    await page.setViewportSize(viewport);
    const shifted = await watchShifts(page);
    await page.route('**/assets/*.js', async (route) => {
      await twoFrames(page);
      await route.continue();
    });
    await openTimeline(page, site, query);
    expect(await shifted()).toBeLessThanOrEqual(0.02);
    // Parts that come while the page is idle may still be on their way.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}

test('on a phone, the list that is painted first is the list that stays', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { release } = await openWithoutApp(page, site.url);
  await expect(page.locator('.event-row').first()).toBeVisible();
  const rows = () =>
    page.locator('.event-row-title').evaluateAll((all) =>
      all
        .map((row) => ({ text: row.textContent, ...row.getBoundingClientRect().toJSON() }))
        .filter(({ height }) => height > 0)
        .map(({ text, x, y }) => ({ text, x, y: Math.round(y) })),
    );
  const before = await rows();
  release();
  await expect(chartOf(page).getByRole('link').first()).toBeVisible();
  expect(await rows()).toEqual(before);
});
