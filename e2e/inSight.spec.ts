import type { Page } from '@playwright/test';
import { dataset, expect, openView, test } from './pages/timelinePage.ts';

/**
 * Addresses, each with windows that are gone through without another load, as a window is resized:
 * from a small frame over telephones, old laptops and zoomed screens to a projector.
 */
const WINDOWS = [
  ['?view=list&embed=1', ['800x500'], ['@firefox']],
  ['?view=list&embed=1', ['320x300', '480x640'], []],
  ['?view=documents&prompts=on&embed=1', ['480x640'], []],
  ['?view=documents&prompts=on', ['320x568', '1024x600'], []],
  [
    '?view=list',
    ['390x844', '640x360', '720x480', '800x600', '1280x600', '1280x720', '1920x1080'],
    [],
  ],
] as const;

/** Every event with each document that tells it, and with all of them compared. */
const OPENED = dataset.events.flatMap(({ id, excerpts }) => {
  const documents = [...new Set(excerpts.map(({ document }) => document))];
  const all = documents.length > 1 ? [...documents, 'compare'] : documents;
  return all.map((document) => ({ event: id, document }));
});

const COMPARED = OPENED.filter(({ document }) => document === 'compare').slice(0, 1);

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

/** Gives the window a size, and waits until every part of the page has stood still for two frames. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  const isSettled = () =>
    page.evaluate(
      async ([wide, high]) => {
        const places = () =>
          JSON.stringify(
            [...document.querySelectorAll('#root *')].map((part) => part.getBoundingClientRect()),
          );
        const before = places();
        for (const _ of 'ab') await new Promise(requestAnimationFrame);
        return innerWidth === wide && innerHeight === high && places() === before;
      },
      [width, height],
    );
  await expect.poll(isSettled, `${width}x${height}`).toBe(true);
}

for (const [query, sizes, tag] of WINDOWS) {
  test(`whatever opens shows its marked sentence on ${query}, ${sizes.join(', ')}`, {
    tag: [...tag],
  }, async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openView(page, site.url + query);
    // The comparison comes when it is asked for first.
    await expect.poll(() => outOfSight(page, COMPARED)).toEqual([]);
    for (const size of sizes) {
      const [width = 0, height = 0] = size.split('x').map(Number);
      await resize(page, width, height);
      expect(await outOfSight(page, OPENED), size).toEqual([]);
      expect(
        await page.evaluate(() => [scrollX, document.documentElement.scrollWidth]),
        size,
      ).toEqual([0, width]);
    }
  });
}
