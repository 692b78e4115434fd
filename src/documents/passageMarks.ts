import { bringIntoSight, isInSight } from '../widgets/ownScroll.ts';

/**
 * Scrolls to a passage of an event, in the given document if that one tells it. Without an event,
 * or until the text is here, scrolls to the document itself.
 * @param fallback the document to use when none is given
 */
export function revealPassage(
  scroller: HTMLElement,
  event: string | null,
  document: string | null,
  fallback = document,
): void {
  const marks = preferred(elements(scroller, 'span', `data-events~="${escaped(event)}"`), document);
  const [article] = elements(scroller, 'article', `data-document="${escaped(fallback)}"`);
  const [first] = marks;
  if (first && !marks.some((mark) => isInSight(mark))) {
    bringIntoSight(first, 0.3);
  } else if (!first && article) bringIntoSight(article, 0);
}

/** The link of an event's passage: the one last opened, or else the first. */
export function signOf(
  scroller: HTMLElement,
  event: string,
  document: string | null,
  opened: string,
): HTMLElement | undefined {
  const signs = preferred(elements(scroller, 'a', `data-event="${escaped(event)}"`), document);
  return signs.find((sign) => sign.dataset.passage === opened) ?? signs[0];
}

function elements(scroller: HTMLElement, name: string, attribute: string): readonly HTMLElement[] {
  return [...scroller.querySelectorAll<HTMLElement>(`${name}[${attribute}]`)];
}

/** Ids come from the address and may contain anything. */
function escaped(id: string | null): string {
  return CSS.escape(id ?? '');
}

/** The links within a document; all of them if it has none. */
function preferred(all: readonly HTMLElement[], document: string | null): readonly HTMLElement[] {
  const own = all.filter(
    (element) => element.closest<HTMLElement>('article')?.dataset.document === document,
  );
  return own.length > 0 ? own : all;
}
