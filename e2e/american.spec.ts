import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartOf, expect, openTimeline, readerOf, test } from './pages/timelinePage.ts';
import { buildSite } from './site/buildSite.ts';
import { type SiteServer, startServer } from './site/server.ts';

const CORPUS = join(import.meta.dirname, '../src/compile/fixtures/good-american');

// One site for all tests of this file.
test.describe.configure({ mode: 'default' });

let folder = '';
let american: SiteServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await mkdtemp(join(tmpdir(), 'american-'));
  await buildSite(CORPUS, folder);
  american = await startServer({ folder });
});

test.afterAll(async () => {
  await american?.close();
  await rm(folder, { recursive: true, force: true });
});

test('an American corpus has the month first on the chart and in the reader', async ({ page }) => {
  await openTimeline(page, american, '?event=lamp-lit');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
  const reader = readerOf(page);
  await expect(reader).toContainText('Friday, March 1, 1901');
  await expect(reader).toContainText('was published on Tuesday, March 5, 1901.');
  const ruler = page.locator('.ruler');
  await expect(ruler.getByText('Jan 1, 1901', { exact: true })).toBeVisible();
  await expect(ruler.getByText('Mar 1', { exact: true })).toBeVisible();
  await expect(
    chartOf(page).getByRole('option', { name: /^February 9–25, 1901\. The stairs are built\./ }),
  ).toBeVisible();
});

test('on the true scale, the ticks are American, and so is the stretch in the filters', async ({
  page,
}) => {
  await openTimeline(page, american, '?scale=true&from=1901-02-25&to=1901-03-04');
  await expect(
    page.getByRole('button', { name: 'February 25, 1901 to March 4, 1901' }),
  ).toBeVisible();
  await expect(page.locator('.ruler-tick').filter({ hasText: /^Feb 28$/ })).toBeVisible();
});

test('the list and the slides are American', async ({ page }) => {
  await openTimeline(page, american, '?view=list');
  const dates = page.getByRole('region', { name: 'Timeline' }).locator('time [aria-hidden]');
  await expect(dates).toHaveText([
    'Oct 121900',
    'Nov1900',
    'about Jan 11901',
    'Feb 9–251901',
    'between Feb 27 and Mar 31901',
    'Mar 11901',
    'by Mar 51901',
  ]);
  await page.goto(`${american.url}?present=1&event=lamp-lit`);
  await expect(page.locator('.slide-date')).toHaveText('Friday, March 1, 1901');
  await expect(page.locator('.strip-label[data-current]')).toHaveText('Mar 1, 1901');
});
