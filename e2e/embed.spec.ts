import type { Page } from '@playwright/test';
import { violationsOf } from './pages/axe.ts';
import {
  buttonOf,
  chartOf,
  eventOf,
  events,
  expect,
  openTimeline,
  readerOf,
  test,
} from './pages/timelinePage.ts';

const SIZES = [
  [320, 300],
  [480, 640],
  [800, 500],
  [1200, 600],
] as const;

async function openAt(
  page: Page,
  site: Parameters<typeof openTimeline>[1],
  width: number,
  height: number,
  query = '',
) {
  await page.setViewportSize({ width, height });
  await openTimeline(page, site, `?embed=1${query}`);
}

for (const [width, height] of SIZES) {
  test(`at ${width}x${height} nothing is wider than the frame, and all parts are there`, async ({
    page,
    site,
  }) => {
    await openAt(page, site, width, height);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('19 events · 4 documents')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: 'Open full timeline' })).toBeInViewport({
      ratio: 1,
    });
    await buttonOf(page, eventOf('schoolhouse-talks')).click();
    await expect(readerOf(page).getByRole('heading', { level: 2 })).toHaveText(
      eventOf('schoolhouse-talks').title,
    );
    await expect(readerOf(page).locator('mark').first()).toBeInViewport();
    await expect(readerOf(page).getByRole('button', { name: 'Close the source' })).toBeInViewport({
      ratio: 1,
    });
    const room = await page.evaluate(() => [
      document.documentElement.scrollWidth - innerWidth,
      document.documentElement.scrollHeight - innerHeight,
    ]);
    expect(room).toEqual([0, 0]);
  });

  test(`at ${width}x${height} no fault is found by axe, with and without a source`, async ({
    page,
    site,
  }) => {
    await openAt(page, site, width, height);
    expect(await violationsOf(page)).toEqual([]);
    await buttonOf(page, eventOf('bridge-opened')).click();
    await expect(readerOf(page)).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('a link opens its event clear of the reader, without moving', { tag: '@firefox' }, async ({
  page,
  site,
}) => {
  await openAt(page, site, 800, 500, '&event=bridge-opened');
  await expect(readerOf(page)).toBeVisible();
  const box = await buttonOf(page, eventOf('bridge-opened')).boundingBox();
  expect((box?.x ?? 800) + (box?.width ?? 0)).toBeLessThanOrEqual(800 - 360 + 1);
});

test('everything is reached and worked by keyboard', async ({ page, site }) => {
  await openAt(page, site, 800, 500);
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
  const names: string[] = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await focused();
    if (names.includes(name)) break;
    names.push(name);
    if (name.startsWith('Open full timeline')) break;
  }
  expect(names.map((name) => name.slice(0, 24))).toEqual([
    'Skip to the events',
    '‹ Previous',
    'Next ›',
    expect.stringMatching(/^First boat/),
    expect.stringMatching(/^Quiet years/),
    expect.stringMatching(/^Quarrel/),
    expect.stringMatching(/^Spring of talks/),
    expect.stringMatching(/^Summer/),
    expect.stringMatching(/^Crossing/),
    expect.stringMatching(/^Friday 12 May 1871/),
    'Earlier',
    'Later',
    'Zoom out',
    'Zoom in',
    'Whole period',
    expect.stringMatching(/^Open full timeline/),
  ]);
  await page.getByRole('button', { name: 'Next ›' }).focus();
  await page.keyboard.press('Enter');
  await expect(readerOf(page)).toContainText(events[0]?.title ?? '');
  await page.keyboard.press('Enter');
  await expect(readerOf(page)).toContainText(events[1]?.title ?? '');
  await expect(page.getByRole('button', { name: 'Next ›' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(readerOf(page)).toHaveCount(0);
  await expect(buttonOf(page, eventOf(events[1]?.id ?? ''))).toBeFocused();
});

test('from a passage in its document there is a way back', async ({ page, site }) => {
  await openAt(page, site, 800, 500, '&event=schoolhouse-talks');
  await readerOf(page).getByRole('link', { name: 'Read in the document' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.getByRole('button', { name: 'Back to the timeline' }).click();
  await expect(chartOf(page)).toBeVisible();
});

test('a frame may show one stretch, one category, or the list', async ({ page, site }) => {
  await openAt(page, site, 800, 500, '&from=1935-06&to=1935-10&category=fair');
  await expect(page.getByText('1 of 19 events · 4 documents')).toBeVisible();
  await page.goto(`${site.url}?embed=1&view=list&category=fair`);
  await expect(chartOf(page).getByRole('link')).toHaveCount(
    events.filter(({ category }) => category === 'fair').length,
  );
});

test('the compact page as assistive technology gets it', async ({ page, site }) => {
  await openAt(page, site, 800, 500, '&from=1850&to=1930');
  await expect(page.locator('#root')).toMatchAriaSnapshot({ name: 'embed.aria.yml' });
});
