import { compareDays } from '../dataset/civilDay.ts';
import type {
  CorpusLanguage,
  DateEvidence,
  DateRange,
  QuotedExcerpt,
  When,
} from '../dataset/dataset.ts';
import type { AuthoredEvent } from './authored.ts';
import { checkDate } from './checkDate.ts';
import { type AuthoredSources, type EventContext, placesBelow } from './eventContext.ts';
import { claimIn, findDocument, phraseSpan } from './loadedDocument.ts';
import { gather, type Outcome } from './outcome.ts';
import type { Finding, Place, Problem } from './problem.ts';
import { readDate } from './readDate.ts';

/** The date of an event, worked out again from each passage that gives it; `null` with the problems. */
export function compileWhen(
  when: AuthoredEvent['when'],
  sources: AuthoredSources,
  index: number,
  excerpts: readonly QuotedExcerpt[],
  context: EventContext,
): Outcome<When | null> {
  const found = gather();
  const path = [index, 'when'];
  const placeOf = placesBelow(context.file, path);
  const range = found.take(readDate(when.date, context.language, placeOf('date')));
  const document = when.document ?? sources[0]?.document ?? '';
  // The document of a source that is unknown has been reported there.
  const isReported = when.document === undefined && !context.documents.has(document);
  const main = isReported
    ? null
    : found.take(compileEvidence({ ...when, document }, placeOf, excerpts, context));
  const also = (when.also ?? []).flatMap((further, position) => {
    const place = placesBelow(context.file, [...path, 'also', position]);
    const evidence = found.take(compileEvidence(further, place, excerpts, context));
    if (evidence && range) {
      found.report(checkOverlap(range, further.date, place('date'), context.language));
    }
    return evidence ? [evidence] : [];
  });
  if (when.basis === 'context' && !when.note) found.report([missingNote(placeOf('basis'))]);
  return found.giving(range && main && { ...range, ...main, note: when.note ?? '', also });
}

function missingNote(place: Place): Problem {
  return {
    ...place,
    code: 'FIELD_INVALID',
    message: '“note” is missing; the basis “context” needs the reason in a sentence.',
  };
}

type AuthoredEvidence = Pick<
  AuthoredEvent['when'],
  'date' | 'phrase' | 'before' | 'basis' | 'rule' | 'anchor'
> & {
  readonly document: string;
};

function compileEvidence(
  evidence: AuthoredEvidence,
  placeOf: (field: string) => Place,
  excerpts: readonly QuotedExcerpt[],
  { documents }: EventContext,
): Outcome<DateEvidence | null> {
  const found = gather();
  const document = found.take(findDocument(evidence.document, documents, placeOf('document')));
  if (!document) return found.giving(null);
  const { phrase: quote, before } = evidence;
  const span = quote
    ? found.take(phraseSpan(document, { quote, before }, excerpts, placeOf('phrase')))
    : null;
  if (quote && !span) return found.giving(null);
  if (span) found.claim([claimIn(document, span)]);
  const checked = found.take(checkDate({ ...evidence, placeOf }, span, document));
  return found.giving(checked && { document: document.id, ...checked });
}

function checkOverlap(
  range: DateRange,
  date: string,
  place: Place,
  language: CorpusLanguage,
): readonly Finding[] {
  const { value: further, problems } = readDate(date, language, place);
  if (!further) return problems;
  const before =
    further.latest && range.earliest && compareDays(further.latest, range.earliest) < 0;
  const after = further.earliest && range.latest && compareDays(further.earliest, range.latest) > 0;
  if (!before && !after) return [];
  return [
    {
      ...place,
      code: 'DATE_OUTSIDE_PHRASE',
      message: `This passage gives ${date}, which does not agree with ${range.edtf}. Where documents disagree, leave it out here, quote both and say so in the event’s “note”.`,
    },
  ];
}
