import type { Page } from '@playwright/test';

/** Text that is cut off, and text that lies over other text. */
export interface TextFaults {
  readonly cut: readonly string[];
  readonly over: readonly string[];
}

/**
 * Looks for text of the page that its box cuts off without a way to scroll to it, and for lines of
 * text that lie over each other in one part of the page. A name that ends in an ellipsis is not cut
 * when it is told in full by a title; the labels of the chart are measured by the chart itself.
 */
export function textFaults(page: Page): Promise<TextFaults> {
  return page.evaluate(() => {
    const slack = 3;
    const layers = '.panel, .header, .menu-panel, .share-panel, .stage, .embed-head, .embed-foot';
    const isOff = (element: Element) => {
      const { visibility, clipPath, opacity } = getComputedStyle(element);
      return visibility === 'hidden' || clipPath !== 'none' || opacity === '0';
    };
    const ancestors = (element: Element | null): Element[] =>
      element ? [element, ...ancestors(element.parentElement)] : [];
    const found: { text: string; layer: Element | null; block: Element; box: DOMRect }[] = [];
    const cut = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (
        !element?.checkVisibility({ contentVisibilityAuto: true }) ||
        text === '' ||
        element.closest('.timeline-card, option')
      )
        continue;
      const around = ancestors(element);
      if (around.some(isOff)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      // What stays or floats while the rest scrolls lies over it, and is told from it by its ground.
      const isOwnLayer = (part: Element) =>
        part.matches(layers) || ['sticky', 'absolute'].includes(getComputedStyle(part).position);
      const layer = around.find(isOwnLayer) ?? null;
      const block = around.find((part) => getComputedStyle(part).display !== 'inline') ?? element;
      for (const box of boxes) {
        let seen = box;
        for (const part of around) {
          const style = getComputedStyle(part);
          const { left, top, right, bottom } = part.getBoundingClientRect();
          const hides = (flow: string) => flow === 'hidden' || flow === 'clip';
          const isTold = style.textOverflow === 'ellipsis' && part.closest('[title]');
          const isCut =
            (hides(style.overflowX) && (seen.right > right + slack || seen.left < left - slack)) ||
            (hides(style.overflowY) && (seen.bottom > bottom + slack || seen.top < top - slack));
          if (style.overflowY !== 'visible') {
            const [x, y] = [Math.max(seen.left, left), Math.max(seen.top, top)];
            seen = new DOMRect(
              x,
              y,
              Math.min(seen.right, right) - x,
              Math.min(seen.bottom, bottom) - y,
            );
            if (seen.width < 1 || seen.height < 1) break;
          }
          if (isCut && !isTold) cut.add(`${part.className || part.tagName}: ${text.slice(0, 40)}`);
        }
        if (seen.width > 1 && seen.height > 1) found.push({ text, layer, block, box: seen });
      }
    }
    const over = new Set<string>();
    for (const [index, one] of found.entries()) {
      for (const other of found.slice(index + 1)) {
        if (one.layer !== other.layer || one.block === other.block) continue;
        const width =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // The boxes of lines reach above and below their letters.
        if (width > slack && height > Math.min(one.box.height, other.box.height) / 3)
          over.add(`${one.text.slice(0, 30)} / ${other.text.slice(0, 30)}`);
      }
    }
    return { cut: [...cut], over: [...over] };
  });
}
