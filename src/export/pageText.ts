import { cutText } from '../dataset/cutText.ts';
import type { Excerpt, FullDocument, QuotedExcerpt } from '../dataset/dataset.ts';

/** Words and what stands on either side of them. */
export type Quote = Pick<QuotedExcerpt, 'exact' | 'prefix' | 'suffix'>;

/** A stretch of a document that stands on the page in one piece. */
interface Run {
  readonly start: number;
  readonly text: string;
  /** Whether something that is no text of the document stands before it. */
  readonly isCut: boolean;
}

/** The text of a document as a page holds it: in paragraphs, without its line breaks. */
export type PageText = readonly Run[];

/** What a page that shows the document holds of it, in its order. */
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

/** As many UTF-16 units stand on either side of a quote as its selector in the text has. */
const CONTEXT = 32;
/** Where they are looked for: line breaks, which the page does not hold, take some of it. */
const REACH = 4 * CONTEXT;

/**
 * A passage as it is found on the page (TextQuoteSelector): paragraphs follow each other there
 * without a sign between them. The words around it end where something was left out.
 */
export function pageQuote(page: PageText, { start, end }: Pick<Excerpt, 'start' | 'end'>): Quote {
  return {
    exact: partsOf(page, start, end).join(''),
    prefix: (partsOf(page, start - REACH, start).at(-1) ?? '').slice(-CONTEXT),
    suffix: (partsOf(page, end, end + REACH)[0] ?? '').slice(0, CONTEXT),
  };
}

/** What the page holds between two places of the text, parted where something was left out. */
function partsOf(page: PageText, from: number, to: number): readonly string[] {
  const parts = [''];
  for (const { start, text, isCut } of page) {
    if (isCut && start >= from && start <= to) parts.push('');
    const part = text.slice(Math.max(from - start, 0), Math.max(to - start, 0));
    parts.push((parts.pop() ?? '') + part);
  }
  return parts;
}
