import type { CorpusLanguage } from './dataset.ts';
import { areAdjacent, areDaysOfOneMonth, areSame, msOf } from './datePoint.ts';
import { writeDays } from './dayFormat.ts';
import {
  type DateMembers,
  type DatePoint,
  type HistoricalDate,
  isQualified,
} from './historicalDate.ts';
import { type PointPatterns, writePoint } from './pointWords.ts';

/** How the points of a date are written, as patterns of `formatDay`. */
interface LabelStyle {
  readonly language: CorpusLanguage;
  readonly whole: PointPatterns;
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
      return date.start === 'open'
        ? `by ${singleLabel(date.end, style)}`
        : `until ${singleLabel(date.end, style)}, start not known`;
    case 'openEnd':
      return date.end === 'open'
        ? `from ${singleLabel(date.start, style)} on`
        : `from ${singleLabel(date.start, style)}, end not known`;
    case 'interval':
      return intervalLabel(date.start, date.end, style);
    case 'oneOf':
      return membersLabel(date.members, OR, style);
    case 'allOf':
      return membersLabel(date.members, ALL, style);
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

/** Of two what they share is said once, as in “9 or 10 January”; of more each is said in full. */
function membersLabel(members: DateMembers, joiner: Joiner, style: LabelStyle): string {
  const [first, second, third] = members;
  if (third) {
    const words = members.map((point) => hedge(point) + write(point, style, dayOnly(point, style)));
    const list = `${words.slice(0, -1).join(', ')}${joiner.loose}${words.at(-1)}`;
    return joiner === OR ? `one of ${list}` : list;
  }
  if (joiner === OR) return oneOfLabel(first, second, style);
  if (hedge(first) === hedge(second)) return hedge(first) + spanLabel(first, second, joiner, style);
  return `${hedge(first)}${write(first, style)}${joiner.loose}${hedge(second)}${write(second, style)}`;
}

function dayOnly({ precision }: DatePoint, { dayWithoutWeekday }: LabelStyle): string | undefined {
  return precision === 'day' ? dayWithoutWeekday : undefined;
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
const ALL: Joiner = { tight: ' and ', loose: ' and ' };

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
  if (!isPartOfYear(start)) return write(start, style) + loose + write(end, style);
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

function isPartOfYear({ precision }: DatePoint): boolean {
  return precision === 'month' || precision === 'day';
}

function write(point: DatePoint, { whole, language }: LabelStyle, pattern?: string): string {
  const patterns = pattern ? { year: pattern, month: pattern, day: pattern } : whole;
  return writePoint(point, patterns, language);
}

/** How sure a point is, in words that stand before it: `about `, `possibly `, both or nothing. */
export function hedge({ uncertain, approximate }: DatePoint): string {
  return `${uncertain ? 'possibly ' : ''}${approximate ? 'about ' : ''}`;
}
