import type { Page } from '@playwright/test';
import { textFaults } from './pages/textFaults.ts';
import { expect, openView, test } from './pages/timelinePage.ts';

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** A wide face, as somebody may choose in their browser; `browser.mjs` sees to it that there is one. */
const OWN_FONT = '* { font-family: "DejaVu Sans Mono", "Courier New", monospace !important }';

const VIEWS = [
  [1280, 720, '?event=ferry-stopped'],
  [1280, 720, '?event=harvest-fair&document=compare&prompts=on&view=list'],
  [1280, 720, '?view=documents&event=ferry-stopped'],
  [1280, 720, '?view=handout'],
  [390, 844, '?event=harvest-fair'],
  [390, 844, '?view=documents'],
  [800, 500, '?embed=1&event=ferry-stopped'],
  [480, 640, '?embed=1&event=harvest-fair&document=compare'],
] as const;

const WISHES = [
  ['the text spacing of WCAG 1.4.12', SPACING],
  ['a wide font of one’s own', OWN_FONT],
] as const;

/** Applies each wish to the page as it stands, and takes it back. */
async function expectWhole(page: Page, place: string): Promise<void> {
  for (const [wish, content] of WISHES) {
    const style = await page.addStyleTag({ content });
    // What rearranges itself once its size has changed does so in a later frame.
    await page.evaluate(async () => {
      for (const _ of 'ab') await new Promise(requestAnimationFrame);
    });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const what = `${place}, with ${wish}`;
    await expect.poll(() => textFaults(page), what).toEqual({ cut: [], over: [] });
    await expect.poll(wide, what).toBeLessThanOrEqual(0);
    await style.evaluate((element) => (element as Element).remove());
  }
}

const SPOKEN = WISHES.map(([wish]) => wish).join(' or ');

test(`with ${SPOKEN} nothing is cut off, and nothing lies over anything`, async ({
  page,
  site,
}) => {
  // What slides in is out of its place until it is there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [width, height, query] of VIEWS) {
    await page.setViewportSize({ width, height });
    await openView(page, site.url + query);
    await expectWhole(page, `${query} at ${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await openView(page, `${site.url}?view=list`);
  for (const menu of ['Present', 'Share and save', 'Display']) {
    await page.locator('summary, button').getByText(menu, { exact: true }).click();
    await expectWhole(page, menu);
  }
});
