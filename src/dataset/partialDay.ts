import { dayMs } from './civilDay.ts';
import type { CorpusLanguage, IsoDay } from './dataset.ts';
import { firstDayIn, lastDayIn } from './datePoint.ts';
import { writeDay } from './dayFormat.ts';
import type { PartOfYear } from './historicalDate.ts';
import type { PointPatterns } from './pointWords.ts';

/** A day, month or year of the calendar, with the days that it spans. */
export interface PartialDay {
  /** `2018`, `2018-01` or `2018-01-09` (ISO 8601-1, calendar dates). */
  readonly iso: string;
  readonly first: IsoDay;
  readonly last: IsoDay;
}

const PATTERNS: PointPatterns = {
  year: 'y',
  month: 'MMMM y',
  day: 'd MMMM y',
};

/** Whether a text is a day, month or year, from -9999 to 9999, that the calendar has. */
export function isPartialDay(text: string): boolean {
  if (!/^-?\d{4}(-\d\d){0,2}$/.test(text) || text.startsWith('-0000')) return false;
  // A day that does not exist comes back as another.
  return firstDayOf(text) === `${text}-01-01`.slice(0, text.startsWith('-') ? 11 : 10);
}

/** Reads a day, month or year; `null` when the text is none. */
export function parsePartialDay(text: string): PartialDay | null {
  if (!isPartialDay(text)) return null;
  return { iso: text, first: firstDayOf(text), last: lastDayOf(text) };
}

/** The first day of a day, month or year: `2018-02` begins on 1 February. */
export function firstDayOf(iso: string): IsoDay {
  return firstDayIn(partsOf(iso));
}

/** The last day of a day, month or year: `2018-02` ends on 28 February. */
export function lastDayOf(iso: string): IsoDay {
  return lastDayIn(partsOf(iso));
}

/** A day, month or year in words: `9 January 2018` or `January 9, 2018`, `January 2018`, `2018`. */
export function partialDayLabel(iso: string, language: CorpusLanguage): string {
  return writeDay(dayMs(firstDayOf(iso)), PATTERNS[partsOf(iso).precision], language);
}

/**
 * A day, month or year taken apart.
 * @param iso `2018`, `2018-01` or `2018-01-09` (ISO 8601-1, calendar dates)
 */
export function partsOf(iso: string): PartOfYear {
  const [, sign = '', digits = '', ...rest] =
    /^(-?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
  const year = Number(sign + digits);
  const [month, day] = rest.map((part) => (part === undefined ? undefined : Number(part)));
  if (month === undefined) return { precision: 'year', year };
  return day === undefined
    ? { precision: 'month', year, month }
    : { precision: 'day', year, month, day };
}
