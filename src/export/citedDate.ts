import { isDatedFromOutside } from '../dataset/aboutWords.ts';
import { formatDay, yearWords } from '../dataset/civilDay.ts';
import type { IsoDay, Published } from '../dataset/dataset.ts';
import { areDaysOfOneMonth, msOf } from '../dataset/datePoint.ts';
import {
  type CalendarDate,
  type DateMembers,
  type HistoricalDate,
  isHedged,
} from '../dataset/historicalDate.ts';
import { partsOf } from '../dataset/partialDay.ts';
import { longWords, seasonWord, seasonYear } from '../dataset/pointWords.ts';

export const CITATION_STYLES = ['mla', 'apa', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** How a style writes dates: a day or days of one month, a month, a year, and “about”. */
interface DateStyle {
  readonly day: (days: string, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
  readonly monthName: (month: string) => string;
  readonly about: string;
  /** Whether parts that the source does not print are put in square brackets. */
  readonly brackets: boolean;
}

/**
 * MLA Handbook, 9th edition: months of more than four letters are abbreviated, and dates that the
 * work does not print are put in square brackets. Chicago Manual of Style, 17th edition, 14.145:
 * the same brackets. APA Manual, 7th edition, 9.14: year first, no brackets.
 */
const STYLES: Readonly<Record<CitationStyle, DateStyle>> = {
  mla: {
    day: (days, month, year) => `${days} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    monthName: (month) =>
      month.length > 4 ? `${month.slice(0, month === 'September' ? 4 : 3)}.` : month,
    about: 'circa ',
    brackets: true,
  },
  apa: {
    day: (days, month, year) => `${year}, ${month} ${days}`,
    month: (month, year) => `${year}, ${month}`,
    monthName: (month) => month,
    about: 'ca. ',
    brackets: false,
  },
  chicago: {
    day: (days, month, year) => `${month} ${days}, ${year}`,
    month: (month, year) => `${month} ${year}`,
    monthName: (month) => month,
    about: 'ca. ',
    brackets: true,
  },
};

/**
 * The publication date of a document in a citation. If the style asks for it, parts that had to be
 * worked out are in square brackets: `16 June [2020]` if the year is not printed, `[11 Jan. 2018]`
 * if the day is not. A date known only from outside the document is in brackets in every style.
 */
export function citedPublication(published: Published, style: CitationStyle): string {
  const { basis, date } = published;
  const { brackets } = STYLES[style];
  if (isDatedFromOutside(published)) return `[${citedDate(date, style)}]`;
  if (basis === 'stated' || !brackets) return citedDate(date, style);
  if (basis === 'partial') return citedDate(date, style, (year) => `[${year}]`);
  return `[${citedDate(date, style)}]`;
}

/** A day as a citation writes it: `26 Nov. 2026`. */
export function citedDay(day: IsoDay, style: CitationStyle): string {
  return writePart(partsOf(day), STYLES[style], unchanged);
}

/** A date in a citation: `circa 9 or 10 Jan. 2018`. */
export function citedDate(
  date: HistoricalDate,
  style: CitationStyle,
  yearText: (year: string) => string = unchanged,
): string {
  const write = (part: CalendarDate, days?: string) =>
    writePart(part, STYLES[style], yearText, days);
  const about = isHedged(date) ? STYLES[style].about : '';
  switch (date.shape) {
    case 'single':
      return about + write(date.point);
    case 'openStart':
      return `by ${write(date.end)}`;
    case 'openEnd':
      return about + write(date.start);
    case 'oneOf':
    case 'allOf':
      return about + writeMembers(date.members, date.shape === 'oneOf' ? ' or ' : ' and ', write);
    default:
      return about + writePair(date.start, date.end, { tight: '–', loose: ' to ' }, write);
  }
}

function unchanged(year: string): string {
  return year;
}

function writeMembers(
  members: DateMembers,
  last: string,
  write: (part: CalendarDate, days?: string) => string,
): string {
  const [first, second, third] = members;
  if (!third) return writePair(first, second, { tight: last, loose: last }, write);
  const words = members.map((member) => write(member));
  return `${words.slice(0, -1).join(', ')}${last}${words.at(-1)}`;
}

/** @param joiner what stands between two days of one month, and between any other two dates */
function writePair(
  first: CalendarDate,
  last: CalendarDate,
  joiner: { readonly tight: string; readonly loose: string },
  write: (part: CalendarDate, days?: string) => string,
): string {
  if (!areDaysOfOneMonth(first, last)) return write(first) + joiner.loose + write(last);
  return write(last, [first, last].map(dayOf).join(joiner.tight));
}

/** @param days what stands for the day, where there are two */
function writePart(
  part: CalendarDate,
  style: DateStyle,
  yearText: (year: string) => string,
  days = dayOf(part),
): string {
  if (part.precision === 'century' || part.precision === 'decade') return longWords(part);
  const year = yearText(part.precision === 'season' ? seasonYear(part) : yearWords(part.year));
  if (part.precision === 'year') return year;
  if (part.precision === 'season') return style.month(capital(seasonWord(part.season)), year);
  const month = style.monthName(formatDay(msOf(part), 'MMMM'));
  return part.precision === 'month' ? style.month(month, year) : style.day(days, month, year);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function dayOf(part: CalendarDate): string {
  return part.precision === 'day' ? String(part.day) : '';
}
