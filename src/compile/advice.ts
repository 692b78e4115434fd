import { BASES } from './bases.ts';
import { datesOf, readingAt } from './documentDates.ts';
import { type LoadedDocument, publicationDays } from './loadedDocument.ts';
import type { Span } from './locateQuote.ts';
import { shown } from './problem.ts';
import { type ProposedClaim, proposedClaim } from './proposedClaim.ts';

/**
 * What the reader of dates would write of the words at a place, and why, in a sentence or two; empty where
 * it finds no date there, or where nothing decides.
 */
export function adviceAt(document: LoadedDocument, place: Span | null): string {
  const days = publicationDays(document);
  if (!place || !days) return '';
  const reading = readingAt(datesOf(document, days.latest), place);
  if (!reading) return '';
  const { result } = reading;
  if (result.status === 'open') {
    const candidates = result.candidates.map(({ edtf }) => edtf).join(' or ');
    return ` Read where they stand, the words leave it open${candidates && ` (${candidates})`}.`;
  }
  const claim = proposedClaim(reading, document.text.original, days.latest, document.language);
  if (!claim) return '';
  return ` Read where it stands, ${shown(reading.words)} is ${claim.date}: ${claim.sentence} Write ${fieldsOf(claim)}.`;
}

function fieldsOf({ date, basis, rule, anchor }: ProposedClaim): string {
  const named = BASES[basis].rules[0] === rule ? [] : [`rule: ${rule}`];
  const from = anchor ? [`anchor: { quote: ${JSON.stringify(anchor.words)} }`] : [];
  return [`date: ${date}`, `basis: ${basis}`, ...named, ...from].join(', ');
}
