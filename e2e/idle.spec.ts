import { violationsOf } from './pages/axe.ts';
import { openSlides, placeOf, slidesOf } from './pages/presentPage.ts';
import { buttonOf, eventOf, expect, openTimeline, readerOf, test } from './pages/timelinePage.ts';

const [TALKS, CUT] = [eventOf('schoolhouse-talks'), eventOf('ferry-stopped')];

test('a stand that nobody uses warns, and then begins again as its address began', async ({
  page,
  site,
}) => {
  await page.clock.install({ time: '2026-01-05T08:00' });
  await openTimeline(page, site, `?event=${TALKS.id}&idle=60`);
  // An installed clock goes on; from here on, no time passes but what is asked for.
  await page.clock.pauseAt('2026-01-05T09:00');
  const notice = page.locator('.idle-notice');
  // Untouched, it is as it began.
  await page.clock.runFor(300_000);
  await expect(notice).toHaveCount(0);
  await buttonOf(page, CUT).click();
  await expect(readerOf(page)).toContainText(CUT.title);
  await page.locator('summary', { hasText: 'Display' }).click();
  await page.clock.runFor(61_000);
  await expect(notice).toContainText('Starting again in 19 s.');
  const status = page.getByRole('status').filter({ hasText: 'starts again in 20 seconds' });
  await expect(status).toHaveCount(1);
  await page.keyboard.press('Shift');
  await expect(notice).toHaveCount(0);
  await page.clock.runFor(59_000);
  await expect(notice).toHaveCount(0);
  await expect(readerOf(page)).toContainText(CUT.title);
  await page.clock.runFor(22_000);
  await expect(readerOf(page)).toContainText(TALKS.title);
  expect(new URL(page.url()).search).toBe(`?event=${TALKS.id}&idle=60`);
  await expect(page.getByRole('group', { name: 'Colours' })).toHaveCount(0);
  await page.clock.runFor(300_000);
  await expect(notice).toHaveCount(0);
  // axe waits for timers of its own, so that the clock has to go on for it.
  await buttonOf(page, CUT).click();
  await page.locator('summary', { hasText: 'Display' }).click();
  await page.clock.runFor(61_000);
  await expect(notice).toBeVisible();
  await page.clock.resume();
  expect(await violationsOf(page)).toEqual([]);
  await expect(notice).toBeVisible();
});

test('slides and quiz begin again, too', async ({ page, site }) => {
  await page.clock.install();
  await openSlides(page, site, '&idle=30');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('b');
  await expect(slidesOf(page)).toHaveAttribute('data-blank', 'black');
  await page.clock.runFor(51_000);
  await expect(slidesOf(page)).not.toHaveAttribute('data-blank');
  expect(placeOf(page)).toBe(' 0 0');
  await expect(slidesOf(page)).toBeFocused();
  await page.goto(`${site.url}?quiz=4&idle=30`);
  const reason = page.getByRole('textbox').first();
  await reason.fill('It was open again');
  await page.getByRole('button', { name: 'Show the dates' }).click();
  await page.clock.runFor(51_000);
  await expect(page.getByRole('heading', { name: 'What came first?' })).toBeVisible();
  await expect(reason).toHaveValue('');
});
