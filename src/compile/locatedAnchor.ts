import { dateOf } from '../dates/dateOf.ts';
import type { AuthoredQuote } from './authored.ts';
import type { TextAnchor } from './claimedDate.ts';
import { datesOf, readingAt } from './documentDates.ts';
import { type LoadedDocument, locate, publicationDays } from './loadedDocument.ts';
import type { Span } from './locateQuote.ts';
import { failure, gather, type Outcome } from './outcome.ts';
import { type Place, shown } from './problem.ts';

/** Words that a date is counted from, where they stand. */
export interface LocatedAnchor extends TextAnchor, Span {}

/**
 * Finds the words that a date is counted from. What they come to is read again: by themselves where they
 * print a whole date, else where they stand.
 */
export function anchorIn(
  document: LoadedDocument,
  quote: AuthoredQuote,
  placeOf: (field: string) => Place,
): Outcome<LocatedAnchor | null> {
  const found = gather();
  const place = placeOf('anchor');
  const span = found.take(locate(document, quote, place));
  if (!span) return found.giving(null);
  const words = document.text.original.slice(span.start, span.end);
  const printed = printedDate(words, document);
  const edtf = (published: string) => printed ?? readAt(document, span, published);
  const days = publicationDays(document);
  if (days && edtf(days.latest) === null) {
    found.take(
      failure({
        ...place,
        code: 'DATE_OUTSIDE_PHRASE',
        message: `The anchor ${shown(words)} is no date that can be worked out where it stands. Quote the words of one date, no more.`,
      }),
    );
    return found.giving(null);
  }
  return found.giving({ ...span, words, edtf });
}

function printedDate(words: string, { language }: LoadedDocument): string | null {
  const read = dateOf(words, { rule: 'printed', anchor: { from: 'nothing' }, language });
  return read.status === 'dated' ? read.edtf : null;
}

function readAt(document: LoadedDocument, span: Span, published: string): string | null {
  const reading = readingAt(datesOf(document, published), span);
  const isWhole = reading !== null && span.start <= reading.start && reading.end <= span.end;
  return isWhole && reading.result.status === 'dated' ? reading.result.edtf : null;
}
