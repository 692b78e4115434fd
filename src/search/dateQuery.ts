import type { CorpusLanguage } from '../dataset/dataset.ts';
import { isPartialDay } from '../dataset/partialDay.ts';

/** A date in a query; parts left open are `null`. */
export interface AskedDate {
  readonly year: number | null;
  /** The last two digits, if no more of the year is given. */
  readonly yearEnd: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

/** A query, split into its date and the other words. */
export interface DatedQuery {
  /** The possible readings of the date; empty without one. `09/01/2018` may have two. */
  readonly dates: readonly AskedDate[];
  readonly rest: string;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A month's name, abbreviated to three letters or more, perhaps with a full stop. */
const MONTH = `(?<month>(?:${MONTHS.map(beginnings).join('|')})(?![\\p{L}\\p{M}]))\\.?`;
const DAY = '(?<day>\\d{1,2})(?:\\s?(?:st|nd|rd|th))?';
const YEAR = "(?<year>\\d{4}|[’']\\d{2})";
/** Two digits alone are a year only at the end of the query; elsewhere they may count something. */
const SHORT_YEAR = "(?<year>\\d{4}|[’']\\d{2}|\\d{2}$)";
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const GAP = '[\\s,]+';

/** Numbers that do not show by themselves which is the day. */
const NUMBERS =
  '(?<first>\\d{1,2})(?<sign>[/.-])(?<second>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})';

/** From the fullest to the barest form, so that no part of a date is taken for the whole. */
const FORMS = [
  '(?<year>\\d{4})[-/.](?<monthNumber>\\d{1,2})[-/.](?<day>\\d{1,2})',
  NUMBERS,
  `${WEEKDAY}${DAY}\\s?(?:of\\s+)?${MONTH}${GAP}${SHORT_YEAR}`,
  `${WEEKDAY}${MONTH}\\s?${DAY}${GAP}${SHORT_YEAR}`,
  `(?<year>\\d{4})${GAP}${MONTH}(?:${GAP}${DAY})?`,
  `(?<year>\\d{4})${GAP}${DAY}\\s?${MONTH}`,
  `${MONTH}${GAP}(?:of\\s+)?${YEAR}`,
  `${WEEKDAY}${DAY}\\s?(?:of\\s+)?${MONTH}`,
  `${WEEKDAY}${MONTH}\\s?${DAY}`,
  '(?<year>\\d{4})[-/](?<monthNumber>\\d{1,2})',
  '(?<monthNumber>\\d{1,2})[-/.](?<year>\\d{4})',
  '(?<yearBefore>\\d{1,4})\\s?(?:bce?|b\\.\\s?c\\.(?:\\s?e\\.)?)',
  '(?<year>\\d{4})',
].map((form) => new RegExp(`(?<lead>^|[^\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}]|[.,/-]\\d)`, 'iu'));

/**
 * Finds the first date in a query in common notations: `2018-01-09`, `9 Jan`, `Jan 9, 2018`, `9th
 * of January 18`, `9.1.2018`, `January 2018`, `2018-01`, `2018`. In numbers alone, the day comes
 * first, or the month in American English; in plain English both are tried. If that gives no date,
 * the other order is used.
 */
export function readDate(query: string, language: CorpusLanguage): DatedQuery {
  const text = query.normalize('NFKC');
  for (const form of FORMS) {
    const found = form.exec(text);
    if (!found?.groups) continue;
    const dates = readings(found.groups, language).filter(isDate);
    if (dates.length === 0) continue;
    const before = text.slice(0, found.index) + found.groups.lead;
    const rest = `${before} ${text.slice(found.index + found[0].length)}`;
    return { dates, rest: rest.trim() };
  }
  return { dates: [], rest: text.trim() };
}

type Groups = Readonly<Record<string, string | undefined>>;

function readings(groups: Groups, language: CorpusLanguage): readonly AskedDate[] {
  const { year, month, monthNumber, day, first, second, sign } = groups;
  if (groups.yearBefore) return [beforeChrist(Number(groups.yearBefore))];
  const ofYear = yearOf(year);
  if (first !== undefined && second !== undefined) {
    const [one, other] = [Number(first), Number(second)];
    const dayFirst = { ...ofYear, day: one, month: other };
    const monthFirst = { ...ofYear, day: other, month: one };
    return inOrder(dayFirst, monthFirst, sign === '.' ? 'en-GB' : language);
  }
  const named = month === undefined ? null : monthOf(month);
  return [
    {
      ...ofYear,
      month: monthNumber === undefined ? named : Number(monthNumber),
      day: day === undefined ? null : Number(day),
    },
  ];
}

/** 480 BC is the year -479. */
function beforeChrist(year: number): AskedDate {
  return { year: 1 - year, yearEnd: null, month: null, day: null };
}

function inOrder(
  dayFirst: AskedDate,
  monthFirst: AskedDate,
  language: CorpusLanguage,
): readonly AskedDate[] {
  if (language === 'en') return [dayFirst, monthFirst];
  const [usual, other] = language === 'en-US' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  return isDate(usual) ? [usual] : [other];
}

function yearOf(text: string | undefined): Pick<AskedDate, 'year' | 'yearEnd'> {
  const digits = text?.replace(/\D/g, '') ?? '';
  if (digits.length === 4) return { year: Number(digits), yearEnd: null };
  return { year: null, yearEnd: digits === '' ? null : Number(digits) };
}

function monthOf(text: string): number {
  const letters = text.toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(letters)) + 1;
}

/** Whether the calendar has this day; without a year, whether a leap year has it. */
function isDate({ year, month, day }: AskedDate): boolean {
  const parts = [year ?? 2000, month, day].filter((part) => part !== null);
  return isPartialDay(isoOf(parts));
}

/** @param parts year, month and day, as far as known */
export function isoOf([year = 0, ...rest]: readonly number[]): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return [
    year < 0 ? `-${digits}` : digits,
    ...rest.map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

function beginnings(month: string): string {
  const rest = [...month.slice(3)].reduceRight((tail, letter) => `(?:${letter}${tail})?`, '');
  return month.slice(0, 3) + rest;
}
