import { type DayMs, isoDay, yearOf, yearWords } from './civilDay.ts';
import type { CorpusLanguage, DateRange, IsoDay } from './dataset.ts';
import { hedge } from './dateLabel.ts';
import { areAdjacent, areDaysOfOneMonth, areSame, msOf } from './datePoint.ts';
import { writeDay, writeDays } from './dayFormat.ts';
import {
  type DateEnds,
  type DatePoint,
  endsOf,
  type HistoricalDate,
  isOneOfSeveral,
} from './historicalDate.ts';
import { type PointPatterns, writePoint } from './pointWords.ts';

/** A date in few letters. */
export interface ShortDate {
  readonly words: string;
  /** The year of all of it, where the words do not say it. */
  readonly year: string | null;
}

const WITHOUT_YEAR: PointPatterns = { year: 'y', month: 'MMM', day: 'd MMM' };
const WITH_YEAR: PointPatterns = { year: 'y', month: 'MMM y', day: 'd MMM y' };

/**
 * A date with both of its ends in few letters: `9–25 Feb 2018`, `about Jan 2018`, `by 16 Jun 2020`,
 * `from 2016 on`, `9 or 10 Jan 2018`, `Dec 2017–5 Feb 2018`.
 */
export function shortDate({ date }: Pick<DateRange, 'date'>, language: CorpusLanguage): string {
  return wordsOf(date, language, WITH_YEAR);
}

/** The same, with the year apart where there is one for all of it. */
export function shortDateApart(
  { date }: Pick<DateRange, 'date'>,
  language: CorpusLanguage,
): ShortDate {
  const year = commonYear(endsOf(date));
  return { words: wordsOf(date, language, year ? WITHOUT_YEAR : WITH_YEAR), year };
}

/** @param last how the last point that is named is written; one before it leaves out what they share */
function wordsOf(date: HistoricalDate, language: CorpusLanguage, last: PointPatterns): string {
  const [start, end] = endsOf(date);
  const write = (point: DatePoint, patterns = last): string =>
    writePoint(point, patterns, language);
  if (start === null) return `by ${hedge(end)}${write(end)}`;
  if (end === null) return `from ${hedge(start)}${write(start)} on`;
  if ((date.shape === 'oneOf' || date.shape === 'allOf') && date.members[2]) {
    const words = date.members.map((point) => hedge(point) + unbroken(write(point, WITH_YEAR)));
    const last = date.shape === 'oneOf' ? ' or ' : ' and ';
    return words.slice(0, -1).join(', ') + last + words.at(-1);
  }
  if (areSame(start, end)) return hedge(start) + write(start);
  const isOneHedge = hedge(start) === hedge(end);
  const { before, between } = joinerOf(date, start, end);
  if (areDaysOfOneMonth(start, end) && isOneHedge) {
    const days = [msOf(start), msOf(end)] as const;
    return before + hedge(start) + writeDays(days, between, last.day, language);
  }
  const opening = commonYear([start, end]) ? WITHOUT_YEAR : WITH_YEAR;
  const [first, second] = [unbroken(write(start, opening)), unbroken(write(end))];
  return before + hedge(start) + first + between + (isOneHedge ? '' : hedge(end)) + second;
}

/** The words of a span, or of a date that is one of several. */
function joinerOf(date: HistoricalDate, start: DatePoint, end: DatePoint) {
  if (date.shape === 'allOf') return { before: '', between: ' and ' };
  if (!isOneOfSeveral(date)) {
    return { before: '', between: hedge(start) === hedge(end) ? '–' : ' to ' };
  }
  return areAdjacent(start, end)
    ? { before: '', between: ' or ' }
    : { before: 'between ', between: ' and ' };
}

function commonYear(ends: DateEnds): string | null {
  const points = [...ends].filter((point) => point !== null);
  if (points.some(({ precision }) => precision !== 'month' && precision !== 'day')) return null;
  const years = new Set(points.map(({ year }) => year));
  const [year] = years;
  return years.size === 1 && year !== undefined ? yearWords(year) : null;
}

/** A narrow column breaks between the dates, not within one. */
function unbroken(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}

/**
 * From one day to another in as few words as tell them apart: `9 January 2018`, `9 to 25 January 2018`,
 * `March to May 2018`, `May 1990 to April 1996`, `1953 to 2021`.
 */
export function stretchName(first: DayMs, last: DayMs, language: CorpusLanguage): string {
  const [from, to] = [isoDay(first), isoDay(last)];
  const write = (day: DayMs, pattern: string): string => writeDay(day, pattern, language);
  if (from === to) return write(first, 'd MMMM y');
  if (from.slice(0, -3) === to.slice(0, -3)) {
    return writeDays([first, last], ' to ', 'd MMMM y', language);
  }
  if (yearOf(from) === yearOf(to)) {
    return `${write(first, 'MMMM')} to ${write(last, 'MMMM y')}`;
  }
  const pattern = yearOf(to) - yearOf(from) > 10 ? 'y' : 'MMMM y';
  return `${write(first, pattern)} to ${write(last, pattern)}`;
}

/** The years from one day to another: `1953–2021`, or `2018` where both are the same. */
export function yearsBetween(first: IsoDay, last: IsoDay): string {
  return [...new Set([yearOf(first), yearOf(last)].map(yearWords))].join('–');
}
