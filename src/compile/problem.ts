import { counted } from '../dataset/counted.ts';

/** What can be wrong with a corpus. The codes are kept for ever: guides and messages name them. */
export const CODES = [
  'FILE_UNREADABLE',
  'FILE_MISSING',
  'YAML_INVALID',
  'FIELD_UNKNOWN',
  'FIELD_INVALID',
  'DRAFT_EVENT',
  'DRAFT_DOCUMENT',
  'ID_DUPLICATE',
  'ID_RESERVED',
  'EVENT_UNKNOWN',
  'TOUR_REPEATS_EVENT',
  'REDIRECT_IN_USE',
  'REDIRECT_CHAINED',
  'CATEGORY_UNKNOWN',
  'COLOUR_CONTRAST',
  'LANGUAGE_UNSUPPORTED',
  'CHAPTERS_OVERLAP',
  'CHAPTER_MISSING',
  'DOCUMENT_UNKNOWN',
  'DOCUMENT_UNUSED',
  'DOCUMENT_CHANGED',
  'QUOTE_ORPHANED',
  'QUOTE_AMBIGUOUS',
  'QUOTE_IN_NOISE',
  'DATE_NOT_EDTF',
  'DATE_RULE_MISMATCH',
  'DATE_OUTSIDE_PHRASE',
  'DATE_AFTER_PUBLICATION',
  'MENTION_UNCLAIMED',
] as const;

export type ProblemCode = (typeof CODES)[number];

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
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly message: string;
}

/** A problem whose message may wait for what takes long to find, such as the nearest text. */
export interface Finding extends Place {
  readonly code: ProblemCode;
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

/** `events.yml:12:5 QUOTE_ORPHANED …`, the form that editors and terminals turn into links. */
export function printProblem({ file, line, column, code, message }: Problem): string {
  return `${file}:${line}:${column} ${code} ${message}`;
}

/** All problems, one to a paragraph, with a closing count. */
export function printProblems(problems: readonly Problem[]): string {
  return [
    ...problems.map(printProblem),
    `${counted(problems.length, 'problem')} in the corpus.`,
  ].join('\n');
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
