import type { FullEvent } from '../dataset/dataset.ts';
import { chapterOf } from '../dataset/lookup.ts';
import { type AuthoredEvent, authoredEvents } from './authored.ts';
import { duplicateIds } from './checkDuplicates.ts';
import { checkEntries, type Entry } from './checkShape.ts';
import { compileEvent } from './compileEvent.ts';
import type { Frame } from './compileFrame.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import type { EventContext } from './eventContext.ts';
import { openYaml } from './openYaml.ts';
import { gather, type Outcome } from './outcome.ts';
import type { Problem } from './problem.ts';
import { type OnProgress, observed } from './progress.ts';
import { idOf, type YamlFile } from './yamlFile.ts';

/** An event as it is written, and where. */
export interface WrittenEvent extends Entry<AuthoredEvent> {
  /** Empty where it has none. */
  readonly id: string;
  readonly file: YamlFile;
  /** Its place in the file, from 0. */
  readonly index: number;
}

/** The events of a corpus as they are written. */
export interface EventEntries {
  /** By file, and in the order of each. */
  readonly entries: readonly WrittenEvent[];
  /** The ids of all entries; `null` when one of the files could not be read. */
  readonly ids: readonly string[] | null;
}

/** Reads `events.yml` and the files in `events`; `null` when there is no list that can be read. */
export function readEventEntries(corpus: CorpusFiles): Outcome<EventEntries | null> {
  const found = gather();
  const lists = eventFiles(corpus).map((name) => found.take(readList(name, corpus)));
  const read = lists.filter((list) => list !== null);
  if (read.length === 0) return found.giving(null);
  const entries = read.flat();
  const ids = read.length === lists.length ? entries.map(({ id }) => id) : null;
  return found.giving({ entries, ids });
}

/** `events.yml`, which may be missing where there are others. */
function eventFiles({ files, problems }: CorpusFiles): readonly string[] {
  const names = new Set([...files.keys(), ...problems.map(({ file }) => file)]);
  const parts = [...names].filter((name) => /^events\/[^/]+\.yml$/.test(name)).sort();
  return parts.length === 0 || names.has('events.yml') ? ['events.yml', ...parts] : parts;
}

function readList(name: string, corpus: CorpusFiles): Outcome<readonly WrittenEvent[] | null> {
  const found = gather();
  const file = found.take(openYaml(name, corpus));
  const entries = file && found.take(checkEntries(file, authoredEvents));
  if (!entries) return found.giving(null);
  return found.giving(
    entries.map((entry, index) => ({ ...entry, id: idOf(entry.written), file, index })),
  );
}

/** The events that are sound, in the order in which they are written. */
export function compileEvents(
  { entries }: EventEntries,
  { chapters, ...frame }: Pick<Frame, 'categoryIds' | 'chapters' | 'scope'>,
  rest: Pick<EventContext, 'documents' | 'language' | 'lessonOf'>,
  onProgress?: OnProgress,
): Outcome<readonly FullEvent[]> {
  const found = gather();
  found.report(
    duplicateIds(
      entries.flatMap(({ id, file, index }) =>
        id ? [{ id, place: file.placeOf([index, 'id']) }] : [],
      ),
    ),
  );
  const events: FullEvent[] = [];
  for (const entry of observed(entries, 'Checking events', onProgress)) {
    const { file, index } = entry;
    const event = found.take(compileEvent(entry, index, { file, ...frame, ...rest }));
    if (!event) continue;
    const outside = chapters && frame.scope ? checkChapter(chapters, event, file, index) : [];
    found.report(outside);
    if (outside.length === 0) events.push(event);
  }
  return found.giving(events);
}

function checkChapter(
  chapters: NonNullable<Frame['chapters']>,
  event: FullEvent,
  file: YamlFile,
  index: number,
): readonly Problem[] {
  if (event.background || chapterOf({ chapters }, event)) return [];
  return [
    {
      ...file.placeOf([index, 'when', 'date']),
      code: 'CHAPTER_MISSING',
      message: `No chapter covers ${event.when.edtf}. Widen a chapter in corpus.yml, or add one; until then the page leaves the event out.`,
    },
  ];
}
