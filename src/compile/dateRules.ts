import { dayMs, formatDay, shiftDay, weekdayOf } from '../dataset/civilDay.ts';
import type { Basis, CorpusLanguage, IsoDay } from '../dataset/dataset.ts';
import { writeDay } from '../dataset/dayFormat.ts';
import { monthNumber, type PrintedDate, readPrintedDate } from './printedDate.ts';

/**
 * The rules that lead from a document's words to a date. The weekday rule restates the one for
 * news text of HeidelTime (Strötgen and Gertz, 2010): a bare weekday is the latest one on or before
 * publication, the next one where the text looks ahead.
 */
export const RULES = {
  'as-printed': rule('stated', asPrinted, 'The document prints the date.'),
  'year-of-publication': rule(
    'partial',
    inYearOfPublication,
    'The document prints no year; it is the year of publication.',
  ),
  'latest-weekday': rule(
    'weekday',
    (phrase, published) => weekdays(phrase, published, -1),
    'A weekday alone is taken to be the latest one on or before publication.',
  ),
  'next-weekday': rule(
    'weekday',
    (phrase, published) => weekdays(phrase, published, 1),
    'The document looks ahead, so this is the next such day on or after publication.',
  ),
  'days-after-weekday': rule(
    'weekday',
    daysAfterWeekday,
    'Counted from the latest such weekday on or before publication.',
  ),
  'same-day': rule(
    'relative',
    (phrase, published) => (/\b(today|day|tonight)\b/i.test(phrase) ? published : null),
    'That is the day of publication.',
  ),
  'day-before': rule(
    'relative',
    (phrase, published) => (/\byesterday\b/i.test(phrase) ? shiftDay(published, -1) : null),
    'That is the day before publication.',
  ),
  'a-few-days-before': rule(
    'relative',
    (phrase, published) =>
      /\ba few days (ago|before|earlier)\b/i.test(phrase)
        ? `[${shiftDay(published, -6)}..${shiftDay(published, -2)}]`
        : null,
    '“A few days” is read as two to six days before publication.',
  ),
  'next-month': rule(
    'relative',
    (phrase, published) => (/\bnext month\b/i.test(phrase) ? nextMonth(published) : null),
    'That is the month after publication.',
  ),
  'this-year': rule(
    'relative',
    (phrase, published) => (/\bthis year\b/i.test(phrase) ? yearOf(published) : null),
    'That is the year of publication.',
  ),
  'last-year': rule(
    'relative',
    (phrase, published) =>
      /\b(the )?last year\b/i.test(phrase) ? `${year(Number(yearOf(published)) - 1)}~` : null,
    'That is about the year before publication.',
  ),
  'month-of-last-year': rule(
    'relative',
    monthOfLastYear,
    'That is the month so named in the year before publication.',
  ),
  'early-in-year': rule(
    'relative',
    earlyInYear,
    '“Early” is read as the first four months of the year, up to publication.',
  ),
  'new-year': rule(
    'relative',
    (phrase, published) => (/\bnew year\b/i.test(phrase) ? `${yearOf(published)}-01-01~` : null),
    'New Year is 1 January of the year of publication, give or take a day.',
  ),
  'up-to-publication': rule(
    'relative',
    (phrase, published) =>
      /\b(earlier|previously|already|before|recently|since)\b/i.test(phrase)
        ? `../${published}`
        : null,
    'The document gives no start; it had happened by the time of publication.',
  ),
} as const satisfies Readonly<Record<string, DateRule>>;

export type RuleName = keyof typeof RULES;

/** A way to work out a date from a phrase and the day of publication. */
export interface DateRule {
  readonly basis: Basis;
  /** The date as EDTF, or `null` when the phrase is not of the kind that the rule reads. */
  readonly apply: (phrase: string, published: IsoDay, language: CorpusLanguage) => string | null;
  /** The rule in plain words, one sentence, for the reader of the timeline; see {@link ruleWords}. */
  readonly words: string;
}

