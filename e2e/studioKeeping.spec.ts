import type { Page } from '@playwright/test';
import { beginWith, newsOf, openStudio, titleOf, withReport } from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';

async function keepHere(page: Page): Promise<void> {
  await page.locator('summary', { hasText: /^Save/ }).click();
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
}

const alertOf = (page: Page) => page.locator('.work-alert');
const unsaved = (page: Page) => page.locator('summary', { hasText: 'Save · not saved yet' });

test('a browser that keeps nothing says so, and the work stays', async ({ page, site }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await withReport(page, `${site.url}studio.html`);
  await titleOf(page).fill('Not kept');
  await keepHere(page);
  await expect(alertOf(page)).toContainText('The browser does not keep anything for this page.');
  await expect(page.getByText('The last change is not kept in this browser.')).toBeVisible();
  await expect(unsaved(page)).toBeVisible();
  await expect(titleOf(page)).toHaveValue('Not kept');
});

test('a full browser says so, and goes on keeping once there is room again', async ({
  page,
  site,
}) => {
  await withReport(page, `${site.url}studio.html`);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = fail;
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  await keepHere(page);
  await expect(alertOf(page)).toContainText('no room left');
  await page.keyboard.press('Escape');
  await page.evaluate(() => (Reflect.get(window, 'makeRoom') as () => void)());
  await titleOf(page).fill('Room again');
  await expect(page.locator('summary', { hasText: /^Save$/ })).toBeVisible();
  await expect(alertOf(page)).toHaveCount(0);
});

test('two windows with the same kept work: the second to change is told, and writes nothing over', async ({
  page,
  site,
  context,
}) => {
  const address = `${site.url}studio.html`;
  await withReport(page, address);
  await titleOf(page).fill('Both');
  await keepHere(page);
  await expect(newsOf(page)).toContainText('Kept in this browser');
  await page.keyboard.press('Escape');
  const other = await context.newPage();
  await openStudio(other, address);
  await beginWith(other, /^Go on/);
  await titleOf(other).fill('From the other');
  await expect(other.locator('summary', { hasText: /^Save$/ })).toBeVisible();

  await titleOf(page).fill('From the first');
  await expect(alertOf(page)).toContainText('Other work is kept in this browser');
  await expect(unsaved(page)).toBeVisible();
  await openStudio(other, address);
  await beginWith(other, /^Go on/);
  await expect(titleOf(other)).toHaveValue('From the other');
});
