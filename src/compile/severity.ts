/**
 * What is wrong with a corpus falls into two: an error is false or cannot be read, and the page is not shown
 * until it is mended; a warning leaves the rest sound, which is shown without what it concerns. The codes are
 * kept for ever: guides and messages name them.
 */
export const ERRORS = [
  'FILE_UNREADABLE',
  'FILE_MISSING',
  'YAML_INVALID',
  'FORMAT_NEWER',
  'FIELD_INVALID',
  'ID_DUPLICATE',
  'ID_RESERVED',
  'LANGUAGE_UNSUPPORTED',
  'CHAPTERS_OVERLAP',
  'DOCUMENT_UNKNOWN',
  'DOCUMENT_CHANGED',
  'QUOTE_ORPHANED',
  'QUOTE_AMBIGUOUS',
  'QUOTE_IN_NOISE',
  'DATE_NOT_EDTF',
  'DATE_RULE_MISMATCH',
  'DATE_OUTSIDE_PHRASE',
  'DATE_AFTER_PUBLICATION',
] as const;

export const WARNINGS = [
  'FILE_UNUSED',
  'FIELD_UNKNOWN',
  'CHECKSUM_MISSING',
  'DRAFT_EVENT',
  'DRAFT_DOCUMENT',
  'EVENT_UNKNOWN',
  'TOUR_REPEATS_EVENT',
  'REDIRECT_IN_USE',
  'REDIRECT_CHAINED',
  'CATEGORY_UNKNOWN',
  'COLOUR_CONTRAST',
  'CHAPTER_MISSING',
  'DOCUMENT_UNUSED',
  'MENTION_UNCLAIMED',
] as const;

export const CODES = [...ERRORS, ...WARNINGS] as const;

export type ProblemCode = (typeof CODES)[number];
export type Severity = 'error' | 'warning';

/** What the severity of a problem follows from; it is written down nowhere else. */
export interface Weighed {
  readonly code: ProblemCode;
  /**
   * What it stands in is left out of the page whatever it says: a draft, or an entry whose fields are not
   * all there. So the rest is sound without it.
   */
  readonly isSetAside?: true;
}

const HARMLESS: ReadonlySet<ProblemCode> = new Set(WARNINGS);

/** The one place where it is decided what stops the page. */
export function severityOf({ code, isSetAside }: Weighed): Severity {
  return isSetAside || HARMLESS.has(code) ? 'warning' : 'error';
}

export function isError(problem: Weighed): boolean {
  return severityOf(problem) === 'error';
}
