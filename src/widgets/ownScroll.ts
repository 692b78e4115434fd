/** Whether an element can be read at the current scroll position. */
export function isInSight(element: HTMLElement): boolean {
  const sight = sightOf(scrollerOf(element));
  const [first] = element.getClientRects();
  return first !== undefined && first.top >= sight.top && first.bottom <= sight.bottom;
}

/** Scrolls this page, never one around it, until an element is at a share of the visible area. */
export function bringIntoSight(element: HTMLElement, share: number): void {
  const scroller = scrollerOf(element);
  const { top, bottom } = sightOf(scroller);
  scrollTo(scroller, element.getBoundingClientRect().top, top + (bottom - top) * share);
}

/** What is seen of something that scrolls, in pixels from the top of the window. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Scrolls one thing alone until an element is in sight, unless it is already. `scrollIntoView` would also
 * move the page around a frame.
 * @param scroller `null` for this page
 * @param topIn where the upper edge of the element is to stand
 */
export function revealIn(
  scroller: HTMLElement | null,
  sight: Sight,
  element: Element,
  topIn: (sight: Sight, element: DOMRect) => number,
): void {
  const own = element.getBoundingClientRect();
  if (own.top >= sight.top && own.bottom <= sight.bottom) return;
  scrollTo(scroller, own.top, topIn(sight, own));
}

function scrollTo(scroller: HTMLElement | null, from: number, to: number): void {
  if (scroller) scroller.scrollTop += from - to;
  else window.scrollBy({ top: from - to });
}

/** The element that scrolls around an element; `null` if, as on a phone, the whole page does. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if (overflowY === 'auto' || overflowY === 'scroll') return box;
  }
  return null;
}

/** The visible part of the scroller, not covered by a sheet from below. */
function sightOf(scroller: HTMLElement | null): Sight {
  const { top, bottom } = scroller?.getBoundingClientRect() ?? {
    top: 0,
    bottom: window.innerHeight,
  };
  return { top, bottom: Math.max(Math.min(bottom, sheetTop()), top) };
}

/** The top edge of the sheet once it has risen. */
function sheetTop(): number {
  const sheet = document.querySelector<HTMLElement>('[data-open] > .panel');
  if (!sheet || getComputedStyle(sheet).position !== 'fixed') return Number.POSITIVE_INFINITY;
  const isFromBelow = sheet.offsetWidth > window.innerWidth / 2;
  return isFromBelow ? window.innerHeight - sheet.offsetHeight : Number.POSITIVE_INFINITY;
}
