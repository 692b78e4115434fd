import { cutText } from '../dataset/cutText.ts';
import type { Excerpt, FullDocument, QuotedExcerpt } from '../dataset/dataset.ts';

/** Words and their context on either side. */
export type Quote = Pick<QuotedExcerpt, 'exact' | 'prefix' | 'suffix'>;

/** A stretch of a document that is on the page in one piece. */
interface Run {
  readonly start: number;
  readonly text: string;
  /** Whether something that is not text of the document comes before it. */
  readonly isCut: boolean;
}

/** The text of a document as it is on a page: in paragraphs, without its line breaks. */
export type PageText = readonly Run[];

/** The text of a document as shown on a page, in order. */
export function pageText(document: Pick<FullDocument, 'text' | 'omissions'>): PageText {
  let isCut = false;
  return cutText(document, []).flatMap((pieces) =>
    pieces.flatMap((piece) => {
      if (piece.kind === 'omission') {
        isCut = true;
        return [];
      }
      const run = { start: piece.start, text: piece.text, isCut };
      isCut = false;
      return [run];
    }),
  );
}

/**
 * The length of context on either side of a quote in UTF-16 units, as in the selector for the text.
 */
const CONTEXT_LENGTH = 32;
/** How far to search for context: line breaks, which are not on the page, take up some of it. */
const SEARCHED_LENGTH = 4 * CONTEXT_LENGTH;

/**
 * A passage as found on the page (TextQuoteSelector), where paragraphs follow each other without a
 * character between them. Its context ends at an omission.
 */
export function pageQuote(page: PageText, { start, end }: Pick<Excerpt, 'start' | 'end'>): Quote {
  return {
    exact: partsOf(page, start, end).join(''),
    prefix: (partsOf(page, start - SEARCHED_LENGTH, start).at(-1) ?? '').slice(-CONTEXT_LENGTH),
    suffix: (partsOf(page, end, end + SEARCHED_LENGTH)[0] ?? '').slice(0, CONTEXT_LENGTH),
  };
}

/** The parts of the page between two positions in the text, split at omissions. */
function partsOf(page: PageText, from: number, to: number): readonly string[] {
  const parts = [''];
  for (const { start, text, isCut } of page) {
    if (isCut && start >= from && start <= to) parts.push('');
    const part = text.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    parts.push((parts.pop() ?? '') + part);
  }
  return parts;
}
