import type { Problem } from '../../compile/problem.ts';
import type { FieldPath } from '../../compile/yamlFile.ts';
import type { Folder } from './folder.ts';

/** The field that a problem is shown at. */
export interface ProblemField {
  /** `text` is a place in the text of a document; `file` a file as a whole. */
  readonly kind: 'event' | 'document' | 'timeline' | 'text' | 'lesson' | 'file';
  /** The key of the event, the id of the document, the path of the file; empty for the timeline. */
  readonly id: string;
  /** The field, as far down as the problem says; of a lesson the head of the prompt, or `notes`. */
  readonly path: FieldPath;
  /** Of a text, in UTF-16 units from its beginning. */
  readonly offset: number;
}

/** Where a problem is shown, by the file, line and column that it names. */
export declare function fieldOf(problem: Problem, folder: Folder): ProblemField;
