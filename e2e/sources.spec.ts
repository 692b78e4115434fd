import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { violationsOf } from './pages/axe.ts';
import { expect, openTimeline, openView, readerOf, test } from './pages/timelinePage.ts';
import { buildSite } from './site/buildSite.ts';
import { type SiteServer, startServer } from './site/server.ts';
import { writeSourcesCorpus } from './site/sourcesCorpus.ts';

// One site for all tests of this file.
test.describe.configure({ mode: 'default' });

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'";

let folder = '';
let sources: SiteServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
  await writeSourcesCorpus(join(folder, 'corpus'));
  await buildSite(join(folder, 'corpus'), join(folder, 'site'));
  sources = await startServer({
    folder: join(folder, 'site'),
    headers: { 'Content-Security-Policy': POLICY },
  });
});

test.afterAll(async () => {
  await sources?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the console complains of, and what is asked for elsewhere. */
function complaintsOf(page: Page): readonly string[] {
  const found: string[] = [];
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
  page.on('pageerror', (error) => found.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(sources.url) && !request.url().startsWith('data:'))
      found.push(request.url());
  });
  return found;
}

const LETTER = '?event=bridge-closed&document=letter';

test('what is known only from outside stands in square brackets', async ({ page }) => {
  await openTimeline(page, sources, LETTER);
  const reader = readerOf(page);
  await expect(reader).toContainText('[Letter to the mayor] · [Anna Müller] · [Sunday 3 May 1931]');
  await expect(reader.getByText('County archive, A 12/3')).toBeAttached();
  await expect(reader).toContainText(
    'Text taken from letter.html. Hyphens at line ends were joined.',
  );
  await expect(reader.getByRole('tabpanel')).toMatchAriaSnapshot({ name: 'sources.aria.yml' });
});

test('a document of another language says so where its words stand', async ({ page }) => {
  await openTimeline(page, sources, LETTER);
  const german = readerOf(page).locator('p[lang="de"] mark');
  await expect(german).toHaveText('die Brücke ist seit Sonntag für Fuhrwerke gesperrt');
  await openTimeline(page, sources, '?event=opened-once-more');
  const hebrew = readerOf(page).locator('p[lang="he"]');
  await expect(hebrew).toHaveAttribute('dir', 'rtl');
  await expect(hebrew).toHaveCSS('direction', 'rtl');
});

test('a picture opens large by the keyboard, and Escape closes it alone', async ({ page }) => {
  const complaints = complaintsOf(page);
  await openTimeline(page, sources, LETTER);
  const small = page.getByRole('button', { name: /^The first page of the letter/ });
  const { width, height } = (await small.getByRole('img').boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.round((height / width) * 100)).toBe(141);
  await small.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'The first page of the letter, in ink' });
  await expect(dialog).toBeVisible();
  const large = dialog.getByRole('img');
  await expect.poll(() => large.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(2400);
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Full size' }).press('Enter');
  await expect.poll(() => large.evaluate((img) => img.clientWidth)).toBe(2400);
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(small).toBeFocused();
  await expect(readerOf(page)).toBeVisible();
  expect(complaints).toEqual([]);
});

test('nothing moves when a picture comes', async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route('**/media/*.webp', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await openTimeline(page, sources, LETTER);
  const mark = readerOf(page).locator('mark').first();
  await expect(mark).toBeInViewport();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  const before = await mark.boundingBox();
  for (const release of held) release();
  await page.waitForLoadState('networkidle');
  expect(await mark.boundingBox()).toEqual(before);
});

test('an original and its translation stand side by side, with the passages of either', async ({
  page,
}) => {
  await openView(page, `${sources.url}?view=documents&event=bridge-closed`);
  const original = page.locator('.article[data-document="letter"]');
  const translation = page.locator('.article[data-document="letter-english"]');
  await expect(original.locator('.passage')).toHaveCount(1);
  await expect(translation.locator('.passage')).toHaveCount(1);
  const [left, right] = [await original.boundingBox(), await translation.boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect(left?.x).toBeLessThan(right?.x ?? 0);
  await openTimeline(page, sources, LETTER);
  const other = readerOf(page).getByRole('region', { name: /^Translation: / });
  await expect(other.locator('mark')).toHaveText(
    'since Sunday the bridge has been closed to carts',
  );
});

test('the passage of the open event is in sight among documents with pictures', async ({
  page,
}) => {
  await openView(page, `${sources.url}?view=documents&event=painted-red`);
  await expect(page.locator('.article [data-open]')).toBeInViewport();
});

test('a time stamp plays the recording from there, which nobody loads before', async ({ page }) => {
  const complaints = complaintsOf(page);
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('.wav') && asked.push(request.url()));
  await openTimeline(page, sources, '?event=bridge-reopened');
  const stamp = page.getByRole('button', { name: '[00:01:12] Play from here' });
  await expect(stamp).toBeVisible();
  expect(asked).toEqual([]);
  await stamp.press('Enter');
  const player = page.locator('audio');
  await expect
    .poll(() => player.evaluate((audio: HTMLAudioElement) => audio.currentTime))
    .toBeGreaterThanOrEqual(72);
  expect(complaints).toEqual([]);
});

for (const [theme, options] of [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
] as const) {
  test(`axe objects to nothing in ${theme} colours`, async ({ page }) => {
    await page.emulateMedia(options);
    for (const query of [LETTER, '?event=bridge-reopened', '?view=documents&event=painted-red']) {
      await openView(page, `${sources.url}${query}`);
      await expect(page.locator('.matter').first()).toBeVisible();
      // What the chart says of its labels is judged in access.spec.ts.
      const found = await violationsOf(page);
      expect(found.filter((one) => !one.includes('class="event-label"'))).toEqual([]);
    }
  });
}

test('the offline page holds the pictures, and says what it has not', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const file = pathToFileURL(join(folder, 'site', 'timeline-offline.html')).href;
  await openView(page, `${file}${LETTER}`);
  const picture = page.getByRole('img', { name: 'The first page of the letter, in ink' });
  await expect(picture).toHaveAttribute('src', /^data:image\/webp;base64,/);
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  await openView(page, `${file}?event=bridge-reopened`);
  await expect(readerOf(page)).toContainText('The recording interview.wav is not in this file.');
  expect(complaints.filter((words) => /policy|ERR_FILE/i.test(words))).toEqual([]);
});

test('paper holds the pictures', async ({ page }) => {
  await openView(page, `${sources.url}?view=documents`);
  await expect(page.locator('.pictures img').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.printed-picture img');
  await expect(printed).toHaveCount(3);
  await expect
    .poll(() => printed.first().evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBe(960);
});

test('without scripts the pictures, the recording and the original can be opened', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(sources.url);
  const article = page.locator('#document-letter');
  await expect(article.getByRole('link', { name: /first page of the letter/ })).toBeVisible();
  await expect(article.getByRole('link', { name: 'Save the original' })).toBeVisible();
  await expect(article).toContainText('[Letter · County archive, A 12/3 · in German');
  await expect(page.getByRole('link', { name: 'Recording: interview.wav' })).toBeVisible();
  await context.close();
});
