import type { FieldPath } from '../../compile/yamlFile.ts';
import type { PromptHead } from '../../dataset/dataset.ts';
import { CORPUS_ORDER, EVENT_ORDER, LESSON_ORDER } from '../../edit/fieldOrder.ts';
import { Refused } from '../../edit/refused.ts';
import { valueAt } from '../../edit/yamlData.ts';
import { withField, withFields } from '../../edit/yamlEdit.ts';
import { entriesOf, withAddedEntry, withoutEntry, withPart } from '../../edit/yamlList.ts';
import { type Parsed, pruned, type Value } from '../../edit/yamlText.ts';
import { type EventFields, readEvents, readTimeline } from './fields.ts';
import { eventFiles, type Folder, textIn, withoutFile } from './folder.ts';
import { eventId } from './newIds.ts';
import { changeList, changeYaml, yamlIn } from './yamlFiles.ts';

/** A text with the words before it where it occurs more than once. */
export interface Quote {
  readonly quote: string;
  readonly before?: string;
}

export interface Source extends Quote {
  readonly document: string;
}

/** A date as it stands under `when`; what is lacking is taken away. */
export interface DateClaim {
  readonly date: string;
  readonly phrase?: string;
  readonly before?: string;
  readonly basis: string;
  readonly rule?: string;
  readonly anchor?: Quote;
  /** The document of the phrase; left out where it is that of the first source. */
  readonly document?: string;
}

export interface NewEvent {
  readonly label: string;
  readonly title?: string;
  /** The first category where it is left out. */
  readonly category?: string;
  readonly status?: string;
  /** `null` where it is not known yet. */
  readonly when: DateClaim | null;
  readonly sources: readonly Source[];
  readonly isDraft?: boolean;
}

/**
 * Adds an event at the end of the last file of events, under an id that is made of its label, or of its first quote.
 */
export function addEvent(
  folder: Folder,
  event: NewEvent,
): { readonly folder: Folder; readonly key: string } {
  const { label, title = '', status = 'happened', when, sources, isDraft } = event;
  const key = eventId(folder, label || title || (sources[0]?.quote ?? ''));
  const category = event.category ?? readTimeline(folder).categories[0]?.id ?? '';
  const fields = pruned({
    id: key,
    draft: isDraft ? 'true' : null,
    label,
    title,
    category,
    status,
    when: when && dateFields(when),
    sources: sources.map(sourceFields),
  });
  const file = eventFiles(folder).at(-1) ?? 'events.yml';
  return { folder: changeList(folder, file, (list) => withAddedEntry(list, fields)), key };
}

/** In the order in which they are written. */
function dateFields({ date, phrase, before, basis, rule, anchor, document }: DateClaim): Value {
  return pruned({
    date,
    document: document ?? null,
    phrase: phrase ?? null,
    before: before ?? null,
    basis,
    rule: rule ?? null,
    anchor: anchor ? quoteFields(anchor) : null,
  });
}

function quoteFields({ quote, before }: Quote): { readonly [field: string]: Value } {
  return { ...(before ? { before } : {}), quote };
}

function sourceFields({ document, ...quote }: Source): Value {
  return { document, ...quoteFields(quote) };
}

/** An event by its key. */
export function eventAt(folder: Folder, key: string): EventFields {
  const event = readEvents(folder).find((own) => own.key === key);
  if (!event) throw new Refused('This event is no longer there.');
  return event;
}

function changeEvent(
  folder: Folder,
  key: string,
  change: (source: Parsed, index: number) => Parsed,
): Folder {
  const { file, index } = eventAt(folder, key);
  return changeList(folder, file, (list) => {
    const entry = entriesOf(list)[index];
    const source = entry && list.parts[entry.part];
    return source ? withPart(list, entry.part, change(source, entry.index)) : list;
  });
}

