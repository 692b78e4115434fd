import { claimedDate } from '../compile/claimedDate.ts';
import { dateRange } from '../compile/parseEdtf.ts';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { readDates } from '../dates/readDates.ts';

/** The date of a row, as the cells of the row say it. */
export interface RowDate {
  readonly edtf: string;
  /** The cell that prints it, when the words of one alone do. */
  readonly phrase: string | null;
  /** The columns that say it. */
  readonly columns: readonly string[];
}

/** Looks a cell up by any of the names of its column, in small letters. */
export type CellOf = (
  ...names: readonly string[]
) => { readonly name: string; readonly text: string } | null;

/**
 * The date of a row: EDTF or words in a column for it, or the columns of TimelineJS, whose date in
 * words tells what its numbers cannot, such as “about” or “by”.
 */
export function rowDate(cell: CellOf, today: string, language: CorpusLanguage): RowDate | null {
  const words = cell('display date', 'date in words');
  const written = cell('edtf', 'date', 'when', 'start date', 'start');
  const start = numbers(cell, '');
  const from = written ? readCell(written.text, today, language) : start;
  if (from === null) return words ? inWords(words, today, language) : null;
  const until = cell('end date', 'end', 'until');
  const end = until ? readCell(until.text, today, language) : numbers(cell, 'end ');
  const columns = [written?.name ?? 'Year, Month, Day', ...(until ? [until.name] : [])];
  const isWhole = written !== null && end === null;
  const tried = isWhole ? [from] : candidates(from, end);
  const edtf = words && tried.find((one) => dateRange(one, language)?.label === words.text);
  const plain = [end ? `${from}/${end}` : from, from].find((one) => dateRange(one, language));
  const found = edtf ?? plain;
  if (!found) return null;
  const phrase = [words?.text, written?.text].find(
    (text) => text !== undefined && isPrinted(text, found, today, language),
  );
  return { edtf: found, phrase: phrase ?? null, columns };
}

function inWords(
  { name, text }: { readonly name: string; readonly text: string },
  today: string,
  language: CorpusLanguage,
): RowDate | null {
  const edtf = readCell(text, today, language);
  return edtf === null ? null : { edtf, phrase: text, columns: [name] };
}

/** EDTF as it stands, or what the words of a cell print. */
function readCell(text: string, today: string, language: CorpusLanguage): string | null {
  if (dateRange(text, language)) return text;
  const { dates } = readDates(text, { published: today, language });
  const [first] = dates;
  if (dates.length !== 1 || first?.result.status !== 'dated' || first.result.rule !== 'printed') {
    return null;
  }
  return (first.result.bounded ?? first.result).edtf;
}

/** A date of TimelineJS in three columns, which counts years before Christ from -1. */
function numbers(cell: CellOf, lead: string): string | null {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => {
    const text = cell(`${lead}${name}`)?.text ?? '';
    return /^-?\d{1,5}$/.test(text) ? Number(text) : null;
  });
  if (year === null || year === undefined) return null;
  const astronomical = year < 0 ? year + 1 : year;
  const sign = astronomical < 0 ? '-' : '';
  const parts = [`${sign}${String(Math.abs(astronomical)).padStart(4, '0')}`];
  if (month) parts.push(String(month).padStart(2, '0'));
  if (month && day) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** What may have been meant by a start and an end that TimelineJS can hold. */
function candidates(start: string, end: string | null): readonly string[] {
  const coarser = (date: string) =>
    [date, date.replace(/(-\d\d)-\d\d$/, '$1'), date.replace(/^(-?\d{4})-.*$/, '$1')].filter(
      (one, index, all) => all.indexOf(one) === index,
    );
  const year = start.replace(/^(-?\d{4})-.*$/, '$1');
  const seasons = [0, -1].flatMap((shift) =>
    ['21', '22', '23', '24'].map((season) => `${shifted(year, shift)}-${season}`),
  );
  const single = [
    ...coarser(start),
    ...(end ? coarser(end) : []),
    ...seasons,
    year.replace(/\d$/, 'X'),
    year.replace(/\d\d$/, 'XX'),
  ];
  const joined = end
    ? coarser(start).flatMap((from) =>
        coarser(end).flatMap((to) => [
          `${from}/${to}`,
          `${from}~/${to}~`,
          `${from}~/${to}`,
          `${from}/${to}~`,
          `[${from},${to}]`,
          `[${from}..${to}]`,
          `{${from},${to}}`,
        ]),
      )
    : [];
  const hedged = single.flatMap((one) => [one, `${one}~`, `${one}?`, `${one}%`]);
  return [
    ...hedged,
    ...joined,
    ...hedged.flatMap((one) => [`../${one}`, `${one}/..`, `${one}/`, `/${one}`]),
  ];
}

function shifted(year: string, by: number): string {
  return /^\d{4}$/.test(year) ? String(Number(year) + by).padStart(4, '0') : year;
}

/** Whether words alone come to a date by the rule for dates that are printed. */
function isPrinted(phrase: string, edtf: string, today: string, language: CorpusLanguage): boolean {
  const claim = { phrase, rule: 'printed', anchor: null } as const;
  const read = claimedDate(claim, { earliest: today, latest: today }, language);
  return read.status === 'dated' && read.dates.includes(edtf);
}
