import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { menuOf, panelOf } from './pages/sharePage.ts';
import { dataset, eventOf, eventsOf, expect, openTimeline, test } from './pages/timelinePage.ts';
import { startServer } from './site/server.ts';
import { SITE } from './site/sites.ts';
import { visitor } from './site/visitor.ts';

/** All scripts but those of the first view. */
const PARTS = /\/assets\/(?!index-|dataset-)[^/]*\.js$/;
const scriptsIn = (urls: readonly string[]) => urls.filter((url) => /\/assets\/.*\.js$/.test(url));
const event = eventOf('ferry-stopped');

/** Keeps all parts back until they are delivered. */
async function holdParts(page: Page): Promise<() => void> {
  let deliver = () => {};
  const held = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route(PARTS, async (route) => {
    await held;
    await route.continue();
  });
  return () => deliver();
}

const viewButton = (place: Page | FrameLocator, name: string) =>
  place.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });

/** Asks for one part after the other, and for what stands in several. */
async function useAllParts(place: Page | FrameLocator): Promise<void> {
  await menuOf(place).click();
  await expect(panelOf(place).getByRole('heading', { name: 'Cite' })).toBeVisible();
  await menuOf(place).click();
  await viewButton(place, 'Documents').click();
  await expect(place.getByRole('region', { name: 'Documents' })).toBeVisible();
  await viewButton(place, 'Handout').click();
  await expect(place.getByRole('region', { name: 'Handout' })).toBeVisible();
  await viewButton(place, 'List').click();
  // Typed, since Firefox is not told of what is filled in.
  await place.getByRole('searchbox').pressSequentially('ferry');
  await expect(place.getByRole('search').getByRole('listitem').first()).toBeVisible();
  await place.getByRole('searchbox').press('Escape');
  await place.locator('summary').filter({ hasText: 'Present' }).click();
  await place.getByRole('button', { name: /^Put six events in order/ }).click();
  await expect(place.getByRole('heading', { name: 'What came first?' })).toBeVisible();
}

test('the first view needs its data and one script; the others come once each, when the page is idle', async ({
  browser,
  site,
}) => {
  const { page, requests, errors } = await visitor(browser);
  const deliver = await holdParts(page);
  await openTimeline(page, site);
  await eventsOf(page).first().dispatchEvent('click');
  await expect(page.locator('.reader')).toBeVisible();
  deliver();
  await expect.poll(() => scriptsIn(requests).length).toBeGreaterThan(8);
  await useAllParts(page);
  expect(new Set(requests).size).toBe(requests.length);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a frame loads nothing ahead but what is printed', async ({ browser, site }) => {
  const { page, requests } = await visitor(browser);
  await openTimeline(page, site, '?embed=1');
  await expect.poll(() => scriptsIn(requests).join()).toContain('/PrintedSheet-');
  // What is loaded ahead is asked for when there is nothing else to do.
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))),
  );
  expect(
    scriptsIn(requests).filter((url) => /SharePanel|Present-|QuizPage|searching/.test(url)),
  ).toEqual([]);
  await page.context().close();
});

for (const [query, ready] of [
  ['?present=1', 'Slides'],
  ['?notes=1', 'Now'],
  ['?quiz=6', 'What came first?'],
] as const) {
  test(`${query} says that it is late, and shows what came`, async ({ page, site }) => {
    const deliver = await holdParts(page);
    await page.goto(site.url + query, { waitUntil: 'commit' });
    await expect(page.getByRole('status').filter({ hasText: /^Loading .* …$/ })).toBeAttached();
    deliver();
    await expect(
      page
        .getByRole('main', { name: ready })
        .or(page.getByRole('region', { name: ready }))
        .or(page.getByRole('heading', { name: ready }))
        .first(),
    ).toBeVisible();
    await expect(page.getByText(/^Loading/)).toHaveCount(0);
  });
}

