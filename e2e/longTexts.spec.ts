import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { FullDocument, FullEvent } from '../src/dataset/dataset.ts';
import { violationsOf } from './pages/axe.ts';
import { expect, openTimeline, readerOf } from './pages/timelinePage.ts';
import { type LargeSite, testOfLarge } from './site/largeSite.ts';
import { type SiteServer, startServer } from './site/server.ts';
import { visitor } from './site/visitor.ts';

const test = testOfLarge({ events: 1500, documents: 60, seed: 2 });

// One site for all tests of this file.
test.describe.configure({ mode: 'default' });

const TEXT_FILES = '**/assets/texts-*.js';

let large: LargeSite;
let site: SiteServer;
/** An event in the middle, its document, and the last words of that. */
let event: FullEvent;
let document: FullDocument;
let ending: string;

test.beforeAll(({ large: built }) => {
  large = built;
  site = built.server;
  const { events, documents } = built.dataset;
  event = events[700] as FullEvent;
  document = documents.find(({ id }) => id === event.excerpts[0]?.document) as FullDocument;
  ending = document.text.trim().split('\n').at(-1) ?? '';
});

/** The files of texts that a page has asked for. */
function textFilesOf(page: Page): readonly string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/texts-')) names.push(request.url());
  });
  return names;
}

/** Keeps texts back until they are delivered. */
async function holdTexts(page: Page): Promise<() => void> {
  let deliver = () => {};
  const held = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route(TEXT_FILES, async (route) => {
    await held;
    await route.continue();
  });
  return () => deliver();
}

test('a quote is there at once, and its document follows from the one file that holds it', async ({
  page,
}) => {
  const asked = textFilesOf(page);
  const deliver = await holdTexts(page);
  await openTimeline(page, site);
  expect(asked).toEqual([]);
  await openTimeline(page, site, `?event=${event.id}`, 'commit');
  const reader = readerOf(page);
  await expect(reader.locator('mark')).toHaveText(event.excerpts.map(({ exact }) => exact));
  await expect(reader.getByRole('status')).toHaveText('Loading the whole document …');
  await expect(reader.getByText(ending)).toHaveCount(0);
  deliver();
  await expect(reader.getByText(ending)).toBeAttached();
  await expect(reader.locator('mark').first()).toBeInViewport();
  await expect(reader.getByRole('status')).toHaveText('');
  expect(asked).toHaveLength(1);
});

test('where a text does not come, the page says so, and it can be tried again with the keyboard', async ({
  page,
}) => {
  await page.route(TEXT_FILES, (route) => route.abort());
  await openTimeline(page, site, `?event=${event.id}`);
  const reader = readerOf(page);
  await expect(reader.locator('mark')).toHaveText(event.excerpts.map(({ exact }) => exact));
  await expect(reader.getByRole('status')).toContainText('could not be loaded');
  expect(await violationsOf(page)).toEqual([]);
  const again = reader.getByRole('button', { name: 'Try again' });
  await again.press('Enter');
  await expect(again).toBeVisible();
  await page.unroute(TEXT_FILES);
  await again.press('Enter');
  await expect(reader.getByText(ending)).toBeAttached();
  // Focus stays where the words were.
  expect(await page.evaluate(() => window.document.activeElement?.className)).toBe('coming');
});

test('a link to a passage brings its document alone, and scrolling brings the others', async ({
  page,
}) => {
  const asked = textFilesOf(page);
  await openTimelineDocuments(page, `?view=documents&event=${event.id}&document=${document.id}`);
  const passage = page
    .locator(`article[data-document="${document.id}"] .passage[data-open]`)
    .first();
  await expect(passage).toBeInViewport();
  expect(asked.length).toBeLessThanOrEqual(2);
  const last = large.dataset.documents.at(-1) as FullDocument;
  await page
    .getByRole('navigation', { name: 'Go to a document' })
    .getByRole('button')
    .last()
    .click();
  const article = page.locator(`article[data-document="${last.id}"]`);
  await expect(article.locator('mark').first()).toBeVisible();
  const shown = ((await article.locator('.article-text').textContent()) ?? '').replace(
    /\d+|\s+/g,
    '',
  );
  expect(shown).toBe(last.text.replace(/\d+|\s+/g, ''));
});

test('a link to a passage waits at its document, and whoever has gone on is not pulled back', async ({
  page,
}) => {
  const deliver = await holdTexts(page);
  await openTimelineDocuments(page, `?view=documents&event=${event.id}&document=${document.id}`);
  const article = page.locator(`article[data-document="${document.id}"]`);
  await expect(article.getByRole('heading').first()).toBeInViewport();
  const documents = page.getByRole('region', { name: 'Documents' });
  await documents.hover();
  await page.mouse.wheel(0, -4000);
  await expect(article.getByRole('heading').first()).not.toBeInViewport();
  deliver();
  await expect(article.locator('.passage[data-open]').first()).toBeAttached();
  await expect(article.getByRole('heading').first()).not.toBeInViewport();
});

