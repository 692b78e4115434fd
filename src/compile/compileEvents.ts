import type { FullEvent } from '../dataset/dataset.ts';
import { chapterOf } from '../dataset/lookup.ts';
import { type AuthoredEvent, authoredEvents } from './authored.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import { checkEntries, type Entry } from './checkShape.ts';
import { compileEvent, type EventContext } from './compileEvent.ts';
import type { Frame } from './compileFrame.ts';
import { openYaml } from './openYaml.ts';
import { gather, type Outcome } from './outcome.ts';
import type { Problem } from './problem.ts';
import { type OnProgress, observed } from './progress.ts';
import type { CorpusFiles } from './readCorpus.ts';
import { idOf, type YamlFile } from './yamlFile.ts';

/** `events.yml` as it is written. */
export interface EventEntries {
  readonly file: YamlFile;
  readonly entries: readonly Entry<AuthoredEvent>[];
  /** The id of each entry, empty where it has none. */
  readonly ids: readonly string[];
}

/** Reads `events.yml`; `null` when it is no list that can be read. */
export function readEventEntries(corpus: CorpusFiles): Outcome<EventEntries | null> {
  const found = gather();
  const file = found.take(openYaml('events.yml', corpus));
  const entries = file && found.take(checkEntries(file, authoredEvents));
  if (!entries) return found.giving(null);
  return found.giving({ file, entries, ids: entries.map(({ written }) => idOf(written)) });
}

/** The events that are sound, in the order of the file. */
export function compileEvents(
  { file, entries, ids }: EventEntries,
  { chapters, ...frame }: Pick<Frame, 'categoryIds' | 'chapters' | 'scope'>,
  rest: Pick<EventContext, 'documents' | 'language' | 'lessonOf'>,
  onProgress?: OnProgress,
): Outcome<readonly FullEvent[]> {
  const found = gather();
  const named = ids.map((id) => (id ? { id } : null));
  found.report(checkDuplicates(file, null, named));
  const context = { file, ...frame, ...rest };
  const events: FullEvent[] = [];
  const numbered = [...entries.entries()];
  for (const [index, entry] of observed(numbered, 'Checking events', onProgress)) {
    const event = found.take(compileEvent(entry, index, context));
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
