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

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

/** What one sees after a step or two, and how one gets there. */
const STATES: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['the list', '?view=list', async () => {}],
  ['the list with an open event', '?view=list&event=ferry-stopped', async () => {}],
  ['an empty list', '?view=list&q=zzzz', async () => {}],
  ['the timeline in rows', '?rows=category', async () => {}],
  ['faded events', '?category=fair', async () => {}],
  ['what was found', '?q=ferry', async (page) => page.getByRole('searchbox').focus()],
  ['nothing found', '?q=zzzz', async (page) => page.getByRole('searchbox').focus()],
  ['more filters', '', async (page) => page.getByText('More filters').click()],
  ['the display menu', '', async (page) => page.getByText('Display', { exact: true }).click()],
];

for (const [name, query, prepare] of STATES) {
  for (const [size, viewport] of [
    ['a desk', DESK],
    ['a phone', PHONE],
  ] as const) {
    test(`axe finds nothing in ${name} on ${size}, light and in high contrast`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(site.url + query);
      await expect(page.getByRole('searchbox')).toBeEnabled();
      await prepare(page);
      expect(await violationsOf(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'contrast';
      });
      expect(await violationsOf(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    });
  }
}

test('the list as a screen reader has it', async ({ page, site }) => {
  await openTimeline(page, site, '?view=list');
  await expect(chartOf(page)).toMatchAriaSnapshot({ name: 'list.aria.yml' });
});

test('at 400 % zoom of a small screen, an event is opened and its excerpt read, without scrolling sideways', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openTimeline(page, site);
  const event = eventOf('ferry-sinks');
  await buttonOf(page, event).focus();
  await page.keyboard.press('Enter');
  await expect(readerOf(page).locator('mark')).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.press('Escape');
  await expect(buttonOf(page, event)).toBeFocused();
});

test('on a phone on its side, list and source stand side by side', async ({ page, site }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openTimeline(page, site, '?event=ferry-stopped');
  await expect(chartOf(page).getByRole('link')).toHaveCount(events.length);
  await expect(readerOf(page).locator('mark')).toBeInViewport();
  await expect(buttonOf(page, eventOf('ferry-stopped'))).toBeInViewport();
  const [list, reader] = [await chartOf(page).boundingBox(), await readerOf(page).boundingBox()];
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual((reader?.x ?? 0) + 1);
});

test('whatever has focus can be seen: nothing covers it on the way through the page', {
  tag: '@firefox',
}, async ({ page, site }) => {
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [800, 500],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openTimeline(page, site, '?event=harvest-fair');
    for (let presses = 0; presses < 24; presses += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!(focused instanceof HTMLElement) || focused === document.body) return null;
        const { left, right, top, bottom } = focused.getBoundingClientRect();
        const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
        const isSeen = [0.1, 0.3, 0.5, 0.7, 0.9].some((part) => {
          const hit = document.elementFromPoint((left + right) / 2, from + (to - from) * part);
          return hit !== null && (focused.contains(hit) || hit.contains(focused));
        });
        return isSeen ? null : focused.outerHTML.slice(0, 120);
      });
      expect(covered, `${width}x${height}`).toBeNull();
    }
  }
});
