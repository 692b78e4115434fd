import { DAY_MS, type DayMs, dayMs } from './civilDay.ts';
import type { CorpusLanguage, IsoDay } from './dataset.ts';
import { writeDay, writeDays } from './dayFormat.ts';
import { firstDayOf, lastDayOf, type Precision, precisionOf } from './partialDay.ts';

/** A date at the precision at which it is known: `2018`, `2018-01` or `2018-01-09`. */
export interface DatePoint {
  readonly iso: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The part of EDTF (ISO 8601-2) that a corpus may use, after parsing. */
export type HistoricalDate =
  | { readonly shape: 'single'; readonly point: DatePoint }
  | {
      readonly shape: 'interval';
      readonly start: DatePoint | null;
      readonly end: DatePoint | null;
    }
  | { readonly shape: 'oneOf'; readonly start: DatePoint; readonly end: DatePoint };

/** The precision of the first date named in an EDTF string, e.g. `month` for `../2018-01~`. */
export function firstPrecision(edtf: string): Precision {
  return precisionOf(/\d{4}(-\d\d){0,2}/.exec(edtf.replace(/[~?%]/g, ''))?.[0] ?? '');
}

/** The first and the last day that a date can mean; `null` at an open end. */
export function bounds(date: HistoricalDate): {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
} {
  const [start, end] = date.shape === 'single' ? [date.point, date.point] : [date.start, date.end];
  return { earliest: start && firstDayOf(start.iso), latest: end && lastDayOf(end.iso) };
}

const PATTERNS: Readonly<Record<Precision, string>> = {
  year: 'y',
  month: 'MMMM y',
  day: 'EEEE d MMMM y',
};

function plain(point: DatePoint, language: CorpusLanguage, pattern?: string): string {
  return writeDay(msOf(point), pattern ?? PATTERNS[precisionOf(point.iso)], language);
}

function msOf(point: DatePoint): DayMs {
  return dayMs(firstDayOf(point.iso));
}

function hedge(point: DatePoint): string {
  return `${point.uncertain ? 'possibly ' : ''}${point.approximate ? 'about ' : ''}`;
}

/** The words between two dates: when they share a month or a unit, and when they do not. */
interface Joiner {
  readonly tight: string;
  readonly loose: string;
}
const TO: Joiner = { tight: '–', loose: ' to ' };
const OR: Joiner = { tight: ' or ', loose: ' or ' };
const AND: Joiner = { tight: ' and ', loose: ' and ' };

/** Leaves out of one date what the other repeats: `9–25 February 2018`. */
function plainSpan(
  start: DatePoint,
  end: DatePoint,
  { tight, loose }: Joiner,
  language: CorpusLanguage,
): string {
  const write = (point: DatePoint, pattern?: string) => plain(point, language, pattern);
  if (start.iso === end.iso) return write(start);
  const precision = precisionOf(start.iso);
  if (precision !== precisionOf(end.iso)) return write(start) + loose + write(end);
  if (precision === 'year') return write(start) + tight + write(end);
  const sameYear = start.iso.slice(0, 4) === end.iso.slice(0, 4);
  if (precision === 'month') {
    return write(start, sameYear ? 'MMMM' : 'MMMM y') + (sameYear ? tight : loose) + write(end);
  }
  if (start.iso.slice(0, 7) === end.iso.slice(0, 7)) {
    return writeDays([msOf(start), msOf(end)], tight, 'd MMMM y', language);
  }
  return write(start, sameYear ? 'd MMMM' : 'd MMMM y') + loose + write(end, 'd MMMM y');
}

/** A day that is only about right has no weekday. */
function singleLabel(point: DatePoint, language: CorpusLanguage): string {
  const isHedgedDay = hedge(point) !== '' && precisionOf(point.iso) === 'day';
  return hedge(point) + plain(point, language, isHedgedDay ? 'd MMMM y' : undefined);
}

function intervalLabel(
  start: DatePoint | null,
  end: DatePoint | null,
  language: CorpusLanguage,
): string {
  if (!start && !end) return 'date unknown';
  if (!start) return `by ${end ? singleLabel(end, language) : ''}`;
  if (!end) return `from ${singleLabel(start, language)} on`;
  if (hedge(start) === hedge(end)) return hedge(start) + plainSpan(start, end, TO, language);
  return `${hedge(start)}${plain(start, language)} to ${hedge(end)}${plain(end, language)}`;
}

function oneOfLabel(start: DatePoint, end: DatePoint, language: CorpusLanguage): string {
  const adjacent = msOf(end) - dayMs(lastDayOf(start.iso)) <= DAY_MS;
  return adjacent
    ? `about ${plainSpan(start, end, OR, language)}`
    : `between ${plainSpan(start, end, AND, language)}`;
}

/**
 * The date in words, never more precise than it is: `Tuesday 9 January 2018`, `about 2017`,
 * `9–25 February 2018`, `by Tuesday 16 June 2020`; in American English `February 9–25, 2018`.
 */
export function label(date: HistoricalDate, language: CorpusLanguage): string {
  if (date.shape === 'single') return singleLabel(date.point, language);
  if (date.shape === 'interval') return intervalLabel(date.start, date.end, language);
  return oneOfLabel(date.start, date.end, language);
}
