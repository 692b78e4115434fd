import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartOf, expect, openTimeline, openView, readerOf, test } from './pages/timelinePage.ts';
import { buildSite } from './site/buildSite.ts';
import { type SiteServer, startServer } from './site/server.ts';

const CORPUS = join(import.meta.dirname, '../src/compile/fixtures/good-long-ago');

// One site for all tests of this file.
test.describe.configure({ mode: 'default' });

let folder = '';
let longAgo: SiteServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await mkdtemp(join(tmpdir(), 'long-ago-'));
  await buildSite(CORPUS, folder);
  longAgo = await startServer({ folder });
});

test.afterAll(async () => {
  await longAgo?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the words that a date is counted from are marked in the source, and told', async ({
  page,
}) => {
  await openTimeline(page, longAgo, '?event=letter-home');
  const reader = readerOf(page);
  await expect(reader.getByText('Sunday 10 June 1945')).toBeVisible();
  await expect(reader.locator('.date-anchor')).toHaveText('Saturday 9 June 1945');
  await expect(reader.locator('mark')).toHaveText('The next day the keeper wrote home');
  await expect(reader).toContainText(
    'The document says “The next day”. That is the day after “Saturday 9 June 1945” in the document.',
  );
  await openTimeline(page, longAgo, '?event=lit-again');
  await expect(reader.locator('mark')).toHaveCount(1);
  await expect(reader.locator('.date-anchor')).toHaveCount(0);
});

test('in the documents view, too, while the event is open', async ({ page }) => {
  await openView(page, `${longAgo.url}?view=documents&document=guide&event=letter-home`);
  await expect(page.locator('.article-text .date-anchor')).toHaveText('Saturday 9 June 1945');
});

test('years before Christ, centuries and seasons are named on the ruler and under the overview', async ({
  page,
}) => {
  await openTimeline(page, longAgo);
  const ruler = page.locator('.ruler');
  await expect(ruler.getByText('Sep 480 BC', { exact: true })).toBeVisible();
  await expect(ruler.getByText('4th century', { exact: true })).toBeVisible();
  await expect(ruler.getByText('winter 1890–91', { exact: true })).toBeVisible();
  await expect(page.locator('.overview').getByText('480 BC', { exact: true })).toBeVisible();
  await expect(chartOf(page).getByRole('option', { name: /^27 BC\./ })).toBeVisible();
});

test('a season is shown with the convention that it follows', async ({ page }) => {
  await openTimeline(page, longAgo, '?event=keeper');
  await expect(readerOf(page)).toContainText('Seasons are shown as those of the northern half');
});

test('a search finds a year before Christ', async ({ page }) => {
  await openTimeline(page, longAgo, '?view=list');
  await page.getByRole('searchbox').fill('480 BC');
  await expect(page.getByRole('link', { name: /^Fires were lit on the point/ })).toBeVisible();
});