test('from the source, focus goes on to the passage when its document has come', async ({
  page,
}) => {
  const deliver = await holdTexts(page);
  await openTimeline(page, site, `?event=${event.id}`, 'commit');
  await readerOf(page).getByRole('link', { name: 'Read in the document' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Documents' })).toBeVisible();
  deliver();
  await expect
    .poll(() =>
      page.evaluate(() => (window.document.activeElement as HTMLElement | null)?.dataset.event),
    )
    .toBe(event.id);
});

test('a search looks through the documents too, as soon as they are there', async ({ page }) => {
  await openTimeline(page, site);
  const words = 'overdue';
  const told = large.dataset.events.filter(({ excerpts }) =>
    excerpts.some(({ exact }) => exact.includes(words)),
  );
  expect(told).toEqual([]);
  await page.getByRole('searchbox').fill(words);
  const search = page.getByRole('search');
  const hit = search.getByRole('listitem').first();
  await expect(hit).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^[\d,]+ matches\.$/);
  await expect(hit).toContainText('Document,');
  await expect(hit.locator('mark').first()).toHaveText(words);
  await hit.getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Documents' })).toBeVisible();
});

test('a search says which documents it could not look through, and finds events all the same', async ({
  page,
}) => {
  await page.route(TEXT_FILES, (route) => route.abort());
  await openTimeline(page, site);
  await page.getByRole('searchbox').fill(event.title);
  const search = page.getByRole('search');
  await expect(search.getByRole('listitem').first()).toContainText(event.when.label);
  await expect(page.getByRole('status')).toContainText(
    'Some documents could not be loaded, and are not searched.',
  );
});

test('more hits are shown when they are asked for, and focus goes to the first of them', async ({
  page,
}) => {
  await openTimeline(page, site);
  await page.getByRole('searchbox').fill('summit');
  const hits = page.getByRole('search').getByRole('listitem');
  await expect(hits).toHaveCount(12);
  await page.getByRole('button', { name: 'Show 12 more' }).press('Enter');
  await expect(hits).toHaveCount(24);
  await expect(hits.nth(12).getByRole('link')).toBeFocused();
});

test('a saved dataset holds every text, and a failure is said', async ({ page }) => {
  await page.route(TEXT_FILES, (route) => route.abort());
  await openTimeline(page, site);
  await page.getByRole('button', { name: 'Share and save' }).click();
  const save = page.getByRole('button', { name: 'Save dataset.json' });
  await save.click();
  await expect(page.getByText('dataset.json could not be made')).toBeVisible();
  await page.unroute(TEXT_FILES);
  const download = page.waitForEvent('download');
  await save.click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(saved)).toEqual(large.dataset);
});

test('from a disk, too, documents come when they are read', async ({ browser }) => {
  const { page, errors, warnings } = await visitor(browser);
  const file = pathToFileURL(join(large.folder, 'index.html')).href;
  await page.goto(`${file}?event=${event.id}`);
  await expect(readerOf(page).getByText(ending)).toBeAttached();
  expect(errors).toEqual([]);
  expect(warnings.filter((text) => text.includes('texts-'))).toEqual([]);
});

test('in a sandboxed frame of a host that sends no CORS header, too', async ({ browser }) => {
  const frame = `<iframe sandbox="allow-scripts" src="${site.url}?event=${event.id}" title="Timeline" width="1280" height="720"></iframe>`;
  const host = await startServer({ pages: { '/host.html': frame } });
  try {
    const { page, errors } = await visitor(browser);
    await page.goto(`${host.origin.replace('localhost', '127.0.0.1')}/host.html`);
    await expect(readerOf(page.frameLocator('iframe')).getByText(ending)).toBeAttached();
    expect(errors).toEqual([]);
  } finally {
    await host.close();
  }
});

test('the page that is one file holds all documents, and asks for nothing', async ({ browser }) => {
  const { page, requests, errors } = await visitor(browser);
  const file = pathToFileURL(join(large.folder, 'timeline-offline.html')).href;
  await page.goto(`${file}?event=${event.id}`);
  await expect(readerOf(page).getByText(ending)).toBeAttached();
  expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('the page without scripts stays short, and says where the rest is', async () => {
  const page = await readFile(join(large.folder, 'index.html'), 'utf8');
  const texts = large.dataset.documents.reduce((sum, { text }) => sum + text.length, 0);
  expect(page.length).toBeLessThan(1_000_000);
  expect(texts).toBeGreaterThan(250_000);
  expect(page).toContain('dataset.json');
});

async function openTimelineDocuments(page: Page, query: string): Promise<void> {
  await page.goto(site.url + query, { waitUntil: 'commit' });
  await expect(page.getByRole('region', { name: 'Documents' })).toBeVisible();
}
