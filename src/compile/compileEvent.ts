import type {
  CorpusLanguage,
  DateEvidence,
  DateRange,
  FullEvent,
  QuotedExcerpt,
  When,
} from '../dataset/dataset.ts';
import { anchorDay } from '../dataset/order.ts';
import { type AuthoredEvent, authoredEvents } from './authored.ts';
import { checkDate, readDate } from './checkDate.ts';
import { nearestName, soundFields } from './checkShape.ts';
import { findDocument, phraseSpan } from './compileDocument.ts';
import type { Lesson } from './compileLessons.ts';
import type { LoadedDocuments } from './loadedDocument.ts';
import { excerptOf, publicationDays } from './loadedDocument.ts';
import { type Place, type Problem, shown } from './problem.ts';
import type { FieldPath, YamlFile } from './yamlFile.ts';

/** What the events of a corpus are compiled against. */
export interface EventContext {
  readonly file: YamlFile;
  readonly documents: LoadedDocuments;
  /** `null` when the categories could not be read. */
  readonly categoryIds: readonly string[] | null;
  /** `null` when the scope could not be read. */
  readonly scope: DateRange | null;
  readonly language: CorpusLanguage;
  readonly lessonOf: (event: string) => Lesson;
  readonly problems: Problem[];
}

/** One event with its quotes located and its date worked out again, or `null` after problems. */
export function compileEvent(
  authored: AuthoredEvent,
  index: number,
  context: EventContext,
): FullEvent | null {
  const { id, label, title, category, status, note = '' } = authored;
  const placeOf = placesBelow(context.file, [index]);
  if (authored.draft !== undefined) {
    context.problems.push(draftEvent(id, context.file.placeOfField([index], 'draft')));
  }
  checkCategory(category, placeOf('category'), context);
  const { sources } = authored;
  const excerpts = compileSources(sources, index, context);
  const when = compileWhen(authored.when, sources, index, excerpts, context);
  if (!when || excerpts.length === 0) return null;
  checkNotTooLate(authored, when, placesBelow(context.file, [index, 'when'])('date'), context);
  const background = context.scope !== null && isOutside(context.scope, anchorDay({ when }));
  const told = { id, label, title, category, status, background, note, when, excerpts };
  return { ...told, ...context.lessonOf(id) };
}

/**
 * Checks what can be checked of an event of which a field is missing or wrong, which has been
 * reported. Its date is held against its words only when all its sources are there to look in.
 * @param data the event as written
 */
export function checkEventParts(data: unknown, index: number, context: EventContext): void {
  const { element } = authoredEvents;
  const { category, sources, when } = soundFields(element, data) ?? {};
  const placeOf = placesBelow(context.file, [index]);
  if (category) checkCategory(category, placeOf('category'), context);
  const excerpts = compileSources(sources ?? [], index, context);
  if (when && sources?.length && !sources.includes(null)) {
    compileWhen(when, sources, index, excerpts, context);
    return;
  }
  const written = (data as { when?: unknown } | null)?.when;
  const { date } = soundFields(element.shape.when, written) ?? {};
  const place = placesBelow(context.file, [index, 'when'])('date');
  if (date) readDate(date, context.language, place, context.problems);
}

function draftEvent(id: string, place: Place): Problem {
  return {
    ...place,
    code: 'DRAFT_EVENT',
    message: `The event ${shown(id)} is a draft. Check every field against the document, then take the line “draft:” out.`,
  };
}

function placesBelow(file: YamlFile, path: FieldPath): (field: string) => Place {
  return (field) => file.placeOf([...path, field]);
}

function isOutside({ earliest, latest }: DateRange, day: string): boolean {
  return (earliest !== null && day < earliest) || (latest !== null && day > latest);
}

function checkCategory(category: string, place: Place, context: EventContext): void {
  const known = context.categoryIds;
  if (!known || known.includes(category)) return;
  const near = nearestName(category, known);
  context.problems.push({
    ...place,
    code: 'CATEGORY_UNKNOWN',
    message: `There is no category ${shown(category)}. ${near ? `Did you mean “${near}”?` : `Categories: ${known.join(', ')}.`}`,
  });
}