/** A field of an event: `['label']`, `['when', 'date']`, `['sources', 1, 'quote']`. */
export function setEvent(folder: Folder, key: string, path: FieldPath, value: Value): Folder {
  return changeEvent(folder, key, (source, index) =>
    withField(source, [index, ...path], value, EVENT_ORDER),
  );
}

/** Takes an event away, with its lesson, its stops in tours, and redirects that lead to it. */
export function removeEvent(folder: Folder, key: string): Folder {
  const { file, index, id } = eventAt(folder, key);
  const without = changeList(folder, file, (list) => withoutEntry(list, index));
  if (id !== key) return without;
  return withoutNames(setLesson(without, id, [], null), id);
}

function withoutNames(folder: Folder, id: string): Folder {
  const data = yamlIn(folder, 'corpus.yml')?.data;
  const tours = valueAt(data, ['tours']);
  const stops = (Array.isArray(tours) ? tours : []).flatMap((tour: unknown, at) => {
    const events = valueAt(tour, ['events']);
    return (Array.isArray(events) ? events : []).flatMap((stop: unknown, position) =>
      valueAt(stop, ['event']) === id ? [['tours', at, 'events', position]] : [],
    );
  });
  const former = Object.entries(Object(valueAt(data, ['redirects', 'events'])))
    .filter(([, to]) => to === id)
    .map(([from]) => ['redirects', 'events', from]);
  // From behind, so that the places before stay what they are.
  return [...stops.reverse(), ...former].reduce<Folder>(
    (done, path) =>
      changeYaml(done, 'corpus.yml', (source) => withField(source, path, null, CORPUS_ORDER)),
    folder,
  );
}

export function addSource(folder: Folder, key: string, source: Source): Folder {
  return setEvent(
    folder,
    key,
    ['sources', eventAt(folder, key).sources.length],
    sourceFields(source),
  );
}

export function removeSource(folder: Folder, key: string, index: number): Folder {
  return setEvent(folder, key, ['sources', index], null);
}

/** The date of an event with all that says how it is known, in one step; its note and further passages stay. */
export function choose(folder: Folder, key: string, claim: DateClaim): Folder {
  const { sources, when } = eventAt(folder, key);
  const isOfFirst = claim.document === undefined || claim.document === sources[0]?.document;
  const { document: _own, ...rest } = claim;
  const fields = dateFields(isOfFirst ? rest : claim);
  return changeEvent(folder, key, (source, index) => {
    const also = valueAt(source.data, [index, 'when', 'also']);
    const kept = {
      ...(when.note ? { note: when.note } : {}),
      ...(also === undefined ? {} : { also: also as Value }),
    };
    return withFields(source, [index, 'when'], { ...Object(fields), ...kept }, EVENT_ORDER);
  });
}

/** Takes the mark of a draft from an event. */
export function approve(folder: Folder, key: string): Folder {
  return setEvent(folder, key, ['draft'], null);
}

/** The question of an event under a head, in `lessons.yml`; the file comes and goes with what it holds. */
export function setPrompt(folder: Folder, key: string, head: PromptHead, question: string): Folder {
  return setLesson(folder, eventAt(folder, key).id, ['prompts', head], question);
}

export function setTeacherNotes(folder: Folder, key: string, notes: string): Folder {
  return setLesson(folder, eventAt(folder, key).id, ['notes'], notes);
}

function setLesson(folder: Folder, id: string, path: FieldPath, value: Value): Folder {
  const isThere = folder.has('lessons.yml');
  if (!isThere && (value === null || value === '')) return folder;
  if (id === '') throw new Refused('Give the event an id of its own first.');
  const done = changeYaml(folder, 'lessons.yml', (source) =>
    withField(source, [id, ...path], value, LESSON_ORDER),
  );
  const left = textIn(done, 'lessons.yml') ?? '';
  return done !== folder && /^\ufeff?(?:\{\}\s*)?$/.test(left)
    ? withoutFile(done, 'lessons.yml')
    : done;
}
