import type { Locator } from '@playwright/test';
import type { SourceDocument, TimelineEvent } from '../src/dataset/dataset.ts';
import { articleOf, expectOpen, linksOf, openDocuments } from './pages/documentsPage.ts';
import { dataset, eventOf, events, expect, readerOf, test } from './pages/timelinePage.ts';

const [FIRST, SECOND] = dataset.documents;
if (!FIRST || !SECOND) throw new Error('the dataset has too few documents');

/** The marks of a document: the events that each belongs to, and its text. */
function marksOf(article: Locator) {
  return article.locator('mark .passage').evaluateAll((all) =>
    all.map((mark) => ({
      events: (mark as HTMLElement).dataset.events?.split(' ') ?? [],
      text: mark.textContent ?? '',
    })),
  );
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

function excerptsIn(event: TimelineEvent, { id }: SourceDocument) {
  return event.excerpts
    .filter(({ document }) => document === id)
    .toSorted((a, b) => a.start - b.start);
}

test('the documents stand in the order of publication, each with its date and what is left out', async ({
  page,
  site,
}) => {
  await openDocuments(page, site);
  const articles = page.getByRole('region', { name: 'Documents' }).getByRole('article');
  await expect(articles.getByRole('heading', { level: 2 })).toHaveText(
    dataset.documents.map(({ title }) => title),
  );
  for (const document of dataset.documents) {
    const article = articleOf(page, document);
    await expect(article).toContainText(document.publisher ?? 'Publisher not printed');
    await expect(article).toContainText(document.published.label);
    await expect(article).toContainText(document.published.note);
    for (const { reason } of document.omissions)
      await expect(article).toContainText(`[Left out: ${reason}]`);
    await article.getByText('The words that give it').click();
    for (const { exact } of document.published.evidence)
      await expect(article.locator('q', { hasText: exact }).first()).toBeVisible();
  }
});

test('every passage of every event is marked to the letter, and has its link', async ({
  page,
  site,
}) => {
  await openDocuments(page, site);
  for (const document of dataset.documents) {
    const article = articleOf(page, document);
    const marks = await marksOf(article);
    for (const event of dataset.events) {
      const excerpts = excerptsIn(event, document);
      const own = marks.filter(({ events }) => events.includes(event.id));
      expect(bare(own.map(({ text }) => text).join(''))).toBe(
        bare(excerpts.map(({ exact }) => exact).join('')),
      );
      if (excerpts.length > 0) await expect(linksOf(article, event)).toHaveCount(excerpts.length);
    }
  }
});

test('every event opens from its passage, and is reached back from the reader', async ({
  page,
  site,
}) => {
  test.slow();
  await openDocuments(page, site);
  for (const event of dataset.events) {
    const [excerpt] = event.excerpts;
    const document = dataset.documents.find(({ id }) => id === excerpt?.document) ?? FIRST;
    const link = linksOf(articleOf(page, document), event).first();
    await link.click();
    await expectOpen(page, event);
    await expect(link).toHaveAttribute('aria-current', 'true');
    await expect(page).toHaveURL(
      `${site.url}?view=documents&event=${event.id}&document=${document.id}`,
    );
    await readerOf(page).getByRole('link', { name: 'Read in the document' }).click();
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
  }
  expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0]);
});

test('where passages overlap, each event has a link, and a click on the words opens the closest', async ({
  page,
  site,
}) => {
  await openDocuments(page, site);
  const article = articleOf(page, FIRST);
  const [talks, games] = [eventOf('schoolhouse-talks'), eventOf('harvest-fair')];
  const shared = article.locator(
    '.passage[data-events~="schoolhouse-talks"][data-events~="harvest-fair"]',
  );
  await shared.click();
  await expectOpen(page, games);
  await linksOf(article, talks).nth(1).click();
  await expectOpen(page, talks);
  await expect(shared).toHaveAttribute('data-open');
});

test('a document that is copied or annotated holds its own words alone', async ({ page, site }) => {
  await openDocuments(page, site);
  for (const document of dataset.documents) {
    const text = articleOf(page, document).locator('.article-text');
    const omissions = new RegExp(
      document.omissions.map(({ reason }) => `\\[Left out: ${reason}\\]`).join('|') || '$^',
      'g',
    );
    const written = ((await text.textContent()) ?? '').replace(omissions, '');
    const selected = await text.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString() ?? '';
    });
    let own = document.text;
    for (const { start, end } of document.omissions.toSorted((a, b) => b.start - a.start))
      own = own.slice(0, start) + own.slice(end);
    expect(bare(written)).toBe(bare(own));
    expect(bare(selected.replace(omissions, ''))).toBe(bare(own));
  }
});

test('a passage is read by its number first, and passages that overlap as one mark', async ({
  page,
  site,
}) => {
  await openDocuments(page, site);
  const [talks, games] = [eventOf('schoolhouse-talks'), eventOf('harvest-fair')];
  const link = linksOf(articleOf(page, FIRST), talks).first();
  await expect(link).toHaveAccessibleDescription(`${talks.when.label}. ${talks.title}`);
  expect(await link.evaluate((sign) => getComputedStyle(sign, '::after').content)).toBe(
    `"${events.indexOf(talks) + 1}"`,
  );
  // Neighbours in one mark: between them nothing is said to end and to begin again.
  const both = articleOf(page, FIRST).locator('mark', {
    has: page.locator(`.passage[data-events~="${games.id}"]`),
  });
  expect(await both.locator('.passage').count()).toBeGreaterThan(1);
  expect(
    await articleOf(page, FIRST)
      .locator('mark')
      .evaluateAll(
        (all) => all.filter(({ nextSibling }) => nextSibling?.nodeName === 'MARK').length,
      ),
  ).toBe(0);
});

test('who selects words opens nothing', async ({ page, site }) => {
  await openDocuments(page, site);
  await articleOf(page, FIRST).locator('mark').first().dblclick({ delay: 10 });
  await page.keyboard.press('Escape');
  await expect(readerOf(page)).toHaveCount(0);
  const mark = articleOf(page, FIRST).locator('mark').nth(1);
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark is not on screen');
  await page.mouse.move(box.x + 20, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 12, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => window.getSelection()?.toString().length)).toBeGreaterThan(3);
  await expect(readerOf(page)).toHaveCount(0);
});
