import type { Page } from '@playwright/test';
import { placeOf } from './pages/presentPage.ts';
import {
  buttonOf,
  dataset,
  events,
  expect,
  openTimeline,
  readerOf,
  test,
} from './pages/timelinePage.ts';

/**
 * What a translator of a browser does to a page, as that of Chrome does: each text node goes into
 * two elements of its own, and so does whatever is written later.
 */
function translate(): void {
  const isTranslated = (text: Text) => text.parentElement?.closest('font') !== null;
  const wrap = (text: Text) => {
    if (!text.data.trim() || !text.parentElement || isTranslated(text)) return;
    if (text.parentElement.closest('script, style, textarea, svg')) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  };
  const wrapAll = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(wrap);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Text && target.isConnected) wrap(target);
      for (const node of addedNodes) if (node.isConnected) wrapAll(node);
    }
    observer.takeRecords();
  });
  const options = { childList: true, characterData: true, subtree: true };
  observer.observe(document, options);
}

/** The place of the seventh slide after the title: each event has one, and one for each document that tells it. */
const SEVENTH = events.flatMap(({ id, excerpts }) => {
  const documents = new Set(excerpts.map(({ document }) => document));
  return Array.from({ length: 1 + documents.size }, (_, step) => `${id} ${step} 0`);
})[6];

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

test.describe('under a translator', () => {
  test.beforeEach(async ({ page }) => page.addInitScript(translate));

  test('every view shows what was asked for', { tag: '@firefox' }, async ({ page, site }) => {
    const errors = errorsOf(page);
    await openTimeline(page, site);
    const reader = readerOf(page);
    await expect(page.locator('font').first()).toBeAttached();
    for (const event of events.slice(0, 6)) {
      await buttonOf(page, event).click();
      await expect(reader.getByRole('heading', { level: 2, name: event.title })).toBeVisible();
      await expect(reader).toContainText(event.when.label);
      await expect(reader.locator('mark').first()).toContainText(event.excerpts[0]?.exact ?? '?');
    }
    const search = page.getByRole('searchbox');
    for (const words of ['ferry', 'ferry t', 'zzzz', '']) await search.fill(words);
    const main = page.getByRole('main');
    const first = events[0];
    for (const view of ['List', 'Documents', 'Timeline', 'List']) {
      await page.getByRole('navigation', { name: 'Views' }).getByText(view).click();
      const shown = view === 'Documents' ? dataset.documents[0]?.title : first?.label;
      await expect(main).toContainText((view === 'List' ? first?.title : shown) ?? '?');
    }
    const filter = page.getByRole('button', { name: dataset.categories[0]?.label ?? '?' });
    await filter.first().click();
    await filter.first().click();
    await expect(main).toContainText(first?.title ?? '?');
    expect(errors).toEqual([]);
  });

  test('frame, slides, quiz and notes go on', async ({ page, site }) => {
    const errors = errorsOf(page);
    await openTimeline(page, site, '?embed=1');
    for (const event of events.slice(0, 3)) {
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(readerOf(page)).toContainText(event.title);
    }
    await page.goto(`${site.url}?present=1`);
    const slides = page.getByRole('main', { name: 'Slides' });
    await expect(slides).toBeFocused();
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    // The address follows the keys a moment later.
    await expect.poll(() => placeOf(page)).toBe(SEVENTH);
    const id = new URL(page.url()).searchParams.get('event');
    await expect(slides).toContainText(events.find((event) => event.id === id)?.title ?? '?');
    await page.goto(`${site.url}?quiz=4`);
    await page.getByRole('button', { name: 'Show the dates' }).click();
    await expect(page.getByRole('heading', { name: 'As it happened' })).toBeVisible();
    await page.getByRole('button', { name: 'Other events' }).click();
    await expect(page.getByRole('heading', { name: 'What came first?' })).toBeVisible();
    await page.goto(`${site.url}?notes=1`);
    await expect(page.getByText('Elapsed:')).toBeAttached();
    expect(errors).toEqual([]);
  });
});

/** What an extension may do: it takes elements out, and puts others in their places. */
function meddle(selector: string): void {
  for (const element of document.querySelectorAll(selector)) {
    const foreign = document.createElement('div');
    foreign.textContent = 'from an extension';
    element.replaceWith(foreign);
  }
}

for (const [what, selector] of [
  ['the open source', '.reader'],
  ['the title and the text of the open source', '.reader-title, .document > p'],
  ['the chart', '.stage > section'],
  ['the header', '.header'],
] as const) {
  test(`when an extension takes out ${what}, the page goes on`, async ({ page, site }) => {
    const [first, second] = events.slice(3);
    if (!first || !second) throw new Error('There are too few events.');
    await openTimeline(page, site, `?event=${first.id}`);
    await expect(readerOf(page)).toContainText(first.title);
    await page.evaluate(meddle, selector);
    await page.evaluate((id) => {
      history.replaceState(null, '', `?view=list&event=${id}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, second.id);
    await expect(page.locator('#root')).toContainText(second.title);
    await page.evaluate((id) => {
      history.replaceState(null, '', `?view=documents&event=${id}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, first.id);
    await expect(page.locator('#root')).toContainText(dataset.documents[0]?.title ?? '?');
    await expect(page.locator('#root')).toContainText(first.title);
  });
}