/** The days on which a document may have been published. */
export interface PublicationDays {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

/** The rule for a basis where the author names none. */
export const DEFAULT_RULES: Readonly<Partial<Record<Basis, RuleName>>> = {
  stated: 'as-printed',
  partial: 'year-of-publication',
  weekday: 'latest-weekday',
};

/**
 * Works out a date as EDTF. Where publication leaves two days, both are tried and what they give
 * is joined, so that a date never looks surer than the day it is counted from.
 * @returns `null` when the rule does not fit the phrase.
 */
export function applyRule(
  name: RuleName,
  phrase: string,
  { earliest, latest }: PublicationDays,
  language: CorpusLanguage,
): string | null {
  const { apply } = RULES[name];
  const [first, last] = [apply(phrase, earliest, language), apply(phrase, latest, language)];
  if (first === last || first === null || last === null) return first && last;
  if (first.startsWith('../')) return last;
  return DAY.test(first) && DAY.test(last) ? `[${[first, last].sort().join(',')}]` : null;
}

/** What a rule tells the reader, with its day in the order of the language. */
export function ruleWords(name: RuleName, language: CorpusLanguage): string {
  const newYear = writeDay(dayMs('2000-01-01'), 'd MMMM', language);
  return RULES[name].words.replace('1 January', newYear);
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function rule(basis: Basis, apply: DateRule['apply'], words: string): DateRule {
  return { basis, apply, words };
}

function asPrinted(phrase: string, _published: IsoDay, language: CorpusLanguage): string | null {
  const printed = readPrintedDate(phrase, language);
  return printed?.year === undefined ? null : edtfOf(printed, printed.year);
}

function inYearOfPublication(
  phrase: string,
  published: IsoDay,
  language: CorpusLanguage,
): string | null {
  const printed = readPrintedDate(phrase, language);
  return !printed || printed.year !== undefined ? null : edtfOf(printed, Number(yearOf(published)));
}

function edtfOf(printed: PrintedDate, inYear: number): string {
  const start = [year(inYear), two(printed.month), two(printed.day)].filter(Boolean).join('-');
  if (printed.lastYear !== undefined) return `${start}/${year(printed.lastYear)}`;
  if (printed.lastDay === undefined) return start;
  return `${start}/${start.slice(0, 8)}${two(printed.lastDay)}`;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function weekdaysIn(phrase: string): number[] {
  return [...phrase.toLowerCase().matchAll(/\b\w+day\b/g)]
    .map(([word]) => WEEKDAYS.indexOf(word))
    .filter((index) => index >= 0);
}

/** Steps day by day until the weekday is reached; 0 to 6 steps. */
function nearestWeekday(weekday: number, from: IsoDay, step: 1 | -1): IsoDay {
  const away = (step * (weekday - weekdayOf(from)) + 7) % 7;
  return shiftDay(from, step * away);
}

function weekdays(phrase: string, published: IsoDay, step: 1 | -1): string | null {
  const [first, second, third] = weekdaysIn(phrase);
  if (first === undefined || third !== undefined) return null;
  const start = nearestWeekday(first, published, step);
  return second === undefined ? start : `${start}/${nearestWeekday(second, start, 1)}`;
}

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

function daysAfterWeekday(phrase: string, published: IsoDay): string | null {
  const count = COUNTS.indexOf(/^(\w+) days? after\b/i.exec(phrase)?.[1]?.toLowerCase() ?? '') + 1;
  const [weekday, second] = weekdaysIn(phrase);
  if (count === 0 || weekday === undefined || second !== undefined) return null;
  return shiftDay(nearestWeekday(weekday, published, -1), count);
}

function monthOfLastYear(phrase: string, published: IsoDay): string | null {
  if (!/\blast year\b/i.test(phrase)) return null;
  const months = (phrase.match(/[A-Z][a-z]+/g) ?? []).map(monthNumber).filter(Boolean);
  return months.length === 1 ? `${year(Number(yearOf(published)) - 1)}-${two(months[0])}` : null;
}

function earlyInYear(phrase: string, published: IsoDay): string | null {
  const named = /\bearly (?:in )?(\d{4})\b/i.exec(phrase)?.[1];
  if (!named || named > yearOf(published)) return null;
  const end = named === yearOf(published) && published < `${named}-05` ? published : `${named}-04`;
  return `${named}-01~/${end.slice(0, 7)}~`;
}

function nextMonth(published: IsoDay): string {
  const [inYear = 0, month = 0] = published.split('-').map(Number);
  return formatDay(dayMs(`${inYear}-${month + 1}-01`), 'yyyy-MM');
}

function yearOf(day: IsoDay): string {
  return day.slice(0, 4);
}

function year(value: number): string {
  return String(value).padStart(4, '0');
}

function two(value: number | undefined): string {
  return value === undefined ? '' : String(value).padStart(2, '0');
}
