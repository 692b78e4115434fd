import type { Page } from '@playwright/test';
import { dataset, expect, test } from './timelinePage.ts';

const PAGE = '?view=list';
const FRAME = '?view=list&embed=1';
const DOCUMENTS = '?view=documents&prompts=on';

/** From a small frame over telephones, old laptops and zoomed screens to a projector. */
const SIZES = [
  [320, 300, FRAME],
  [480, 640, FRAME],
  [800, 500, FRAME],
  [480, 640, `${DOCUMENTS}&embed=1`],
  [320, 568, DOCUMENTS],
  [1024, 600, DOCUMENTS],
  [390, 844, PAGE],
  [640, 360, PAGE],
  [720, 480, PAGE],
  [800, 600, PAGE],
  [1280, 600, PAGE],
  [1280, 720, PAGE],
  [1920, 1080, PAGE],
] as const;

/** Every event with each document that tells it, and with all of them compared. */
const OPENED = dataset.events.flatMap(({ id, excerpts }) => {
  const documents = [...new Set(excerpts.map(({ document }) => document))];
  const all = documents.length > 1 ? [...documents, 'compare'] : documents;
  return all.map((document) => ({ event: id, document }));
});

/**
 * Goes to each opened event by the address, as Back does, and tells which of them do not show their
 * marked sentence: all of its lines, or as many as there is room for. Among the documents, the passage
 * is seen beside or above it too.
 */
function outOfSight(page: Page, opened: typeof OPENED): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const missed: string[] = [];
    const hits = (mark: Element, { left, right, top, bottom }: DOMRect) => {
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return hit !== null && mark.contains(hit);
    };
    for (const { event, document: name } of all) {
      const address = new URL(location.href);
      address.searchParams.set('event', event);
      address.searchParams.set('document', name);
      history.replaceState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((resolve) => setTimeout(resolve));
      const mark = document.querySelector('.reader mark');
      const lines = mark ? [...mark.getClientRects()].filter(({ width }) => width > 1) : [];
      const seen = mark ? lines.filter((line) => hits(mark, line)).length : 0;
      const box = mark?.closest('.reader')?.querySelector('[tabindex="0"]:not(a)');
      const room = (box ?? mark?.closest('.reader'))?.clientHeight ?? 0;
      const first = mark && lines[0] && hits(mark, lines[0]);
      const isLong = mark !== null && mark.getBoundingClientRect().height > room - 60;
      const passages = [...document.querySelectorAll('.passage[data-open]')];
      const isBeside = passages.some((passage) => {
        const [line] = passage.getClientRects();
        return line !== undefined && hits(passage, line);
      });
      if (passages.length > 0 && !isBeside) missed.push(`${event} ${name}: passage`);
      if (seen === 0 || !first || (seen < lines.length && !isLong))
        missed.push(`${event} ${name}: ${seen} of ${lines.length} lines`);
    }
    return missed;
  }, opened);
}

for (const [width, height, query] of SIZES) {
  test(`whatever opens shows its marked sentence at ${width}x${height}, ${query}`, {
    tag: width === 800 ? '@firefox' : [],
  }, async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.goto(site.url + query);
    await page.locator('main').waitFor();
    expect(await outOfSight(page, OPENED)).toEqual([]);
    expect(await page.evaluate(() => [scrollX, document.documentElement.scrollWidth])).toEqual([
      0,
      width,
    ]);
  });
}
