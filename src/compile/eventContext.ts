import type { CorpusLanguage, DateRange } from '../dataset/dataset.ts';
import type { AuthoredEvent } from './authored.ts';
import type { LessonOf } from './compileLessons.ts';
import type { LoadedDocuments } from './loadedDocument.ts';
import type { Place } from './problem.ts';
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
  readonly lessonOf: LessonOf;
}

/** The sources of an event; `null` for one of the wrong shape. */
export type AuthoredSources = readonly (AuthoredEvent['sources'][number] | null)[];

/** Where the fields of a group stand that lies at a path. */
export function placesBelow(file: YamlFile, path: FieldPath): (field: string) => Place {
  return (field) => file.placeOf([...path, field]);
}
