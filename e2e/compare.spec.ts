import type { Page } from '@playwright/test';
import { violationsOf } from './pages/axe.ts';
import { dataset, eventOf, expect, openTimeline, readerOf, test } from './pages/timelinePage.ts';

const SHARED = dataset.events.filter(
  ({ excerpts }) => new Set(excerpts.map(({ document }) => document)).size > 1,
);

function compareTab(page: Page) {
  return readerOf(page).getByRole('tab', { name: 'Compare' });
}

test('every excerpt is shown to the letter, under its document, in the order of publication', async ({
  page,
  site,
}) => {
  expect(SHARED.length).toBeGreaterThan(2);
  for (const event of SHARED) {
    await openTimeline(page, site, `?event=${event.id}&document=compare`);
    const told = dataset.documents.filter(({ id }) =>
      event.excerpts.some(({ document }) => document === id),
    );
    const articles = readerOf(page).getByRole('article');
    await expect(articles.getByRole('heading')).toHaveText(told.map(({ title }) => title));
    for (const [index, document] of told.entries()) {
      const article = articles.nth(index);
      await expect(article).toContainText(document.published.label);
      const wanted = event.excerpts
        .filter((excerpt) => excerpt.document === document.id)
        .map(({ exact }) => exact);
      const marks = await article
        .locator('mark')
        .evaluateAll((all) => all.map((mark) => mark.textContent));
      expect(marks.toSorted()).toEqual(wanted.toSorted());
    }
  }
});

test('words that only one document uses are underlined, and a line says so', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?event=ferry-stopped&document=compare');
  const reader = readerOf(page);
  await expect(reader).toContainText('The documents disagree on what broke');
  await expect(reader).toContainText(
    'Underlined: words that only one of these documents uses here.',
  );
  const own = reader.getByRole('article').nth(1).locator('mark .own-words');
  const words = (await own.allTextContents()).join(' ');
  expect(words).toContain('engine');
  expect(words).not.toMatch(/ferry|1931/);
  expect(await own.first().evaluate((el) => getComputedStyle(el).textDecorationLine)).toBe(
    'underline',
  );
  // Read in whole sentences, and the words below them.
  await expect(reader.getByRole('emphasis')).toHaveCount(0);
  await expect(reader.getByRole('article').nth(1)).toContainText(
    `Only here: ${(await own.allTextContents()).join(', ')}.`,
  );
});

test('the comparison is in the address; the keyboard reaches it', async ({ page, site }) => {
  await openTimeline(page, site, '?event=ferry-stopped');
  await readerOf(page).getByRole('tab').first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(compareTab(page)).toBeFocused();
  await expect(compareTab(page)).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/event=ferry-stopped&document=compare$/);
  await page.reload();
  await expect(compareTab(page)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(site.url);
});

test('from a comparison into a document, and back to it', async ({ page, site }) => {
  await openTimeline(page, site, '?event=toll-kept&document=compare');
  const second = SHARED.find(({ id }) => id === 'toll-kept')?.excerpts.at(-1);
  const document = dataset.documents.find(({ id }) => id === second?.document);
  await readerOf(page)
    .getByRole('link', { name: `Read in the document: ${document?.title}` })
    .click();
  await expect(page).toHaveURL(
    new RegExp(`view=documents.*document=${document?.id}|document=${document?.id}.*view=documents`),
  );
  const link = page
    .getByRole('region', { name: 'Documents' })
    .getByRole('article', { name: document?.title ?? '' })
    .locator('a[data-event="toll-kept"]');
  await expect(link).toBeFocused();
  await page.goBack();
  await expect(compareTab(page)).toHaveAttribute('aria-selected', 'true');
});

test('side by side where the panel is wide, below each other where it is not', async ({
  page,
  site,
}) => {
  const tops = async () => {
    const boxes = await readerOf(page)
      .getByRole('article')
      .evaluateAll((all) => all.map((article) => article.getBoundingClientRect().top));
    return new Set(boxes).size;
  };
  await openTimeline(page, site, '?event=band-agreed&document=compare');
  expect(await tops()).toBe(3);
  await page.setViewportSize({ width: 719, height: 900 });
  expect(await tops()).toBe(1);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await tops()).toBe(3);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test(`axe finds nothing in a comparison, light and dark, ${width}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await openTimeline(page, site, `?event=${eventOf('band-agreed').id}&document=compare`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page), colorScheme).toEqual([]);
    }
  });
}
