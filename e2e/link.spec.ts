import {
  buttonOf,
  chartOf,
  eventOf,
  events,
  eventsOf,
  expect,
  openTimeline,
  readerOf,
  test,
} from './pages/timelinePage.ts';

test('reload, back, forward and a pasted link restore the event', { tag: '@firefox' }, async ({
  page,
  site,
  context,
}) => {
  await openTimeline(page, site);
  const [talks, ferry] = [eventOf('schoolhouse-talks'), eventOf('ferry-stopped')];
  const heading = readerOf(page).getByRole('heading', { level: 2 });
  await buttonOf(page, talks).click();
  await expect(page).toHaveURL(`${site.url}?event=schoolhouse-talks`);
  await buttonOf(page, ferry).click();
  await expect(heading).toHaveText(ferry.title);
  await page.reload();
  await expect(heading).toHaveText(ferry.title);
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

test('what is unknown leaves the page usable, and is named in one quiet line', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?event=no-such-event&theme=blue&category=fair,chess');
  const line = page.getByRole('note');
  await expect(line).toHaveText(
    /The link asks for what is not here: theme “blue”, event “no-such-event”, category “chess”\./,
  );
  await expect(eventsOf(page)).not.toHaveCount(0);
  await buttonOf(page, eventOf('harvest-fair')).click();
  await expect(readerOf(page)).toBeVisible();
  await expect(line).toHaveCount(0);
  await expect(page).toHaveURL(/category=fair&|category=fair$/);
});

test('the line about what is unknown can be dismissed, and does not come back', async ({
  page,
  site,
}) => {
  await openTimeline(page, site, '?event=no-such-event&course=7b');
  await page.getByRole('note').getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(page).toHaveURL(`${site.url}?course=7b`);
});

test('a stretch of time is a filter that says its dates and can be taken off', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openTimeline(page, site, '?view=list&from=1935-03&to=1935-03');
  const within = events.filter(({ when }) => {
    const [first, last] = [when.earliest ?? '0001', when.latest ?? '9999'];
    return first <= '1935-03-31' && last >= '1935-03-01';
  });
  expect(within.length).toBeGreaterThan(1);
  const rows = chartOf(page).getByRole('link');
  const filters = page.getByRole('region', { name: 'Filters' });
  const stretch = filters.getByRole('button', { name: 'March 1935' });
  await expect(stretch).toHaveAttribute('aria-pressed', 'true');
  await expect(stretch).toContainText(`${within.length} event`);
  await expect(rows).toHaveCount(within.length);
  await stretch.click();
  await expect(rows).toHaveCount(events.length);
  await expect(page).toHaveURL(`${site.url}?view=list`);
});

test('nonsense in the address is passed over, and parameters of others are kept', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openTimeline(page, site, '?scale=%00%F0&document=nowhere&course=7b&event=ferry-stopped');
  await expect(readerOf(page).locator('mark')).toHaveCount(1);
  await readerOf(page).getByRole('button', { name: 'Close the source' }).click();
  await expect(page).toHaveURL(/course=7b/);
});

test('a background event can be opened by its link', async ({ page, site }) => {
  await openTimeline(page, site, '?event=choir-in-alderton');
  await expect(readerOf(page)).toContainText('background');
  await expect(readerOf(page)).toContainText('20–21 June 1936');
});

test('an address that an editor has escaped once too often opens what was meant', async ({
  page,
  site,
}) => {
  for (const sign of ['&amp;', '&#038;']) {
    await page.goto(`${site.url}?event=bridge-opened${sign}theme=dark${sign}embed=1`);
    await expect(readerOf(page)).toContainText(eventOf('bridge-opened').title);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', { name: 'Close the source' }).click();
    await expect(page).toHaveURL(`${site.url}?theme=dark&embed=1`);
  }
});
