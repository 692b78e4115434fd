import type { Problem } from '../compile/problem.ts';
import { isError } from '../compile/severity.ts';
import type { FieldPath } from '../compile/yamlFile.ts';
import { problemWords } from './problemWords.ts';
import { fieldOf, type ProblemField } from './work/fieldProblems.ts';
import type { Folder } from './work/folder.ts';

/** A problem with the field that it is shown at. */
export interface PlacedProblem {
  readonly words: string;
  readonly isError: boolean;
  readonly field: ProblemField;
}

/** A document without events is nothing to mend: it has just been added, and the list says that it has none. */
const UNUSED = 'DOCUMENT_UNUSED';

/** The problems of a folder with their fields. */
export function placedProblems(
  problems: readonly Problem[],
  folder: Folder,
): readonly PlacedProblem[] {
  return problems
    .filter(({ code }) => code !== UNUSED)
    .map((problem) => ({
      words: problemWords(problem),
      isError: isError(problem),
      field: fieldOf(problem, folder),
    }));
}

/** The words of the problems of a field, and of what lies within it. */
export function problemsAt(
  problems: readonly PlacedProblem[],
  kind: ProblemField['kind'],
  id: string,
  path: FieldPath = [],
): readonly string[] {
  return problems
    .filter(({ field }) => field.kind === kind && field.id === id && begins(field.path, path))
    .map(({ words }) => words);
}

function begins(path: FieldPath, start: FieldPath): boolean {
  return start.every((part, index) => String(path[index]) === String(part));
}

/** The document that keeps an event from being given away: the first of its sources with something to mend. */
export function amissDocument(
  problems: readonly PlacedProblem[],
  sources: readonly { readonly document: string }[],
): string | undefined {
  return sources.find(({ document }) =>
    problems.some(
      ({ field, isError }) =>
        isError && ['document', 'text'].includes(field.kind) && field.id === document,
    ),
  )?.document;
}
