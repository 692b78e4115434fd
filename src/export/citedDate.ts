import type { DateRange, Published } from '../dataset/dataset.ts';
import { type EdtfPoint, edtfPoints, monthName } from './edtfPoints.ts';

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
 * if the day is not.
 */
export function citedPublication(published: Published, style: CitationStyle): string {
  const { basis } = published;
  const { brackets } = STYLES[style];
  if (basis === 'stated' || !brackets) return citedDate(published, style);
  if (basis === 'partial') return citedDate(published, style, (year) => `[${year}]`);
  return `[${citedDate(published, style)}]`;
}

/** A date in a citation: `circa 9 or 10 Jan. 2018`. */
export function citedDate(
  { edtf }: Pick<DateRange, 'edtf'>,
  style: CitationStyle,
  yearText: (year: string) => string = (year) => year,
): string {
  const write = (point: EdtfPoint, days = String(point.day ?? '')) =>
    writePoint(point, days, yearText(String(point.year)), STYLES[style]);
  const about = /[~?%[]/.test(edtf) ? STYLES[style].about : '';
  const [first, last] = edtfPoints(edtf);
  if (!first) return 'n.d.';
  if (!last) return (edtf.startsWith('..') ? 'by ' : about) + write(first);
  const isOneOf = edtf.includes(',');
  if (!shareMonth(first, last))
    return about + write(first) + (isOneOf ? ' or ' : ' to ') + write(last);
  return about + write(last, `${first.day}${isOneOf ? ' or ' : '–'}${last.day}`);
}

function shareMonth(first: EdtfPoint, last: EdtfPoint): boolean {
  const isDays = first.day !== undefined && last.day !== undefined;
  return isDays && first.year === last.year && first.month === last.month;
}

function writePoint(point: EdtfPoint, days: string, year: string, style: DateStyle): string {
  const month = style.monthName(monthName(point));
  if (days) return style.day(days, month, year);
  return month ? style.month(month, year) : year;
}
