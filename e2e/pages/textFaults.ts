import type { Page } from '@playwright/test';

/** Text that is cut off, and text that lies over other text. */
export interface TextFaults {
  readonly cut: readonly string[];
  readonly over: readonly string[];
}

/** A piece of text as it is seen. */
interface Seen {
  readonly text: string;
  /** What stays while the rest scrolls, and the block that it belongs to, as numbers. */
  readonly layer: number;
  readonly block: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Further than this, in pixels, text is cut off. */
const SLACK = 3;

/**
 * Looks for text of the page that its box cuts off without a way to scroll to it, and for lines of
 * text that lie over each other in one part of the page. A name that ends in an ellipsis is not cut
 * when it is told in full by a title; the labels of the chart are measured by the chart itself.
 */
export async function textFaults(page: Page): Promise<TextFaults> {
  const { seen, cut } = await page.evaluate(seenTexts, SLACK);
  return { cut, over: [...new Set(overlaps(seen))] };
}

/** Runs in the page. */
function seenTexts(slack: number): { readonly seen: readonly Seen[]; readonly cut: string[] } {
  const layers = '.panel, .header, .menu-panel, .share-panel, .stage, .embed-head, .embed-foot';
  const cut = new Set<string>();
  const seen: Seen[] = [];
  const parts: (Element | null)[] = [];
  const numberOf = (part: Element | null) => {
    if (!parts.includes(part)) parts.push(part);
    return parts.indexOf(part);
  };
  const around = (element: Element | null): Element[] =>
    element ? [element, ...around(element.parentElement)] : [];
  const isOff = (element: Element) => {
    const { visibility, clipPath, opacity } = getComputedStyle(element);
    return visibility === 'hidden' || clipPath !== 'none' || opacity === '0';
  };
  // What stays or floats while the rest scrolls lies over it, and is told from it by its ground.
  const isOwnLayer = (part: Element) =>
    part.matches(layers) || ['sticky', 'absolute'].includes(getComputedStyle(part).position);
  /** What of a box is seen through a part around it; notes when that part cuts it off. */
  const through = (part: Element, box: DOMRect, text: string): DOMRect => {
    const style = getComputedStyle(part);
    const { left, top, right, bottom } = part.getBoundingClientRect();
    const hides = (flow: string) => flow === 'hidden' || flow === 'clip';
    const isTold = style.textOverflow === 'ellipsis' && part.closest('[title]');
    const isCut =
      (hides(style.overflowX) && (box.right > right + slack || box.left < left - slack)) ||
      (hides(style.overflowY) && (box.bottom > bottom + slack || box.top < top - slack));
    if (isCut && !isTold) cut.add(`${part.className || part.tagName}: ${text.slice(0, 40)}`);
    if (style.overflowY === 'visible') return box;
    const [x, y] = [Math.max(box.left, left), Math.max(box.top, top)];
    return new DOMRect(x, y, Math.min(box.right, right) - x, Math.min(box.bottom, bottom) - y);
  };
  const look = (text: string, node: Node, element: Element) => {
    const outer = around(element);
    if (outer.some(isOff)) return;
    const layer = numberOf(outer.find(isOwnLayer) ?? null);
    const block = numberOf(
      outer.find((part) => getComputedStyle(part).display !== 'inline') ?? element,
    );
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of [...range.getClientRects()].filter(({ width }) => width > 1)) {
      let box = line;
      for (const part of outer)
        if (box.width >= 1 && box.height >= 1) box = through(part, box, text);
      const { left, top, right, bottom } = box;
      if (box.width > 1 && box.height > 1)
        seen.push({ text, layer, block, left, top, right, bottom });
    }
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element?.checkVisibility({ contentVisibilityAuto: true }) || text === '') continue;
    if (!element.closest('.timeline-card, option')) look(text, node, element);
  }
  return { seen, cut: [...cut] };
}

function overlaps(seen: readonly Seen[]): readonly string[] {
  return seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter((other) => one.layer === other.layer && one.block !== other.block)
      .filter((other) => {
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        // The boxes of lines reach above and below their letters.
        const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
        return width > SLACK && height > lower / 3;
      })
      .map((other) => `${one.text.slice(0, 30)} / ${other.text.slice(0, 30)}`),
  );
}
