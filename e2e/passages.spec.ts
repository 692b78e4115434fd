import type { Locator } from '@playwright/test';
import { articleOf, expectOpen, linksOf, openDocuments } from './pages/documentsPage.ts';
import {
  buttonOf,
  dataset,
  eventOf,
  expect,
  openTimeline,
  readerOf,
  test,
} from './pages/timelinePage.ts';

const [FIRST, SECOND] = dataset.documents;
if (!FIRST || !SECOND) throw new Error('the dataset has too few documents');

test('a link to a passage restores it; Back and Forward go from passage to passage', async ({
  page,
  site,
}) => {
  const event = eventOf('harvest-fair');
  await openDocuments(page, site, `&event=${event.id}&document=${SECOND.id}`);
  await expectOpen(page, event);
  const [first, second] = [FIRST, SECOND].map((document) =>
    linksOf(articleOf(page, document), event).first(),
  ) as [Locator, Locator];
  await expect(second).toBeInViewport();
  await expect(readerOf(page).getByRole('tab', { selected: true })).toHaveAttribute(
    'title',
    SECOND.title,
  );
  await first.click();
  await expect(page).toHaveURL(new RegExp(`document=${FIRST.id}$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`document=${SECOND.id}$`));
  await expect(second).toBeInViewport();
  await page.goForward();
  await expect(first).toBeInViewport();
  expect(await first.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(page.url());
});

test('from the timeline to the passage in the document and back', async ({ page, site }) => {
  await openTimeline(page, site);
  const event = eventOf('high-water');
  await buttonOf(page, event).click();
  await readerOf(page).getByRole('link', { name: 'Read in the document' }).click();
  const [excerpt] = event.excerpts;
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({
    view: 'documents',
    event: event.id,
    document: excerpt?.document,
  });
  const link = linksOf(page, event);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await page.goBack();
  await expect(buttonOf(page, event)).toBeVisible();
  await expectOpen(page, event);
});

test('the switch of views keeps the event', async ({ page, site }) => {
  const event = eventOf('leak-warned-of');
  await openTimeline(page, site, `?event=${event.id}`);
  await page.getByRole('button', { name: 'Documents', exact: true }).click();
  await expectOpen(page, event);
  await expect(page.locator(`.passage[data-events~="${event.id}"]`).first()).toBeInViewport();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expectOpen(page, event);
});

test('by keyboard alone: to a document, along its passages, into one and back', async ({
  page,
  site,
}) => {
  await openDocuments(page, site);
  const index = page.getByRole('navigation', { name: 'Go to a document' });
  await index.getByRole('button').nth(1).focus();
  await page.keyboard.press('Enter');
  const article = articleOf(page, SECOND);
  await expect(article.getByRole('heading')).toBeFocused();
  await expect(article.getByRole('heading')).toBeInViewport();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const link = article.getByRole('link').first();
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(readerOf(page)).toBeVisible();
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(readerOf(page)).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('closing the source returns to the passage that opened it', async ({ page, site }) => {
  await openDocuments(page, site);
  const link = linksOf(articleOf(page, FIRST), eventOf('schoolhouse-talks')).nth(2);
  await link.click();
  await readerOf(page).getByRole('button', { name: 'Close the source' }).click();
  await expect(link).toBeFocused();
});

test('an event that no document tells leaves the documents where they are', async ({
  page,
  site,
}) => {
  await openDocuments(page, site, '&event="]*&document=%22%5D');
  await expect(page.getByRole('note')).toBeVisible();
  await expect(articleOf(page, FIRST).getByRole('heading')).toBeInViewport();
});
