import { counted } from '../dataset/counted.ts';
import { isError, severityOf, type Weighed } from './severity.ts';

/** A place in a corpus file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a file begins, for what concerns the whole of it. */
export function topOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** One thing that is wrong, where, and how to mend it, in full sentences. */
export interface Problem extends Place, Weighed {
  readonly message: string;
}

/** A problem whose message may wait for what takes long to find, such as the nearest text. */
export interface Finding extends Place, Weighed {
  /** @param before how many problems stand before this one */
  readonly message: string | ((before: number) => string);
}

/** All that was found, by place, with every message written out. */
export function settle(findings: readonly Finding[]): readonly Problem[] {
  return findings.toSorted(byPlace).map(({ message, ...finding }, before) => ({
    ...finding,
    message: typeof message === 'string' ? message : message(before),
  }));
}

/** By file, line and column, so that an author can work down the list. */
export function byPlace(a: Place, b: Place): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** The same, of what is left out of the page whatever it says. */
export function setAside<Found extends Finding>(findings: readonly Found[]): readonly Found[] {
  return findings.map((finding) => ({ ...finding, isSetAside: true }));
}

/**
 * `events.yml:12:5 QUOTE_ORPHANED …`, the form that editors and terminals turn into links. What does not stop
 * the page has the word `warning` before its code.
 */
export function printProblem(problem: Problem): string {
  const { file, line, column, code, message } = problem;
  const word = isError(problem) ? '' : `${severityOf(problem)} `;
  return `${file}:${line}:${column} ${word}${code} ${message}`;
}

/** All problems, one to a paragraph, with a closing count. */
export function printProblems(problems: readonly Problem[]): string {
  return [...problems.map(printProblem), `${countedProblems(problems)} in the corpus.`].join('\n');
}

/** `1 error, 2 warnings`, or `0 problems`. */
export function countedProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return counts.join(', ') || counted(0, 'problem');
}

/**
 * With more problems than this, help that takes long to find is no longer looked for: nobody reads
 * it, and the list would be late.
 */
export const MANY_PROBLEMS = 200;

/** Shortens a value that is shown in a message. */
export function shown(value: string, limit = 80): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > limit
    ? `“${line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…”`
    : `“${line}”`;
}

/** Line and column of an offset in a text, counted from 1. */
export function placeAt(file: string, text: string, offset: number): Place {
  return placesIn(file, text)(offset);
}

/** As {@link placeAt}, for many offsets in one text. */
export function placesIn(file: string, text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(endOf)];
  return (offset) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function endOf({ index, 0: found }: RegExpExecArray): number {
  return index + found.length;
}
