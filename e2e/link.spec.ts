import {
  buttonOf,
  chartOf,
  eventOf,
  events,
  expect,
  openTimeline,
  readerOf,
  test,
} from './timelinePage.ts';

test('reload, back, forward and a pasted link restore the event', async ({
  page,
  site,
  context,
}) => {
  await openTimeline(page, site);
  const [talks, hotline] = [eventOf('panmunjom-talks'), eventOf('hotline-cut')];
  const heading = readerOf(page).getByRole('heading', { level: 2 });
  await buttonOf(page, talks).click();
  await expect(page).toHaveURL(`${site.url}?event=panmunjom-talks`);
  await buttonOf(page, hotline).click();
  await expect(heading).toHaveText(hotline.title);
  await page.reload();
  await expect(heading).toHaveText(hotline.title);
  await page.goBack();
  await expect(heading).toHaveText(talks.title);
  await page.goBack();
  await expect(readerOf(page)).toHaveCount(0);
  await page.goForward();
  await expect(heading).toHaveText(talks.title);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(readerOf(other).getByRole('heading', { level: 2 })).toHaveText(talks.title);
  await expect(buttonOf(other, talks)).toHaveAttribute('aria-current', 'true');
});

test('an unknown id leaves the page usable and is named', async ({ page, site }) => {
  await openTimeline(page, site, '?event=no-such-event');
  await expect(page.getByText('This timeline has no event “no-such-event”.')).toBeVisible();
  await expect(chartOf(page).getByRole('button', { name: /\d{4}\. / })).toHaveCount(events.length);
  await buttonOf(page, eventOf('hotline-cut')).click();
  await expect(readerOf(page)).toBeVisible();
  await expect(page.getByText('no-such-event')).toHaveCount(0);
});

test('nonsense in the address is passed over, and parameters of others are kept', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?scale=%00%F0&document=nowhere&course=7b&event=hotline-cut');
  await expect(readerOf(page).locator('mark')).toHaveCount(1);
  await readerOf(page).getByRole('button', { name: 'Close the source' }).click();
  await expect(page).toHaveURL(/course=7b/);
});

test('a background event can be opened by its link', async ({ page, site }) => {
  await openTimeline(page, site, '?event=rome-summit');
  await expect(readerOf(page)).toContainText('background');
  await expect(readerOf(page)).toContainText('30–31 October 2021');
});
