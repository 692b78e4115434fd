import type { FullDataset, FullEvent, IsoDay } from '../dataset/dataset.ts';
import { FORMAT } from '../dataset/dataset.ts';
import { anchorDay, byDate, byPublication } from '../dataset/order.ts';
import { checkFormat } from './checkFormat.ts';
import { compileParts, datasetOf, type Parts } from './compileCorpus.ts';
import type { WrittenEvent } from './compileEvents.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import type { LoadedDocuments } from './loadedDocument.ts';
import { markCombed } from './markCombed.ts';
import { type Finding, type Problem, settle } from './problem.ts';
import { isError } from './severity.ts';
import { sketchEvent } from './sketchEvent.ts';
import { soundDataset } from './soundDataset.ts';

/** A corpus that is being written. */
export interface Preview {
  /** As {@link compileCorpus} gives them. */
  readonly problems: readonly Problem[];
  /** Of what is sound alone, whatever is wrong with other events and documents; `null` where the frame has an error. */
  readonly dataset: FullDataset | null;
  /** With the events that are not sound yet, as far as they have a date; `null` while there is nothing to draw. */
  readonly preview: FullDataset | null;
  /** The ids of those events in `preview`. */
  readonly unsound: readonly string[];
  /** For what is asked about their texts. */
  readonly documents: LoadedDocuments;
}

/** Compiles a corpus that is being written: an error in one part takes nothing else away. */
export function compilePreview(corpus: CorpusFiles): Preview {
  const newer = checkFormat(corpus);
  if (newer.length > 0)
    return { problems: newer, dataset: null, preview: null, unsound: [], documents: new Map() };
  const { value, problems } = compileParts(corpus);
  const dataset = soundPart(value, problems);
  return {
    problems: settle(problems),
    dataset,
    ...sketched(value, dataset),
    documents: value.documents.loaded,
  };
}

function soundPart(parts: Parts, problems: readonly Finding[]): FullDataset | null {
  const errors = problems.filter(isError);
  // Without the ids of all events, what they are named by cannot be told.
  const isParted = ({ file }: Finding) =>
    /^documents\//.test(file) || (/^events[./]/.test(file) && parts.events?.written.ids != null);
  const whole = errors.every(isParted) ? datasetOf(parts) : null;
  if (!whole) return null;
  const faulty = new Set(errors.map(({ file }) => /^documents\/(.+)\.\w+$/.exec(file)?.[1]));
  const sound = soundDataset({
    ...whole,
    documents: whole.documents.filter(({ id }) => !faulty.has(id)),
    events: firstOfEach(whole.events),
  });
  const entries = parts.events?.written.entries ?? [];
  return { ...sound, documents: markCombed(sound, entries, parts.combing) };
}

function firstOfEach(events: readonly FullEvent[]): readonly FullEvent[] {
  return [...new Map(events.toReversed().map((event) => [event.id, event])).values()].reverse();
}

function sketched(parts: Parts, dataset: FullDataset | null): Pick<Preview, 'preview' | 'unsound'> {
  const { frame, language, context, documents } = parts;
  const sound = dataset?.events ?? firstOfEach(parts.events?.compiled ?? []);
  const told = new Set(sound.map(({ id }) => id));
  const sketches = (parts.events?.written.entries ?? [])
    .filter(isLeftOut(told))
    .flatMap(
      (entry) => sketchEvent(entry, idOf(entry, told), { ...context, file: entry.file }) ?? [],
    );
  const events = [...sound, ...sketches];
  if (!frame.categories || events.length === 0) return { preview: null, unsound: [] };
  const { title, summary, scope, categories, chapters } = frame;
  const days = events.map(anchorDay).sort();
  return {
    preview: {
      format: FORMAT,
      language,
      title: title ?? '',
      summary: summary ?? '',
      scope: scope ? { start: scope.earliest, end: scope.latest } : around(days),
      categories,
      chapters: chapters ?? [],
      documents: documents.compiled.toSorted(byPublication),
      events: events.toSorted(byDate),
      tours: [],
      redirects: { events: {}, documents: {} },
    },
    unsound: sketches.map(({ id }) => id),
  };
}

function around(days: readonly IsoDay[]): FullDataset['scope'] {
  return { start: days[0] ?? '', end: days.at(-1) ?? '' };
}

/** Whether an entry is not among the sound events; of several with one id, the first is. */
function isLeftOut(told: ReadonlySet<string>): (entry: WrittenEvent) => boolean {
  const seen = new Set<string>();
  return ({ id }) => {
    const isSound = told.has(id) && !seen.has(id);
    seen.add(id);
    return !isSound;
  };
}

/** Its own id where no other event has it, else its place. */
function idOf({ id, file, index }: WrittenEvent, told: ReadonlySet<string>): string {
  return id === '' || told.has(id) ? `${file.name}#${index}` : id;
}
