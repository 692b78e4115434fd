import type { CorpusLanguage } from './dataset.ts';
import { areAdjacent, areDaysOfOneMonth, areSame, msOf } from './datePoint.ts';
import { writeDay, writeDays } from './dayFormat.ts';
import {
  type DatePoint,
  type HistoricalDate,
  isQualified,
  type Precision,
} from './historicalDate.ts';

/** How the points of a date are written, as patterns of `formatDay`. */
interface LabelStyle {
  readonly language: CorpusLanguage;
  readonly whole: Readonly<Record<Precision, string>>;
  readonly dayWithoutWeekday: string;
  /** Without the year, where another point says it. */
  readonly withoutYear: { readonly month: string; readonly day: string };
}

type Patterns = Omit<LabelStyle, 'language'>;

const LONG: Patterns = {
  whole: { year: 'y', month: 'MMMM y', day: 'EEEE d MMMM y' },
  dayWithoutWeekday: 'd MMMM y',
  withoutYear: { month: 'MMMM', day: 'd MMMM' },
};

const SHORT: Patterns = {
  whole: { year: 'y', month: 'MMM y', day: 'd MMM y' },
  dayWithoutWeekday: 'd MMM y',
  withoutYear: { month: 'MMM', day: 'd MMM' },
};

/**
 * The date in words, never more precise than it is: `Tuesday 9 January 2018`, `about 2017`,
 * `9–25 February 2018`, `by Tuesday 16 June 2020`; in American English `February 9–25, 2018`.
 */
export function dateLabel(date: HistoricalDate, language: CorpusLanguage): string {
  return labelIn(date, { language, ...LONG });
}

/** The same words without weekdays, and with short names of months: `about 9 or 10 Jan 2018`. */
export function shortLabel(date: HistoricalDate, language: CorpusLanguage): string {
  return labelIn(date, { language, ...SHORT });
}

function labelIn(date: HistoricalDate, style: LabelStyle): string {
  switch (date.shape) {
    case 'single':
      return singleLabel(date.point, style);
    case 'openStart':
      return `by ${singleLabel(date.end, style)}`;
    case 'openEnd':
      return `from ${singleLabel(date.start, style)} on`;
    case 'interval':
      return intervalLabel(date.start, date.end, style);
    case 'oneOf':
      return oneOfLabel(...date.members, style);
    case 'oneOfRange':
      return oneOfLabel(date.start, date.end, style);
  }
}

/** A day that is only about right has no weekday. */
function singleLabel(point: DatePoint, style: LabelStyle): string {
  const isQualifiedDay = isQualified(point) && point.precision === 'day';
  return hedge(point) + write(point, style, isQualifiedDay ? style.dayWithoutWeekday : undefined);
}

function intervalLabel(start: DatePoint, end: DatePoint, style: LabelStyle): string {
  if (hedge(start) === hedge(end)) return hedge(start) + spanLabel(start, end, TO, style);
  return `${hedge(start)}${write(start, style)} to ${hedge(end)}${write(end, style)}`;
}

function oneOfLabel(start: DatePoint, end: DatePoint, style: LabelStyle): string {
  return areAdjacent(start, end)
    ? `about ${spanLabel(start, end, OR, style)}`
    : `between ${spanLabel(start, end, AND, style)}`;
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
function spanLabel(
  start: DatePoint,
  end: DatePoint,
  { tight, loose }: Joiner,
  style: LabelStyle,
): string {
  const { withoutYear, dayWithoutWeekday, language } = style;
  if (areSame(start, end)) return write(start, style);
  if (start.precision !== end.precision) return write(start, style) + loose + write(end, style);
  if (start.precision === 'year') return write(start, style) + tight + write(end, style);
  const isOneYear = start.year === end.year;
  if (start.precision === 'month') {
    return isOneYear
      ? write(start, style, withoutYear.month) + tight + write(end, style)
      : write(start, style) + loose + write(end, style);
  }
  if (areDaysOfOneMonth(start, end)) {
    return writeDays([msOf(start), msOf(end)], tight, dayWithoutWeekday, language);
  }
  const first = write(start, style, isOneYear ? withoutYear.day : dayWithoutWeekday);
  return first + loose + write(end, style, dayWithoutWeekday);
}

function write(point: DatePoint, { whole, language }: LabelStyle, pattern?: string): string {
  return writeDay(msOf(point), pattern ?? whole[point.precision], language);
}

/** How sure a point is, in words that stand before it: `about `, `possibly `, both or nothing. */
export function hedge({ uncertain, approximate }: DatePoint): string {
  return `${uncertain ? 'possibly ' : ''}${approximate ? 'about ' : ''}`;
}
