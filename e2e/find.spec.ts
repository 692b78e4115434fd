import type { Page } from '@playwright/test';
import {
  buttonOf,
  chartOf,
  eventOf,
  events,
  expect,
  openTimeline,
  readerOf,
  rowOf,
  test,
} from './pages/timelinePage.ts';

/** The ids of the events that can be reached, in the order of the page. */
async function reachable(page: Page): Promise<readonly (string | undefined)[]> {
  return chartOf(page)
    .locator('[data-event]:not([inert])')
    .evaluateAll((all) => all.map((event) => (event as HTMLElement).dataset.event));
}

test('typing finds events and documents, marks the match, and fades the rest in place', async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  const before = await buttonOf(page, eventOf('ferry-stopped')).boundingBox();
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox', { name: 'Search events and documents' });
  await expect(box).toBeFocused();
  await page.keyboard.type('ferry');
  await expect(page.locator('.hits mark').first()).toHaveText(/ferry/i);
  await expect.poll(async () => (await reachable(page)).length).toBeLessThan(10);
  expect(await reachable(page)).toContain('ferry-stopped');
  expect(await buttonOf(page, eventOf('ferry-stopped')).boundingBox()).toEqual(before);
  await expect(chartOf(page).locator('[data-event]')).toHaveCount(events.length);
  await expect(page).toHaveURL(/q=ferry/);
  await page.getByRole('link', { name: /^The ferry between the two banks is stopped/ }).click();
  await expect(readerOf(page).getByRole('heading', { level: 2 })).toHaveText(
    eventOf('ferry-stopped').title,
  );
  await box.focus();
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect.poll(async () => (await reachable(page)).length).toBe(events.length);
});

/** Keeps what the page says politely, as a screen reader would hear it; to be called before it says something. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await expect(page.getByRole('status')).toHaveText('');
  await page.getByRole('status').evaluate((status) => {
    const said: string[] = [];
    Reflect.set(window, 'said', said);
    new MutationObserver(() => {
      if (status.textContent) said.push(status.textContent);
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'said') as string[]);
}

test('a cross clears the search, and the field keeps the focus', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openTimeline(page, site);
  const box = page.getByRole('searchbox');
  await expect(page.getByRole('button', { name: 'Clear the search' })).toHaveCount(0);
  await box.click();
  await page.keyboard.type('ferry');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
});

/** For so long one pauses before the page says what it found, in milliseconds. */
const PAUSE = 500;

test('a search is heard once when one pauses, and a chosen hit once, as the event that it opens', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await page.clock.install({ time: '2026-01-05T08:00' });
  await openTimeline(page, site);
  // An installed clock goes on; from here on, a pause is as long as is asked for.
  await page.clock.pauseAt('2026-01-05T09:00');
  const said = await listen(page);
  const box = page.getByRole('searchbox');
  await box.focus();
  const type = async (words: string) => {
    for (const letter of words) {
      await page.clock.runFor(300);
      await page.keyboard.press(letter);
    }
  };
  await type('ferry');
  const hits = page.getByRole('group', { name: 'What was found' });
  await expect(hits.locator('mark').first()).toHaveText('ferry', { ignoreCase: true });
  const [counted] = await hits.getByRole('paragraph').allTextContents();
  await page.clock.runFor(PAUSE - 1);
  expect(await said()).toEqual([]);
  await page.clock.runFor(1);
  await expect.poll(said).toEqual([expect.stringMatching(/^\d+ matches\.$/)]);
  expect(await said()).toEqual([counted]);
  await type('zzz');
  await expect(hits).toContainText('ferryzzz');
  expect(await said()).toHaveLength(1);
  await page.clock.runFor(PAUSE);
  await expect.poll(async () => (await said()).length).toBe(2);
  expect((await said())[1]).toContain('Nothing matches “ferryzzz”.');
  for (const _ of 'zzz') await page.keyboard.press('Backspace');
  await expect(hits.locator('mark').first()).toHaveText('ferry', { ignoreCase: true });
  await page.clock.runFor(PAUSE);
  await expect.poll(async () => (await said()).length).toBe(3);
  // What comes now is said at once, or of a single change.
  await page.clock.resume();
  // One Tab leads to the first hit, which is named in short and described by what matches.
  await page.keyboard.press('Tab');
  const event = events.find(({ title }) => title.startsWith('The ferry between')) ?? eventOf('');
  const hit = hits.getByRole('link', { name: `${event.title} ${event.when.label}`, exact: true });
  await expect(hits.getByRole('link').first()).toBeFocused();
  await expect(hit).toHaveAccessibleDescription(/ferry/i);
  await hit.press('Enter');
  await expect(buttonOf(page, event)).toBeFocused();
  await expect(hits).toHaveCount(0);
  await expect.poll(async () => (await said()).length).toBe(4);
  expect((await said())[3]).toContain(event.title);
  await box.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await said()).slice(4)).toEqual(['All 19 events shown.']);
});

