import type { CorpusLanguage } from '../dataset/dataset.ts';

/** A date as a document prints it; what it does not print is absent. */
export interface PrintedDate {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** The last day or year of a printed range: `February 9-25`, `1950-53`. */
  readonly lastDay?: number;
  readonly lastYear?: number;
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
const MONTH = `(?<month>${MONTHS.join('|')})`;
const DAYS = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[-–](?<lastDay>\\d{1,2}))?';
const YEAR = '(?<year>\\d{4})';

const FORMS = [
  `${YEAR}-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)`,
  `${MONTH} ${DAYS},? ${YEAR}`,
  `${DAYS} ${MONTH},? ${YEAR}`,
  `${MONTH},? ${YEAR}`,
  `${MONTH} ${DAYS}`,
  `${DAYS} ${MONTH}`,
  `${YEAR}[-–](?<lastYear>\\d{4}|\\d{2})`,
  YEAR,
  MONTH,
].map(pattern);

const NUMBERS = { day: '(?<day>0?[1-9]|[12]\\d|3[01])', month: '(?<monthNumber>0?[1-9]|1[0-2])' };

/** A number that can be a day alone. */
const PAST_MONTHS = '(?<day>1[3-9]|2\\d|3[01])';

/** How numbers alone are read; in `en`, only where the other order would give no date. */
const NUMERIC: Readonly<Record<CorpusLanguage, readonly RegExp[]>> = {
  en: [
    pattern(`${PAST_MONTHS}/${NUMBERS.month}/${YEAR}`),
    pattern(`${NUMBERS.month}/${PAST_MONTHS}/${YEAR}`),
  ],
  'en-GB': [pattern(`${NUMBERS.day}/${NUMBERS.month}/${YEAR}`)],
  'en-US': [pattern(`${NUMBERS.month}/${NUMBERS.day}/${YEAR}`)],
};

function pattern(form: string): RegExp {
  return new RegExp(`^(?:(?:on|in|of|since|by) )?${form}$`, 'i');
}

/**
 * Reads a date as printed in English: `July 27, 1953`, `9 January`, `February 2016`, `1950-53`. `6/12/2018`
 * is 12 June in American English, 6 December in British, and no date in plain `en`, where it is not
 * known which of the two is the month.
 * @returns `null` when the phrase is more or less than one date.
 */
export function readPrintedDate(phrase: string, language: CorpusLanguage): PrintedDate | null {
  const groups = [...FORMS, ...NUMERIC[language]]
    .map((form) => form.exec(phrase.trim())?.groups)
    .find(Boolean);
  if (!groups) return null;
  const month = groups.month ? MONTHS.indexOf(groups.month.toLowerCase()) + 1 : undefined;
  const numbers = {
    year: number(groups.year),
    month: month ?? number(groups.monthNumber),
    day: number(groups.day),
    lastDay: number(groups.lastDay),
    lastYear: number(
      groups.lastYear && groups.year?.slice(0, 4 - groups.lastYear.length) + groups.lastYear,
    ),
  };
  return Object.fromEntries(
    Object.entries(numbers).filter(([, value]) => value !== undefined),
  ) as PrintedDate;
}

/** The month that a word names, 1 to 12. */
export function monthNumber(word: string): number | undefined {
  const index = MONTHS.indexOf(word.toLowerCase());
  return index < 0 ? undefined : index + 1;
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
