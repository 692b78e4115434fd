import type { Locator, Page } from '@playwright/test';
import { beginWith, chartIn, openStudio, textOf } from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';

/** Opens the first event of the example, and zooms in on it. */
async function zoomIn(page: Page, address: string): Promise<void> {
  await openStudio(page, address);
  await beginWith(page, /^Look at an example/);
  await optionOf(page, /Mill Bridge is built/).click();
  const whole = await stretchOf(page);
  await chartIn(page).getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => stretchOf(page)).toBeGreaterThan(1.5 * whole);
}

function optionOf(page: Page, name: RegExp): Locator {
  return chartIn(page).getByRole('option', { name });
}

/** From the first event to the second, pixels. */
async function stretchOf(page: Page): Promise<number> {
  const options = chartIn(page).getByRole('option');
  const [first, second] = await Promise.all([0, 1].map((at) => options.nth(at).boundingBox()));
  return (second?.x ?? Number.NaN) - (first?.x ?? Number.NaN);
}

/** The chart shows about the same time as before: how it is stretched depends on what labels say. */
async function expectSameZoom(page: Page, before: number): Promise<void> {
  const ratio = (await stretchOf(page)) / before;
  expect(ratio).toBeGreaterThan(0.8);
  expect(ratio).toBeLessThan(1.25);
}

test('the chart follows what is written, and keeps its zoom and its focus', async ({
  page,
  site,
}) => {
  await zoomIn(page, `${site.url}studio.html`);
  const before = await stretchOf(page);
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('The Mill Bridge is raised');
  await expect(optionOf(page, /Mill Bridge is raised/)).toBeVisible();
  await expect(optionOf(page, /Mill Bridge is built/)).toHaveCount(0);
  await expect(title).toBeFocused();
  await expectSameZoom(page, before);

  const raised = optionOf(page, /Mill Bridge is raised/);
  await raised.focus();
  await page.keyboard.press('ControlOrMeta+z');
  const built = optionOf(page, /Mill Bridge is built/);
  await expect(built).toBeVisible();
  await expect(built).toBeFocused();
  await expect(built).toHaveAttribute('aria-selected', 'true');
  await expectSameZoom(page, before);
});

test('an event that is added comes into view, one that is deleted goes, and undo brings it back', async ({
  page,
  site,
}) => {
  await zoomIn(page, `${site.url}studio.html`);
  const chart = chartIn(page);
  const options = chart.getByRole('option');
  await textOf(page).getByRole('option').nth(1).click();
  await page.getByRole('button', { name: /^Make an(other)? event/ }).click();
  const added = chart.getByRole('option', { selected: true });
  await expect(added).toBeVisible();
  const name = (await added.getAttribute('aria-label')) ?? '';
  const count = await options.count();
  await page.getByRole('button', { name: 'Remove event' }).click();
  await expect(chart.getByRole('option', { name, exact: true })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(chart.getByRole('option', { name, exact: true })).toBeVisible();
  expect(await options.count()).toBe(count);
});
