import { BASES } from './bases.ts';
import { claimedDate, type PublicationDays } from './claimedDate.ts';
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
  const two = inTwo(document, place, days);
  if (two) return two;
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

/** “Two days after the king fled on Tuesday” is a distance and the date that it is counted from. */
function inTwo(document: LoadedDocument, place: Span, { latest }: PublicationDays): string | null {
  const inside = datesOf(document, latest).dates.filter(
    ({ start, end }) => place.start <= start && end <= place.end,
  );
  const [distance, from, more] = inside;
  if (distance?.kind !== 'counted' || from?.result.status !== 'dated' || more) return null;
  const claim = { phrase: distance.words, rule: 'counted' } as const;
  const { words, result } = from;
  const anchor = { words, edtf: () => result.edtf };
  const given = claimedDate({ ...claim, anchor }, { earliest: latest, latest }, document.language);
  if (given.status !== 'dated') return null;
  return ` These are a distance and the date that it is counted from. Write date: ${given.dates[0]}, phrase: ${distance.words}, basis: relative, rule: counted, anchor: { quote: ${JSON.stringify(words)} }.`;
}
