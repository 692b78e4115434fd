import type { Page } from '@playwright/test';
import { violationsOf } from './pages/axe.ts';
import {
  buttonOf,
  chartOf,
  eventOf,
  events,
  eventsOf,
  expect,
  openTimeline,
  openView,
  readerOf,
  rowOf,
  test,
} from './pages/timelinePage.ts';

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

interface State {
  readonly name: string;
  readonly query: string;
  /** How one gets there, after a step or two. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** What one sees then. */
  readonly shows: (page: Page) => Promise<void>;
}

const FAIR = events.filter(({ category }) => category === 'fair');
const CUT = eventOf('ferry-stopped');

const STATES: readonly State[] = [
  {
    name: 'the list',
    query: '?view=list',
    shows: (page) => expect(chartOf(page).getByRole('link')).toHaveCount(events.length),
  },
  {
    name: 'the list with an open event',
    query: `?view=list&event=${CUT.id}`,
    shows: async (page) => {
      await expect(readerOf(page).getByRole('heading', { level: 2 })).toHaveText(CUT.title);
      await expect(rowOf(page, CUT)).toHaveAttribute('aria-current', 'true');
    },
  },
  {
    name: 'an empty list',
    query: '?view=list&q=zzzz',
    shows: (page) => expect(page.getByText('No event passes the search')).toBeVisible(),
  },
  {
    name: 'the timeline in rows',
    query: '?rows=category',
    shows: (page) => expect(eventsOf(page)).toHaveCount(events.length),
  },
  {
    name: 'what a filter leaves',
    query: '?category=fair',
    shows: (page) =>
      expect(eventsOf(page).and(page.locator(':not([inert])'))).toHaveCount(FAIR.length),
  },
  {
    name: 'what was found',
    query: '?q=ferry',
    prepare: (page) => page.getByRole('searchbox').focus(),
    shows: (page) => expect(page.locator('.hits mark').first()).toHaveText(/ferry/i),
  },
  {
    name: 'nothing found',
    query: '?q=zzzz',
    prepare: (page) => page.getByRole('searchbox').focus(),
    shows: (page) => expect(page.getByText('Nothing matches “zzzz”.')).toBeVisible(),
  },
  {
    name: 'more filters',
    query: '',
    prepare: (page) => page.getByText('More filters').click(),
    shows: (page) => expect(page.getByRole('group', { name: 'Status' })).toBeVisible(),
  },
  {
    name: 'the display menu',
    query: '',
    prepare: (page) => page.getByText('Display', { exact: true }).click(),
    shows: (page) => expect(page.getByRole('group', { name: 'Colours' })).toBeVisible(),
  },
];

for (const { name, query, prepare, shows } of STATES) {
  test(`axe finds nothing in ${name}, on a desk and a phone, light and in high contrast`, async ({
    page,
    site,
  }) => {
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport);
      await openView(page, site.url + query);
      await prepare?.(page);
      await shows(page);
      expect(await violationsOf(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'contrast';
      });
      expect(await violationsOf(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    }
  });
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
