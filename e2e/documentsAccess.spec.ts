import { documentById } from '../src/dataset/lookup.ts';
import { violationsOf } from './pages/axe.ts';
import { articleOf, openDocuments } from './pages/documentsPage.ts';
import { dataset, expect, readerOf, test } from './pages/timelinePage.ts';

for (const [width, height] of [
  [390, 844],
  [320, 700],
] as const) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    test('nothing scrolls sideways, and a passage opens above its sheet', async ({
      page,
      site,
    }) => {
      await openDocuments(page, site, '&event=reading-room');
      const link = page.locator('a[data-event="reading-room"]');
      await expect(link).toBeInViewport();
      const sheet = await readerOf(page).boundingBox();
      const place = await link.boundingBox();
      expect(place?.y).toBeLessThan(sheet?.y ?? 0);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      await readerOf(page).getByRole('button', { name: 'Close the source' }).tap();
      await expect(link).toBeFocused();
      await page
        .getByRole('navigation', { name: 'Go to a document' })
        .getByRole('button')
        .nth(2)
        .tap();
      await expect(page.getByRole('article').nth(2).getByRole('heading')).toBeInViewport();
    });
  });
}

for (const [width, height] of [
  [1280, 720],
  [800, 600],
  [390, 844],
] as const) {
  test(`axe finds nothing in the documents, light and dark, ${width}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await openDocuments(page, site, '&event=ferry-stopped');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page), colorScheme).toEqual([]);
    }
  });
}

test('in forced colours the passages of the open event still stand out', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openDocuments(page, site, '&event=ferry-stopped');
  const line = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationThickness);
  expect(await line('article .passage[data-open]')).toBe('3px');
  expect(await line('article .passage:not([data-open])')).toBe('1px');
});

test('a document as a screen reader has it', async ({ page, site }) => {
  await openDocuments(page, site);
  const document = documentById(dataset, '1935-06-bulletin');
  await expect(articleOf(page, document)).toMatchAriaSnapshot({
    name: 'article.aria.yml',
  });
});
