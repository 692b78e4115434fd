/** A row of a table; numbers are written without quotes. */
export type CsvRow = readonly (string | number)[];

/**
 * A table as CSV (RFC 4180) with CR LF line ends. Every text is quoted, so that a spreadsheet that
 * also separates at semicolons and tabs, as LibreOffice does by default, reads the same cells.
 * Spreadsheets would change two kinds of text, which get a prefix: formulas an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection), and dates in words or short numbers an
 * invisible word joiner, since “February 2016” would become the first of that month, and “February
 * 6” a day of the current year. This includes ids that look like a date (`june-4`); code that
 * compares ids should read the dataset instead.
 */
export function csvTable(rows: readonly CsvRow[]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** Text that spreadsheets evaluate, whatever their separators. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const DAY_OF_WEEK = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|sept|september|october|november|december)\\.?';
const NUMBER = '\\d{1,4}(?:st|nd|rd|th)?';
const PARTING = '[\\s,./-]+';

/** A month with a day, a year or both, in any order; or numbers such as 9/1 and 9.1.18. */
const DATE = new RegExp(
  `^\\s*${DAY_OF_WEEK}(?:(?:${NUMBER}${PARTING})+${MONTH}(?:${PARTING}${NUMBER})*|${MONTH}(?:${PARTING}${NUMBER})+|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?)\\s*$`,
  'i',
);

const WORD_JOINER = '\u2060';

function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return value === '' ? '' : `"${shownAsItIs(value).replaceAll('"', '""')}"`;
}

function shownAsItIs(text: string): string {
  if (FORMULA.test(text)) return `'${text}`;
  return DATE.test(text) ? WORD_JOINER + text : text;
}