type AuthoredSources = readonly (AuthoredEvent['sources'][number] | null)[];

function compileSources(
  sources: AuthoredSources,
  index: number,
  context: EventContext,
): QuotedExcerpt[] {
  return sources.flatMap((source, position) => {
    if (!source) return [];
    const placeOf = placesBelow(context.file, [index, 'sources', position]);
    const { documents, problems } = context;
    const document = findDocument(source.document, documents, placeOf('document'), problems);
    const excerpt = document && excerptOf(document, source, placeOf('quote'), problems);
    return excerpt ? [excerpt] : [];
  });
}

function compileWhen(
  when: AuthoredEvent['when'],
  sources: AuthoredSources,
  index: number,
  excerpts: readonly QuotedExcerpt[],
  context: EventContext,
): When | null {
  const placeOf = placesBelow(context.file, [index, 'when']);
  const range = readDate(when.date, context.language, placeOf('date'), context.problems);
  const document = when.document ?? sources[0]?.document ?? '';
  // The document of a source that is unknown has been reported there.
  const isReported = when.document === undefined && !context.documents.has(document);
  const main = isReported
    ? null
    : compileEvidence({ ...when, document }, placeOf, excerpts, context);
  const also = (when.also ?? []).flatMap((further, position) => {
    const place = placesBelow(context.file, [index, 'when', 'also', position]);
    const evidence = compileEvidence(further, place, excerpts, context);
    if (evidence && range) checkOverlap(range, further.date, place('date'), context);
    return evidence ? [evidence] : [];
  });
  if (when.basis === 'context' && !when.note) {
    context.problems.push({
      ...placeOf('basis'),
      code: 'FIELD_INVALID',
      message: '“note” is missing; the basis “context” needs the reason in a sentence.',
    });
  }
  return range && main && { ...range, ...main, note: when.note ?? '', also };
}

type AuthoredEvidence = Pick<
  AuthoredEvent['when'],
  'date' | 'phrase' | 'before' | 'basis' | 'rule'
> & {
  readonly document: string;
};

function compileEvidence(
  evidence: AuthoredEvidence,
  placeOf: (field: string) => Place,
  excerpts: readonly QuotedExcerpt[],
  { documents, problems }: EventContext,
): DateEvidence | null {
  const document = findDocument(evidence.document, documents, placeOf('document'), problems);
  if (!document) return null;
  if (evidence.phrase) {
    const { phrase, before } = evidence;
    const span = phraseSpan(document, phrase, excerpts, placeOf, problems, before);
    if (!span) return null;
    document.claims.push(span);
  }
  const checked = checkDate({ ...evidence, placeOf }, document, problems);
  return checked && { document: document.id, ...checked };
}

function checkOverlap(
  range: DateRange,
  date: string,
  place: Place,
  { language, problems }: EventContext,
): void {
  const further = readDate(date, language, place, problems);
  if (!further) return;
  const before = further.latest && range.earliest && further.latest < range.earliest;
  const after = further.earliest && range.latest && further.earliest > range.latest;
  if (!before && !after) return;
  problems.push({
    ...place,
    code: 'DATE_OUTSIDE_PHRASE',
    message: `This passage gives ${date}, which does not agree with ${range.edtf}. Where documents disagree, leave it out here, quote both and say so in the event’s “note”.`,
  });
}

/** What is told as done or said cannot begin after the last document that tells it. */
function checkNotTooLate(
  { status, sources }: AuthoredEvent,
  { earliest, edtf }: When,
  place: Place,
  { documents, problems }: EventContext,
): void {
  if (status === 'planned' || status === 'proposed' || earliest === null) return;
  const days = sources.flatMap(({ document }) => {
    const source = documents.get(document);
    return (source && publicationDays(source)?.latest) ?? [];
  });
  const last = days.sort().at(-1);
  if (last === undefined || earliest <= last) return;
  problems.push({
    ...place,
    code: 'DATE_AFTER_PUBLICATION',
    message: `${edtf} is after ${last}, when the last of its documents was published, but the status is “${status}”. Correct the date, or write “planned” or “proposed”.`,
  });
}
