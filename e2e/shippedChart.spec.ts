import type { Page } from '@playwright/test';
import { test } from './pages/shippedPage.ts';
import { expect, openTimeline } from './pages/timelinePage.ts';

/** What readers ask for (WCAG 1.4.12 and 1.4.4, and fonts of their own), as a style sheet of theirs. */
const WISHES = {
  'the text spacing of WCAG 1.4.12':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  'a font of their own': '* { font-family: "DejaVu Sans Mono", monospace !important }',
  'letters of at least 18 pixels': '.timeline, .timeline * { font-size: 18px !important }',
} as const;

function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/** Words of the chart that lie over others, and those that are cut. */
async function faultsOf(page: Page) {
  return page.evaluate(() => {
    const overlaps = (selector: string): string[] => {
      const boxes = [...document.querySelectorAll(selector)].map((element) => ({
        text: element.textContent,
        box: element.getBoundingClientRect(),
      }));
      return boxes.flatMap(({ text, box: a }, index) =>
        boxes
          .slice(index + 1)
          .filter(
            ({ box: b }) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5,
          )
          .map((other) => `${text} over ${other.text}`),
      );
    };
    const cut = (selector: string): (string | null)[] =>
      [...document.querySelectorAll(selector)]
        .filter(
          (box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1,
        )
        .map((box) => `${box.textContent} is cut`);
    const outside = (selector: string): string[] =>
      [...document.querySelectorAll(selector)]
        .filter((words) => {
          const [inner, outer] = [words, words.closest('button') ?? words].map((element) =>
            element.getBoundingClientRect(),
          ) as [DOMRect, DOMRect];
          const isWide = words.scrollWidth > Math.ceil(inner.width) + 1;
          return isWide || inner.right > outer.right + 1 || inner.bottom > outer.bottom + 1;
        })
        .map((words) => `${words.textContent} is cut`);
    return [
      ...overlaps('.timeline-host .event-label'),
      ...overlaps('.ruler > .ruler-label, .ruler > .ruler-tick'),
      ...overlaps('.overview-year'),
      ...cut('.timeline-host .event-label'),
      ...outside('.chapter-title, .chapter-years'),
      ...cut('.timeline-foot button'),
    ];
  });
}

for (const [wish, css] of Object.entries(WISHES)) {
  test(`with ${wish} nothing of the chart overlaps or is cut`, { tag: '@firefox' }, async ({
    page,
    site,
  }) => {
    for (const [width, height, query] of [
      [1280, 720, ''],
      [800, 500, '?embed=1'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openTimeline(page, site, query);
      const label = page.locator('.timeline-host .event-label').first();
      const before = await label.evaluate((box) => box.getBoundingClientRect().width);
      await page.evaluate(adopt, css);
      await expect.poll(() => faultsOf(page), `${width}`).toEqual([]);
      expect(await label.evaluate((box) => box.getBoundingClientRect().width)).toBeGreaterThan(
        before,
      );
    }
  });
}

test('what is wished for before the chart is drawn is heeded as it is drawn', {
  tag: '@firefox',
}, async ({ page, site }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.addInitScript(adopt, WISHES['the text spacing of WCAG 1.4.12']);
  await openTimeline(page, site);
  const label = page.locator('.timeline-host .event-label').first();
  await expect(label).not.toHaveCSS('letter-spacing', 'normal');
  await expect.poll(() => faultsOf(page)).toEqual([]);
});