test('filters say how many events are left, once, and so does clearing them', async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  const said = await listen(page);
  const count = events.filter(({ category }) => category === 'fair').length;
  const fair = page.getByRole('button', { name: /^Fair/ });
  await fair.press('Space');
  await expect.poll(said).toEqual([`${count} of ${events.length} events shown.`]);
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  const all = `All ${events.length} events shown.`;
  await expect.poll(async () => (await said()).slice(1)).toEqual([all]);
});

test('hits and rows of the list are links: with Ctrl they open a tab of their own', async ({
  page,
  site,
  context,
}) => {
  await openTimeline(page, site, '?view=list&q=ferry');
  const event = eventOf('ferry-stopped');
  const row = rowOf(page, event);
  await page.getByRole('searchbox').focus();
  const hit = page.getByRole('search').getByRole('link', { name: new RegExp(event.title) });
  for (const link of [hit, row]) {
    const opening = context.waitForEvent('page');
    await link.click({ modifiers: ['ControlOrMeta'] });
    const tab = await opening;
    await expect(readerOf(tab).getByRole('heading', { level: 2 })).toHaveText(event.title);
    expect(new URL(tab.url()).searchParams.get('view')).toBe('list');
    await tab.close();
    await expect(readerOf(page).getByRole('heading', { name: event.title })).toHaveCount(0);
  }
});

test('a match in a document opens the document', async ({ page, site }) => {
  await openTimeline(page, site, '?q=gramophone');
  await page.getByRole('searchbox').focus();
  await page.getByRole('link', { description: /a gramophone played/ }).click();
  await expect(page).toHaveURL(/view=documents/);
  await expect(page).toHaveURL(/document=1936-06-bridge-opens/);
  const document = page.getByRole('article').filter({ hasText: 'a gramophone played' });
  await expect(document.getByRole('heading', { level: 2 })).toBeFocused();
});

test('categories, documents and statuses filter, with counts, and stand in the address', async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  const fair = page.getByRole('button', { name: /^Fair \d+ events/ });
  const count = events.filter(({ category }) => category === 'fair').length;
  await expect(fair).toHaveAccessibleName(`Fair ${count} events`);
  await fair.click();
  await expect(fair).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await reachable(page)).length).toBe(count);
  await page.getByText('More filters').click();
  await page
    .getByRole('group', { name: 'Status' })
    .getByRole('button', { name: /^Planned/ })
    .click();
  await expect(page).toHaveURL(/category=fair&status=planned/);
  await expect.poll(() => reachable(page)).toEqual(['harvest-fair']);
  await page.reload();
  await expect.poll(() => reachable(page)).toEqual(['harvest-fair']);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(async () => (await reachable(page)).length).toBe(events.length);
});

test('Escape closes more filters, and not the source below; so does a click elsewhere', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?event=ferry-stopped');
  const summary = page.getByText('More filters');
  const group = page.getByRole('group', { name: 'Status' });
  await summary.click();
  await expect(group).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(group).toBeHidden();
  await expect(summary).toBeFocused();
  await expect(readerOf(page)).toBeVisible();
  await summary.click();
  await readerOf(page).getByRole('heading', { level: 2 }).click();
  await expect(group).toBeHidden();
});

test('arrow keys pass over what is faded', async ({ page, site }) => {
  await openTimeline(page, site, '?category=fair');
  const fair = events.filter(({ category }) => category === 'fair');
  await buttonOf(page, eventOf(fair[0]?.id ?? '')).focus();
  await page.keyboard.press('ArrowRight');
  await expect(buttonOf(page, eventOf(fair[1]?.id ?? ''))).toBeFocused();
});

test('the view is kept when another event is opened, and the event when the view changes', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?view=list');
  await buttonOf(page, eventOf('ferry-stopped')).click();
  await expect(page).toHaveURL(/view=list&event=ferry-stopped|event=ferry-stopped&view=list/);
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Timeline' })
    .click();
  await expect(readerOf(page)).toBeVisible();
  await expect(buttonOf(page, eventOf('ferry-stopped'))).toHaveAttribute('aria-current', 'true');
});
