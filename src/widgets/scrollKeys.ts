/** What tells a key that scrolls from another; a DOM or a React event. */
interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What scrolls, or could. */
interface Scroller {
  readonly clientHeight: number;
  readonly scrollHeight: number;
  readonly scrollTop: number;
}

/** How far one press of an arrow scrolls, pixels: what browsers do. */
const LINE = 40;
/** The part of what is seen by which a page is turned, so that the last lines stay for orientation. */
const PAGE = 0.875;

/**
 * How far a key asks to scroll down, pixels: negative upwards, infinite to an end, 0 sideways;
 * `null` for a key that does not scroll. With Alt and, but for the keys that go to an end, with the
 * other modifiers, keys belong to the browser.
 */
export function scrollOf(event: Key, height: number): number | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey) return null;
  const isFar = ctrlKey || metaKey;
  if (key === ' ') return isFar ? null : PAGE * height * (shiftKey ? -1 : 1);
  if (shiftKey) return null;
  if (key === 'Home') return Number.NEGATIVE_INFINITY;
  if (key === 'End') return Number.POSITIVE_INFINITY;
  if (key === 'ArrowUp') return isFar ? Number.NEGATIVE_INFINITY : -LINE;
  if (key === 'ArrowDown') return isFar ? Number.POSITIVE_INFINITY : LINE;
  if (isFar) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return 0;
  if (key === 'PageUp') return -PAGE * height;
  return key === 'PageDown' ? PAGE * height : null;
}

/** Where a scroller stands after it went down by so many pixels, as far as it goes. */
export function scrolledTop({ clientHeight, scrollHeight, scrollTop }: Scroller, by: number) {
  return Math.min(Math.max(scrollTop + by, 0), Math.max(scrollHeight - clientHeight, 0));
}

/**
 * Keeps the keys that scroll to a place, so that they never move what lies around it: the page below
 * a sheet, or the page around a frame. Where focus is inside the scroller and there is some way left,
 * the browser scrolls; else the scroller is moved from here. Tab and Escape lead out as ever.
 * @param scroller what scrolls in the place
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

/** Fields take all of these keys; what is pressed with the space bar takes that. */
function usesKey(target: Element, key: string): boolean {
  if (target.matches('input, textarea, select, [contenteditable]')) return true;
  return key === ' ' && target.matches('button, summary');
}
