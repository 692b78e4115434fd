import { compareDays } from '../dataset/civilDay.ts';
import type { CorpusLanguage, DateRange } from '../dataset/dataset.ts';
import { dateLabel } from '../dataset/dateLabel.ts';
import { bounds } from '../dataset/datePoint.ts';
import type {
  CalendarDate,
  DateMembers,
  DatePoint,
  HistoricalDate,
  Season,
} from '../dataset/historicalDate.ts';
import { type Edtf, type EdtfDate, type EdtfEnd, parseEdtf as read } from '../dates/edtf.ts';

/**
 * Reads an EDTF string (ISO 8601-2, https://www.loc.gov/standards/datetime/) into what can be shown: levels
 * 0 and 1, of level 2 qualified parts and sets, years from -9999 to 9999. Times of day are taken for their
 * day, days and months of unknown digits (`2018-XX`) for the month or year around them.
 * @returns `null` when the text is not EDTF or not of this part of it: other unknown digits than of a decade
 * or century, seasons of the south, quarters, ranges within lists
 */
export function parseEdtf(text: string): HistoricalDate | null {
  const edtf = read(text);
  const date = edtf && toHistorical(edtf);
  return date && inOrder(date);
}

/** The date, its first and last possible day and its label, or `null` as for {@link parseEdtf}. */
export function dateRange(edtf: string, language: CorpusLanguage): DateRange | null {
  const key = `${language} ${edtf}`;
  const read = RANGES_READ.get(key);
  if (read !== undefined) return read;
  const date = parseEdtf(edtf);
  const range = date && { edtf, date, ...bounds(date), label: dateLabel(date, language) };
  RANGES_READ.set(key, range);
  return range;
}

/** A corpus names the same dates again and again. */
const RANGES_READ = new Map<string, DateRange | null>();

function toHistorical(edtf: Edtf): HistoricalDate | null {
  if (edtf.shape === 'date') {
    const point = toPoint(edtf.date);
    return point && { shape: 'single', point };
  }
  if (edtf.shape === 'interval') return interval(edtf.start, edtf.end);
  const [only, second] = edtf.members;
  if (only && !second && only.start !== only.end) return rangeSet(edtf.of, only.start, only.end);
  const points = edtf.members.map(({ start, end }) => (start === end ? pointAt(start) : null));
  const members = points.filter((point) => point !== null);
  return members.length === points.length && areSeveral(members)
    ? { shape: edtf.of === 'one' ? 'oneOf' : 'allOf', members }
    : null;
}

function interval(from: EdtfEnd, to: EdtfEnd): HistoricalDate | null {
  const [start, end] = [pointAt(from), pointAt(to)];
  if (start && end) return { shape: 'interval', start, end };
  if (start && typeof to === 'string') return { shape: 'openEnd', start, end: to };
  return end && typeof from === 'string' ? { shape: 'openStart', end, start: from } : null;
}

/** A set that is one range: one day of it, or all of them. */
function rangeSet(of: 'one' | 'all', from: EdtfEnd, to: EdtfEnd): HistoricalDate | null {
  const [start, end] = [pointAt(from), pointAt(to)];
  if (of === 'one' && start && end)
    return start.precision === end.precision ? { shape: 'oneOfRange', start, end } : null;
  return interval(from, to);
}

function pointAt(end: EdtfEnd): DatePoint | null {
  return typeof end === 'string' ? null : toPoint(end);
}

function areSeveral(members: readonly DatePoint[]): members is DateMembers {
  return members.length > 1;
}

/** The dates of a list and the ends of a range follow each other. */
function inOrder(date: HistoricalDate): HistoricalDate | null {
  if (date.shape === 'oneOf' || date.shape === 'allOf') {
    const days = date.members.map((point) => bounds({ shape: 'single', point }).earliest ?? '');
    return days.every((day, index) => index === 0 || compareDays(days[index - 1] ?? '', day) <= 0)
      ? date
      : null;
  }
  const { earliest, latest } = bounds(date);
  return earliest && latest && compareDays(earliest, latest) > 0 ? null : date;
}

function toPoint({ parts, approximate, uncertain }: EdtfDate): DatePoint | null {
  const part = partOf(parts);
  return part && { ...part, approximate, uncertain };
}

const UNKNOWN = 'XX';
const SEASONS: Readonly<Record<string, Season>> = { 21: 21, 22: 22, 23: 23, 24: 24 };

function partOf({ year: digits, month, day }: EdtfDate['parts']): CalendarDate | null {
  if (digits.includes('X')) return month === undefined ? longPart(digits) : null;
  const year = Number(digits);
  if (month === undefined) return { precision: 'year', year };
  if (month === UNKNOWN)
    return day === undefined || day === UNKNOWN ? { precision: 'year', year } : null;
  const season = SEASONS[month];
  if (season) return { precision: 'season', year, season };
  if (month.includes('X') || Number(month) > 12) return null;
  if (day === undefined || day === UNKNOWN)
    return { precision: 'month', year, month: Number(month) };
  return day.includes('X')
    ? null
    : { precision: 'day', year, month: Number(month), day: Number(day) };
}

/** `192X` or `18XX`. */
function longPart(digits: string): CalendarDate | null {
  const [, sign, known = '', unknown = ''] = /^(-?)(\d*)(X+)$/.exec(digits) ?? [];
  if (sign !== '' || unknown.length > 2) return null;
  const year = Number(known) * 10 ** unknown.length;
  return { precision: unknown.length === 1 ? 'decade' : 'century', year };
}
