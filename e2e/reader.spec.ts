import {
  buttonOf,
  eventOf,
  events,
  expect,
  openTimeline,
  readerOf,
  test,
} from './pages/timelinePage.ts';

test('a click on an event opens its source within one frame', async ({ page, site }) => {
  await openTimeline(page, site);
  const event = eventOf('schoolhouse-talks');
  const heading = await buttonOf(page, event).evaluate(
    (button) =>
      new Promise<string | null | undefined>((resolve) => {
        requestAnimationFrame(() => {
          (button as HTMLButtonElement).click();
          requestAnimationFrame(() =>
            resolve(document.querySelector('[aria-label="Source"] h2')?.textContent),
          );
        });
      }),
  );
  expect(heading).toBe(event.title);
});

test('the reader says what, when and how that is known', { tag: '@firefox' }, async ({
  page,
  site,
}) => {
  await openTimeline(page, site);
  const event = eventOf('ferry-sinks');
  await buttonOf(page, event).click();
  const reader = readerOf(page);
  await expect(reader.getByRole('heading', { name: event.title, exact: true })).toBeVisible();
  await expect(reader).toContainText('Ferry');
  await expect(reader).toContainText(`${events.indexOf(event) + 1} of ${events.length}`);
  await expect(reader).toContainText('Tuesday 18 June 1935');
  await expect(reader).toContainText('How do we know? The document says “on Tuesday”.');
  await expect(reader).toContainText('the latest Tuesday on or before the day of publication');
  await expect(reader).toContainText('The document was published on Tuesday 18 June 1935.');
});

test('where documents disagree, the reader says so and shows both quotes', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openTimeline(page, site, '?event=ferry-stopped');
  const reader = readerOf(page);
  await expect(reader).toContainText('The documents disagree on what broke');
  const tabs = reader.getByRole('tab');
  await expect(tabs).toHaveCount(3);
  await expect(reader.locator('mark')).toContainText('the ferry was stopped');
  await tabs.nth(1).click();
  await expect(reader.locator('mark')).toContainText('its engine failed');
  await expect(page).toHaveURL(/document=1935-03-county-hears/);
});

test('tabs follow the arrow keys', { tag: '@firefox' }, async ({ page, site }) => {
  await openTimeline(page, site, '?event=harvest-fair');
  const tabs = readerOf(page).getByRole('tab');
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toBeFocused();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(tabs.first()).toBeFocused();
});

test('previous and next step through the order and stop at its ends', async ({ page, site }) => {
  const [first, second] = [events[0], events[1]];
  const last = events.at(-1);
  if (!first || !second || !last) throw new Error('the dataset has too few events');
  await openTimeline(page, site, `?event=${first.id}`);
  const reader = readerOf(page);
  const heading = reader.getByRole('heading', { level: 2 });
  await expect(reader.getByRole('link', { name: 'Previous' })).toBeDisabled();
  await reader.getByRole('link', { name: 'Next' }).click();
  await expect(heading).toHaveText(second.title);
  await reader.getByRole('link', { name: 'Previous' }).click();
  await expect(heading).toHaveText(first.title);
  await page.goto(`${site.url}?event=${last.id}`);
  await expect(reader.getByRole('link', { name: 'Next' })).toBeDisabled();
});

test('closing returns focus to the event', { tag: '@firefox' }, async ({ page, site }) => {
  await openTimeline(page, site);
  const button = buttonOf(page, eventOf('chairman-hopes'));
  await button.click();
  await readerOf(page).getByRole('button', { name: 'Close the source' }).click();
  await expect(readerOf(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.press('Enter');
  await expect(readerOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(readerOf(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('an event that was opened is announced once, and nothing is announced on load', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await openTimeline(page, site, '?event=ferry-stopped');
  const status = page.getByRole('status');
  await expect(status).toHaveText('');
  const event = eventOf('schoolhouse-talks');
  await buttonOf(page, event).click();
  const place = events.indexOf(event) + 1;
  await expect(status).toHaveText(
    `${place} of ${events.length}. ${event.when.label}, worked out from “Tuesday”. ${event.title}. 2 documents. Enter again goes to the source.`,
  );
});
