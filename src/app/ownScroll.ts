/** The part of a phone that the sheet with the source leaves free. */
const FREE = 0.36;

/**
 * Whether an element can be read where the page stands. Either the scroller scrolls or, on a phone,
 * the page does, with the sheet over its lower part.
 */
export function isInSight(element: HTMLElement, scroller: HTMLElement): boolean {
  const sight = sightOf(scroller);
  const [first] = element.getClientRects();
  return first !== undefined && first.top >= sight.top && first.bottom <= sight.bottom;
}

/** Scrolls this page, never a page around it, until an element stands at a share of what is in sight. */
export function bringIntoSight(element: HTMLElement, scroller: HTMLElement, share: number): void {
  const sight = sightOf(scroller);
  const place = sight.top + (sight.bottom - sight.top) * share;
  const by = element.getBoundingClientRect().top - place;
  if (scrollsItself(scroller)) scroller.scrollTop += by;
  else window.scrollBy({ top: by });
}

function sightOf(scroller: HTMLElement): { readonly top: number; readonly bottom: number } {
  if (scrollsItself(scroller)) return scroller.getBoundingClientRect();
  const isCovered = scroller.closest('[data-open]') !== null;
  return { top: 0, bottom: window.innerHeight * (isCovered ? FREE : 1) };
}

function scrollsItself(scroller: HTMLElement): boolean {
  return getComputedStyle(scroller).overflowY !== 'visible';
}
