import { askedOf, datesIn, expectWholeChronology, torn } from './pages/chronology.ts';
import { PAPERS, printedPages } from './pages/printedPages.ts';
import { dataset, events, test } from './pages/shippedPage.ts';
import { expect, openView } from './pages/timelinePage.ts';

test('the whole chronology is on six to twelve sheets, and no event is torn', async ({
  page,
  site,
}) => {
  await openView(page, site.url);
  for (const paper of PAPERS) {
    const sheets = await printedPages(page, paper);
    expect(sheets.length).toBeGreaterThanOrEqual(6);
    expect(sheets.length).toBeLessThanOrEqual(12);
    expectWholeChronology(sheets, { dataset, events });
  }
});

for (const [kind, asked] of [
  ['blank', dataset.events],
  ['shuffled', events],
] as const) {
  test(`the ${kind} handout is on up to thirteen sheets, with its dates on the last`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.url}?view=handout&handout=${kind}`);
    await expect(page.locator('.handout .sheet')).toBeVisible();
    for (const paper of PAPERS) {
      const sheets = await printedPages(page, paper);
      expect(sheets.length).toBeGreaterThanOrEqual(6);
      expect(sheets.length).toBeLessThanOrEqual(13);
      expect(torn(sheets.slice(0, -1), asked)).toEqual([]);
      expect(datesIn(askedOf(sheets, dataset), dataset)).toEqual([]);
    }
  });
}
