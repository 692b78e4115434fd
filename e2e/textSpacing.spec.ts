import type { Page } from '@playwright/test';
import { textFaults } from './textFaults.ts';
import { expect, test } from './timelinePage.ts';

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** A wide face that every system has, as somebody may choose in their browser. */
const OWN_FONT = '* { font-family: "DejaVu Sans Mono", "Courier New", monospace !important }';

const VIEWS = [
  [1280, 720, '?event=hotline-cut'],
  [1280, 720, '?event=winter-olympics&document=compare&prompts=on&view=list'],
  [1280, 720, '?view=documents&event=hotline-cut'],
  [1280, 720, '?view=handout'],
  [390, 844, '?event=winter-olympics'],
  [390, 844, '?view=documents'],
  [800, 500, '?embed=1&event=hotline-cut'],
  [480, 640, '?embed=1&event=winter-olympics&document=compare'],
] as const;

async function expectWhole(page: Page, what: string): Promise<void> {
  expect(await textFaults(page), what).toEqual({ cut: [], over: [] });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    what,
  ).toBeLessThanOrEqual(0);
}

for (const [name, content] of [
  ['the text spacing of WCAG 1.4.12', SPACING],
  ['a wide font of one’s own', OWN_FONT],
] as const) {
  test(`with ${name} nothing is cut off, and nothing lies over anything`, async ({
    page,
    site,
  }) => {
    // What slides in is out of its place until it is there.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const [width, height, query] of VIEWS) {
      await page.setViewportSize({ width, height });
      await page.goto(site.url + query);
      await page.locator('main').waitFor();
      await page.addStyleTag({ content });
      await expectWhole(page, `${query} at ${width}`);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`${site.url}?view=list`);
    await page.addStyleTag({ content });
    for (const menu of ['Present', 'Share and save', 'Display']) {
      await page.locator('summary, button').getByText(menu, { exact: true }).click();
      await expectWhole(page, menu);
    }
  });
}
