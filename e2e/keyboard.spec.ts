import type { Page } from '@playwright/test';
import {
  buttonOf,
  chartOf,
  type eventOf,
  events,
  expect,
  openTimeline,
  readerOf,
  test,
} from './pages/timelinePage.ts';

type Event = ReturnType<typeof eventOf>;

/** The event whose button has focus. */
async function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement).dataset.event);
}

function at(index: number): Event {
  const event = events.at(index);
  if (!event) throw new Error(`no event ${index}`);
  return event;
}

/** Tabs from the top of the page into the events. */
async function tabToEvents(page: Page): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await focused(page)) return;
  }
  throw new Error('Tab does not reach the events');
}

test('Tab reaches the events once, and leaves them with one more Tab', { tag: '@firefox' }, async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  await tabToEvents(page);
  expect(await focused(page)).toBe(at(0).id);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBeUndefined();
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe(at(0).id);
});

test('the first Tab offers to skip to the events', async ({ page, site }) => {
  await openTimeline(page, site);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to the events' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe(at(0).id);
});

test('arrow keys, Home and End step through the events in date order', { tag: '@firefox' }, async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  await tabToEvents(page);
  const visited = [await focused(page)];
  for (let step = 1; step < events.length; step += 1) {
    await page.keyboard.press(step % 2 ? 'ArrowRight' : 'ArrowDown');
    visited.push(await focused(page));
  }
  expect(visited).toEqual(events.map(({ id }) => id));
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe(at(-1).id);
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe(at(0).id);
  await page.keyboard.press('End');
  expect(await focused(page)).toBe(at(-1).id);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe(at(-2).id);
});

test('Enter opens an event, keeps the focus on it, and one goes on from there', async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  await tabToEvents(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(readerOf(page).getByRole('heading', { level: 2 })).toHaveText(at(1).title);
  expect(await focused(page)).toBe(at(1).id);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(readerOf(page).getByRole('heading', { level: 2 })).toHaveText(at(2).title);
});

test('in a zoomed chart, arrow keys bring events on screen', { tag: '@firefox' }, async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page, site);
  await chartOf(page).getByRole('button', { name: 'Quarrel 1931' }).click();
  await buttonOf(page, at(3)).focus();
  for (const target of [4, 5, 6, 7, 8]) {
    await page.keyboard.press('ArrowRight');
    await expect(buttonOf(page, at(target))).toBeFocused();
    await expect(buttonOf(page, at(target))).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press('Home');
  await expect(buttonOf(page, at(0))).toBeFocused();
  // Focusing a label at the edge must not scroll the panel under it.
  expect(
    await page
      .locator('.timeline-host *')
      .evaluateAll((all) => all.filter((el) => el.scrollLeft !== 0).length),
  ).toBe(0);
});

test('when the focused event leaves the screen, focus stays in the chart', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page, site);
  await buttonOf(page, at(0)).focus();
  await chartOf(page).getByRole('button', { name: 'Crossing 1936' }).dispatchEvent('click');
  await expect(buttonOf(page, at(0))).toHaveCount(0);
  await expect.poll(() => focused(page)).toBeTruthy();
});

test('the whole journey works without a mouse: open, read the second document, close', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openTimeline(page, site);
  await tabToEvents(page);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const tab = readerOf(page).getByRole('tab').first();
  for (
    let presses = 0;
    presses < 20 && !(await tab.evaluate((el) => el === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(tab).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(readerOf(page).locator('mark')).toContainText('its engine failed in February 1931');
  await page.keyboard.press('Escape');
  await expect(buttonOf(page, at(3))).toBeFocused();
});

test('when the open event is filtered out, Tab still leads into the chart', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?event=ferry-stopped');
  await page.getByRole('button', { name: /^Fair / }).click();
  await page.getByRole('button', { name: 'Close the source' }).click();
  const stops = page.locator('.timeline-host [data-event][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await expect(stops).not.toHaveAttribute('data-event', 'ferry-stopped');
  await page.getByRole('button', { name: 'Skip to the events' }).focus();
  await page.keyboard.press('Enter');
  await expect(stops).toBeFocused();
});

test('where the chart is low, nothing scrolls, and Tab goes from the chapters to one event, and on', {
  tag: '@firefox',
}, async ({ page, site }) => {
  for (const [width, height, query] of [
    [800, 490, '?embed=1&rows=category'],
    [1280, 560, '?rows=category'],
    [1280, 500, '?scale=true'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openTimeline(page, site, query);
    const host = page.getByRole('listbox', { name: 'Events in date order' });
    expect(await host.evaluate((el) => el.scrollHeight > el.clientHeight)).toBe(false);
    await chartOf(page).getByRole('button', { name: 'Crossing 1936' }).focus();
    for (let round = 0; round < 2; round += 1) {
      await page.keyboard.press('Tab');
      expect(await focused(page), `${query} ${round}`).toBe(at(0).id);
      await page.keyboard.press('Tab');
      await expect(chartOf(page).getByRole('button', { name: 'Earlier' })).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      expect(await focused(page)).toBe(at(0).id);
      await page.keyboard.press('Shift+Tab');
      await expect(chartOf(page).getByRole('button', { name: 'Crossing 1936' })).toBeFocused();
    }
  }
});

test('the stop that is entered says how to move; the steps after it do not', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?event=ferry-sinks');
  const hint = 'Arrow keys move from event to event, Enter opens its source.';
  const options = page.getByRole('option');
  const stop = options.and(page.locator('[tabindex="0"]'));
  await expect(stop).toHaveAccessibleDescription(hint);
  await stop.focus();
  expect(await focused(page)).toBe('ferry-sinks');
  await page.keyboard.press('ArrowRight');
  await expect(stop).toBeFocused();
  await expect(options.and(page.locator('[aria-describedby]'))).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(stop).toHaveAccessibleDescription(hint);
});

test('focus that a screen reader gives the whole chart goes on to the open event', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?event=ferry-sinks');
  await page.getByRole('listbox').focus();
  expect(await focused(page)).toBe('ferry-sinks');
});
