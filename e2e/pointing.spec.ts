import { buttonOf, chartOf, eventOf, expect, openTimeline, test } from './pages/timelinePage.ts';

test('an event that is pointed at or has focus marks its day; nothing moves', async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  const event = buttonOf(page, eventOf('ferry-begins'));
  const pointed = page.locator('.ruler-dot[data-pointed]');
  const before = await event.boundingBox();
  await event.hover();
  await expect(pointed).toHaveCount(1);
  expect(await event.boundingBox()).toEqual(before);
  await page.mouse.move(0, 0);
  await expect(pointed).toHaveCount(0);
  await event.focus();
  await expect(pointed).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await expect(pointed).toHaveCount(0);
});

test('a day that is pointed at marks its events, and no other', async ({ page, site }) => {
  await openTimeline(page, site);
  const event = buttonOf(page, eventOf('ferry-begins'));
  await event.hover();
  const day = await page.locator('.ruler-dot[data-pointed]').boundingBox();
  await page.mouse.move((day?.x ?? 0) + (day?.width ?? 0) / 2, (day?.y ?? 0) - 6);
  const marked = page.locator('.event-label[data-pointed]');
  await expect(marked).toHaveCount(1);
  await expect(event).toHaveAttribute('data-pointed');
  await page.mouse.move(0, 0);
  await expect(marked).toHaveCount(0);
});

test('the panel says how the chart is read, with the marks that occur', async ({ page, site }) => {
  await openTimeline(page, site);
  const key = page.getByRole('complementary').getByRole('list', { name: 'Key' });
  await expect(key.getByRole('listitem').first()).toHaveText(/^An event, at its date/);
  await expect(key.getByText('Planned or proposed')).toBeVisible();
  await buttonOf(page, eventOf('ferry-begins')).click();
  await expect(key).toHaveCount(0);
  await expect(chartOf(page)).toBeVisible();
});
