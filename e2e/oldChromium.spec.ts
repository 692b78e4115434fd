import { dataset, events, expect, test } from './pages/timelinePage.ts';
import { visitor } from './site/visitor.ts';

/** What is shown at an address: so many elements that match. */
const VIEWS: readonly (readonly [name: string, query: string, selector: string, count: number])[] =
  [
    ['the timeline', '', '.timeline-host [data-event]', events.length],
    ['the timeline in rows', '?rows=category', '.timeline-host [data-event]', events.length],
    ['an event', '?event=ferry-stopped', '[aria-label="Source"] h2', 1],
    ['a comparison', '?event=ferry-stopped&document=compare', '.compare article', 2],
    ['the list', '?view=list', '.event-row-title', events.length],
    ['a search', '?view=list&q=zzzz', 'main :text("No event passes the search")', 1],
    ['the documents', '?view=documents', '.article', dataset.documents.length],
    ['the shuffled handout', '?view=handout&handout=shuffled', '.handout .sheet', 1],
    ['slides', '?present=1&event=ferry-stopped', 'main[aria-label="Slides"]', 1],
    ['notes', '?notes=1&event=ferry-stopped', '[aria-label="Now"]', 1],
    ['the quiz', '?quiz=6', '.quiz-list > li', 6],
    ['the page for a frame', '?embed=1', '.timeline-host [data-event]', events.length],
  ];

test('every page is shown in Chromium 109, and nothing goes wrong', async ({ browser, site }) => {
  expect(browser.version()).toMatch(/^109\./);
  const { page, errors, warnings } = await visitor(browser);
  for (const [name, query, selector, count] of VIEWS) {
    await page.goto(site.url + query);
    await expect(page.locator('.static'), name).toHaveCount(0);
    await expect(page.locator(selector), name).toHaveCount(count);
    expect(errors, name).toEqual([]);
    expect(warnings, name).toEqual([]);
  }
});

test('in Chromium 109 an event opens from the chart by key, and has its colour', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  const event = page.locator('.timeline-host [data-event="schoolhouse-talks"]');
  await event.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('region', { name: 'Source' }).locator('mark').first(),
  ).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(event).toBeFocused();
  await expect(event).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});
