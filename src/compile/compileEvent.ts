import { compareDays } from '../dataset/civilDay.ts';
import type { DateRange, FullEvent, QuotedExcerpt, When } from '../dataset/dataset.ts';
import { anchorDay } from '../dataset/order.ts';
import { type AuthoredEvent, authoredEvents } from './authored.ts';
import { type Entry, soundFields } from './checkShape.ts';
import { compileWhen } from './compileWhen.ts';
import { type AuthoredSources, type EventContext, placesBelow } from './eventContext.ts';
import { excerptOf, findDocument, publicationDays } from './loadedDocument.ts';
import { asideFrom, gather, gatherAll, type Outcome } from './outcome.ts';
import { type Finding, type Place, type Problem, setAside, shown } from './problem.ts';
import { readDate } from './readDate.ts';
import { textWidths } from './textWidth.ts';
import { unknownId } from './unknownId.ts';
import { fieldOf } from './yamlFile.ts';

/**
 * One event with its quotes located and its date worked out again; `null` where anything is wrong with it. What
 * is wrong with a draft is set aside, and so is a field that is missing or of the wrong kind.
 */
export function compileEvent(
  { sound, written }: Entry<AuthoredEvent>,
  index: number,
  context: EventContext,
): Outcome<FullEvent | null> {
  const compiled = sound
    ? compileSound(sound, index, context)
    : checkParts(written, index, context);
  if (fieldOf(written, 'draft') !== undefined) return asideFrom(compiled);
  const problems = compiled.problems.flatMap((problem) =>
    problem.code === 'FIELD_INVALID' ? setAside([problem]) : [problem],
  );
  return { ...compiled, problems };
}

function compileSound(
  authored: AuthoredEvent,
  index: number,
  context: EventContext,
): Outcome<FullEvent | null> {
  const { id, label, title, category, status, note = '', sources } = authored;
  const found = gather();
  const placeOf = placesBelow(context.file, [index]);
  if (authored.draft !== undefined) {
    found.report([draftEvent(id, context.file.placeOfField([index], 'draft'))]);
  }
  found.report(checkCategory(category, placeOf('category'), context));
  const excerpts = found.take(compileSources(sources, index, context));
  const when = found.take(compileWhen(authored.when, sources, index, excerpts, context));
  // Of what it names, a document may be there but not loaded, which has been reported.
  const isWhole =
    excerpts.length === sources.length && when?.also.length === (authored.when.also ?? []).length;
  if (!when || !isWhole) return found.giving(null);
  const dateOf = placesBelow(context.file, [index, 'when']);
  found.report(checkNotTooLate(authored, when, dateOf('date'), context));
  const background = context.scope !== null && isOutside(context.scope, anchorDay({ when }));
  const widths = textWidths({ label, title, date: when.label });
  const event = { id, label, title, widths, category, status, background, note, when, excerpts };
  const told = found.giving({ ...event, ...context.lessonOf(id) });
  return told.problems.length > 0 ? { ...told, value: null } : told;
}

/**
 * Checks what can be checked of an event of which a field is missing or wrong, which has been
 * reported. Its date is held against its words only when all its sources are there to look in.
 */
function checkParts(written: unknown, index: number, context: EventContext): Outcome<null> {
  const { element } = authoredEvents;
  const { category, sources, when } = soundFields(element, written) ?? {};
  const found = gather();
  const placeOf = placesBelow(context.file, [index]);
  if (category) found.report(checkCategory(category, placeOf('category'), context));
  const excerpts = found.take(compileSources(sources ?? [], index, context));
  if (when && sources?.length && !sources.includes(null)) {
    found.take(compileWhen(when, sources, index, excerpts, context));
    return found.giving(null);
  }
  const { date } = soundFields(element.shape.when, fieldOf(written, 'when')) ?? {};
  const place = placesBelow(context.file, [index, 'when'])('date');
  if (date) found.take(readDate(date, context.language, place));
  return found.giving(null);
}

function draftEvent(id: string, place: Place): Problem {
  return {
    ...place,
    code: 'DRAFT_EVENT',
    message: `The event ${shown(id)} is a draft. Check every field against the document, then take the line “draft:” out. Until then the page leaves it out.`,
  };
}

/** Whether a day lies outside of a stretch of time. */
export function isOutside({ earliest, latest }: DateRange, day: string): boolean {
  return (
    (earliest !== null && compareDays(day, earliest) < 0) ||
    (latest !== null && compareDays(day, latest) > 0)
  );
}

function checkCategory(
  category: string,
  place: Place,
  { categoryIds: known }: EventContext,
): readonly Finding[] {
  if (!known || known.includes(category)) return [];
  const cure = `Categories: ${known.join(', ')}.`;
  return [unknownId(category, known, place, { code: 'CATEGORY_UNKNOWN', thing: 'category', cure })];
}

function compileSources(
  sources: AuthoredSources,
  index: number,
  { file, documents }: EventContext,
): Outcome<readonly QuotedExcerpt[]> {
  return gatherAll(
    sources.map((source, position) => {
      const found = gather();
      if (!source) return found.giving(null);
      const placeOf = placesBelow(file, [index, 'sources', position]);
      const document = found.take(findDocument(source.document, documents, placeOf('document')));
      return found.giving(document && found.take(excerptOf(document, source, placeOf('quote'))));
    }),
  );
}

/** What is told as done or said cannot begin after the last document that tells it. */
function checkNotTooLate(
  { status, sources }: AuthoredEvent,
  { earliest, edtf }: When,
  place: Place,
  { documents }: EventContext,
): readonly Problem[] {
  if (status === 'planned' || status === 'proposed' || earliest === null) return [];
  const days = sources.flatMap(({ document }) => {
    const source = documents.get(document);
    return (source && publicationDays(source)?.latest) ?? [];
  });
  const last = days.sort(compareDays).at(-1);
  if (last === undefined || compareDays(earliest, last) <= 0) return [];
  return [
    {
      ...place,
      code: 'DATE_AFTER_PUBLICATION',
      message: `${edtf} is after ${last}, when the last of its documents was published, but the status is “${status}”. Correct the date, or write “planned” or “proposed”.`,
    },
  ];
}
