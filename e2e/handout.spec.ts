import { askedOf, datesIn, torn } from './pages/chronology.ts';
import { PAPERS, printedPages, solid } from './pages/printedPages.ts';
import { dataset, events, expect, openTimeline, test } from './pages/timelinePage.ts';

const AT_FAIR = events.filter(({ category }) => category === 'fair');
const OF_ALL = `of ${events.length} events: `;
const BACKGROUND = dataset.events.filter((event) => event.background);

for (const [kind, asked] of [
  ['blank', dataset.events],
  ['shuffled', events],
] as const) {
  for (const paper of PAPERS) {
    test(`the ${kind} handout on ${paper} keeps its dates for the last page`, async ({
      page,
      site,
    }) => {
      await page.goto(`${site.url}?view=handout&handout=${kind}`);
      await expect(page.locator('.handout .sheet')).toBeVisible();
      const sheets = await printedPages(page, paper);
      const questions = sheets.slice(0, -1);
      expect(torn(questions, asked)).toEqual([]);

      const text = askedOf(sheets, dataset);
      expect(datesIn(text, dataset)).toEqual([]);
      for (const { when, note } of asked) {
        for (const told of [when.rule, when.note, note].filter(Boolean)) {
          expect(text).not.toContain(solid(told));
        }
      }

      const answers = sheets.at(-1) ?? '';
      expect(answers).toMatch(/^Answers/);
      for (const { title, when } of asked) {
        expect(answers).toContain(solid(`${when.label}${title}`));
      }
    });
  }
}

test('the shuffled handout is not in date order, and the same for everyone', async ({
  browser,
  site,
}) => {
  const orders: string[][] = [];
  for (const timezoneId of ['Asia/Seoul', 'America/Los_Angeles']) {
    const page = await (await browser.newContext({ timezoneId })).newPage();
    await page.goto(`${site.url}?view=handout&handout=shuffled`);
    await expect(page.locator('.handout .sheet')).toBeVisible();
    orders.push(await page.locator('.sheet-body h4').allTextContents());
  }
  const [order = [], other] = orders;
  const titles = events.map(({ title }) => title);
  const listed = order.slice(0, titles.length);
  expect(orders[0]).toEqual(other);
  expect(listed).not.toEqual(titles);
  expect(listed.toSorted()).toEqual(titles.toSorted());
});

test('the handout is chosen on the page and kept in the address', async ({ page, site }) => {
  await openTimeline(page, site);
  await page.getByRole('button', { name: 'Handout' }).click();
  const choice = page.getByRole('group', { name: 'Handout' });
  await expect(choice.getByRole('radio', { name: 'With dates' })).toBeChecked();
  await choice.getByRole('radio', { name: 'Out of order' }).check();
  await expect(page).toHaveURL(/view=handout&handout=shuffled$/);
  await expect(page.getByRole('heading', { name: 'Answers' })).toBeVisible();
  await page.reload();
  await expect(choice.getByRole('radio', { name: 'Out of order' })).toBeChecked();
  await expect(page.locator('.panel, .key')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the timeline' }).click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
});

test('the handout is of what was chosen, and of all again at a press', async ({ page, site }) => {
  await openTimeline(page, site, '?category=fair');
  await page.getByRole('button', { name: 'Handout' }).click();
  const titles = page.getByRole('region', { name: 'Handout' }).getByRole('heading', { level: 4 });
  await expect(page.getByText(`${AT_FAIR.length} ${OF_ALL}Fair.`)).toBeVisible();
  expect((await titles.allTextContents()).slice(0, AT_FAIR.length)).toEqual(
    AT_FAIR.map(({ title }) => title),
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(titles).toHaveCount(dataset.events.length + dataset.documents.length);
  await expect(page).not.toHaveURL(/category/);
});

test('events outside the scope are printed without a number', async ({ page, site }) => {
  await page.goto(`${site.url}?view=handout`);
  const unnumbered = page
    .locator('.sheet-event')
    .filter({ has: page.locator('.sheet-mark', { hasText: /^$/ }) });
  await expect(unnumbered.locator('h4')).toHaveText(BACKGROUND.map(({ title }) => title));
});
