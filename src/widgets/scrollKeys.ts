/** The parts of a DOM or React event that identify a scroll key. */
interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** An element that may scroll. */
interface Scroller {
  readonly clientHeight: number;
  readonly scrollHeight: number;
  readonly scrollTop: number;
}

/** How far an arrow key scrolls, in pixels, as in browsers. */
const LINE_LENGTH = 40;
/**
 * The fraction of the visible height by which a page is turned, so that the last lines stay for
 * orientation.
 */
const PAGE_FRACTION = 0.875;

/**
 * How far a key scrolls down, in pixels: negative for up, infinite to an end, 0 sideways; `null`
 * for a key that does not scroll. With Alt, keys belong to the browser, and with other modifiers as
 * well, except for keys that go to an end.
 */
export function scrollOf(event: Key, height: number): number | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey) return null;
  const isFar = ctrlKey || metaKey;
  if (key === ' ') return isFar ? null : PAGE_FRACTION * height * (shiftKey ? -1 : 1);
  if (shiftKey) return null;
  if (key === 'Home') return Number.NEGATIVE_INFINITY;
  if (key === 'End') return Number.POSITIVE_INFINITY;
  if (key === 'ArrowUp') return isFar ? Number.NEGATIVE_INFINITY : -LINE_LENGTH;
  if (key === 'ArrowDown') return isFar ? Number.POSITIVE_INFINITY : LINE_LENGTH;
  if (isFar) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return 0;
  if (key === 'PageUp') return -PAGE_FRACTION * height;
  return key === 'PageDown' ? PAGE_FRACTION * height : null;
}

/** The scroll position after scrolling down by a number of pixels, as far as possible. */
export function scrolledTop({ clientHeight, scrollHeight, scrollTop }: Scroller, by: number) {
  return Math.min(Math.max(scrollTop + by, 0), Math.max(scrollHeight - clientHeight, 0));
}

/**
 * Confines scroll keys to an element, so that they never scroll what is around it: the page below a
 * sheet, or the page around a frame. If focus is inside the scroller and it can still move, the
 * browser scrolls; otherwise this function does. Tab and Escape lead out as usual.
 * @param scroller the scrolling element inside
 */
export function keepScrollKeys(event: KeyboardEvent, scroller: HTMLElement | null): void {
  const { target } = event;
  const by = scrollOf(event, scroller?.clientHeight ?? 0);
  if (by === null || event.defaultPrevented || !(target instanceof Element)) return;
  if (usesKey(target, event.key)) return;
  const top = scroller ? scrolledTop(scroller, by) : 0;
  const hasWay = scroller !== null && Math.abs(top - scroller.scrollTop) >= 1;
  if (hasWay && scroller.contains(target)) return;
  event.preventDefault();
  if (hasWay) scroller.scrollTop = top;
}

/** Fields use all of these keys; buttons use the space bar. */
function usesKey(target: Element, key: string): boolean {
  if (target.matches('input, textarea, select, [contenteditable]')) return true;
  return key === ' ' && target.matches('button, summary');
}
