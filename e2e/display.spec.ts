import {
  buttonOf,
  chartOf,
  dataset,
  eventOf,
  expect,
  openTimeline,
  test,
} from './pages/timelinePage.ts';

test('a theme in the address is there at the first paint, whatever the system says', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(`${site.url}?theme=dark`);
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe('rgb(20, 19, 15)');
});

test('the theme is chosen in the menu, and stands in the address', { tag: '@firefox' }, async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  await page.getByText('Display', { exact: true }).click();
  await page.getByRole('radio', { name: 'High contrast' }).check();
  await expect(page).toHaveURL(/theme=contrast/);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: 'High contrast' })).toBeHidden();
});

test('rows stand for categories or documents, with headings', async ({ page, site }) => {
  await openTimeline(page, site, '?rows=category');
  await expect(page.locator('.group-heading')).toHaveText(
    dataset.categories.map(({ label }) => label),
  );
  const top = async (id: string) => (await buttonOf(page, eventOf(id)).boundingBox())?.y ?? 0;
  expect(await top('reading-room')).toBeGreaterThan(await top('ferry-stopped'));
  await page.getByText('Display', { exact: true }).click();
  await page.getByRole('radio', { name: 'All together' }).check();
  await expect(page.locator('.group-heading')).toHaveCount(0);
  await expect(page).not.toHaveURL(/rows/);
});

test('question mark lists the keys; single keys can be switched off', { tag: '@firefox' }, async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  await page.keyboard.press('?');
  await expect(page.getByText('From event to event', { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Single keys are commands' }).uncheck();
  await expect(page).toHaveURL(/keys=off/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
});

test('plus, minus and zero zoom the focused chart; brackets step from chapter to chapter', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page, site);
  const first = buttonOf(page, eventOf('ferry-begins'));
  await first.focus();
  await page.keyboard.press(']');
  await expect(buttonOf(page, eventOf('reading-room'))).toBeFocused();
  await page.keyboard.press(']');
  await expect(buttonOf(page, eventOf('ferry-stopped'))).toBeFocused();
  await page.keyboard.press('[');
  await expect(buttonOf(page, eventOf('reading-room'))).toBeFocused();
  const all = await chartOf(page).locator('[data-event]').count();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect(await chartOf(page).locator('[data-event]').count()).toBeLessThan(all);
  await page.keyboard.press('0');
  await expect(chartOf(page).locator('[data-event]')).toHaveCount(all);
});

test('zooming in never ends in an empty chart', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTimeline(page, site);
  for (let step = 0; step < 12; step += 1)
    await page.getByRole('button', { name: 'Zoom in' }).click();
  expect(await chartOf(page).locator('[data-event]').count()).toBeGreaterThan(0);
  expect(await page.locator('.ruler-label, .ruler-tick').count()).toBeGreaterThan(0);
});