test('what is late is asked for at once, and nothing moves until it is here', async ({
  page,
  site,
}) => {
  const deliver = await holdParts(page);
  await openTimeline(page, site);
  const places = () =>
    eventsOf(page).evaluateAll((all) =>
      all.map((one) => JSON.stringify(one.getBoundingClientRect())),
    );
  const before = await places();
  await menuOf(page).click();
  await expect(menuOf(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(panelOf(page)).toHaveText('Loading what can be shared …');
  expect(await places()).toEqual(before);
  deliver();
  await expect(panelOf(page).getByRole('heading', { name: 'Cite' })).toBeVisible();
  expect(await places()).toEqual(before);
});

test('a search that is late shows all events until it has an answer', async ({ page, site }) => {
  const deliver = await holdParts(page);
  await openTimeline(page, site);
  await page.getByRole('searchbox').fill('ferry');
  await expect(page.locator('.hits')).toHaveText('Loading the search …');
  await expect(eventsOf(page).and(page.locator('[inert]'))).toHaveCount(0);
  deliver();
  await expect(page.getByRole('search').getByRole('link').first()).toContainText(/ferry/);
  await expect(eventsOf(page).and(page.locator('[inert]'))).not.toHaveCount(0);
});

test('a part that is missing says so; the page goes on, and trying again helps', async ({
  page,
  site,
}) => {
  await page.route(PARTS, (route) => route.fulfill({ status: 404, body: '' }));
  await openTimeline(page, site);
  await menuOf(page).click();
  await expect(panelOf(page)).toContainText('What can be shared could not be loaded.');
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await viewButton(page, 'Documents').click();
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(page.getByText('The documents view could not be loaded.').last()).toBeVisible();
  await again.press('Enter');
  await expect(again).toBeVisible();
  await page.unroute(PARTS);
  await again.press('Enter');
  await expect(page.getByRole('region', { name: 'Documents' })).toBeVisible();
  await menuOf(page).click();
  await expect(panelOf(page).getByRole('heading', { name: 'Cite' })).toBeVisible();
});

test('slides that do not come can be left', async ({ page, site }) => {
  await page.route(PARTS, (route) => route.abort());
  await openTimeline(page, site);
  await page.keyboard.press('p');
  await expect(page.getByText('The slides could not be loaded.').last()).toBeVisible();
  await page.getByRole('button', { name: 'Back to the timeline' }).click();
  await expect(eventsOf(page).first()).toBeVisible();
});

test('paper gets the sheet of the page as built as long as its own has not come', async ({
  page,
  site,
}) => {
  const deliver = await holdParts(page);
  await openTimeline(page, site, `?event=${event.id}`, 'commit');
  const sheet = page.locator('.printed .sheet');
  const print = () => page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(sheet).toHaveCount(0);
  await print();
  await expect(sheet.locator('.sheet-title')).toHaveText(dataset.title);
  await expect(sheet).toContainText(dataset.events.at(-1)?.title ?? '');
  deliver();
  // It is there for whoever prints again.
  await expect(sheet).toContainText('The whole timeline is printed when no event is open.');
  await expect(sheet).toHaveCount(1);
});

test('from a disk all parts come @firefox', async ({ browser }) => {
  const { page, errors, warnings } = await visitor(browser);
  await page.goto(pathToFileURL(join(SITE, 'index.html')).href);
  await useAllParts(page);
  expect(errors).toEqual([]);
  expect(warnings.filter((text) => /assets\/.*\.js/.test(text))).toEqual([]);
  await page.context().close();
});

test('in a sandboxed frame of a host that sends no CORS header, too', async ({ browser, site }) => {
  const frame = `<iframe sandbox="allow-scripts" src="${site.url}" title="Timeline" width="1280" height="720"></iframe>`;
  const host = await startServer({ pages: { '/host.html': frame } });
  const { page, errors } = await visitor(browser);
  await page.goto(`${host.origin.replace('localhost', '127.0.0.1')}/host.html`);
  await useAllParts(page.frameLocator('iframe'));
  expect(errors).toEqual([]);
  await page.context().close();
  await host.close();
});

test('parts come from beside the main script, wherever the page lies', async ({ browser }) => {
  const page = readFileSync(join(SITE, 'index.html'), 'utf8').replaceAll('"./', '"/timeline/');
  const host = await startServer({ path: '/timeline', pages: { '/class/page.html': page } });
  const { page: tab, requests, errors } = await visitor(browser);
  await tab.goto(`${host.origin}/class/page.html`);
  await useAllParts(tab);
  expect(
    scriptsIn(requests).every((url) => url.startsWith(`${host.origin}/timeline/assets/`)),
  ).toBe(true);
  expect(errors).toEqual([]);
  await tab.context().close();
  await host.close();
});

test('the page that is one file holds all parts, and asks for nothing', async ({ browser }) => {
  const { page, requests, errors } = await visitor(browser);
  await page.goto(pathToFileURL(join(SITE, 'timeline-offline.html')).href);
  await useAllParts(page);
  expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
  expect(errors).toEqual([]);
  await page.context().close();
});
