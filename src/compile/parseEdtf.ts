import { type IntervalEnd, type Parsed, parse } from 'edtf';
import type { CorpusLanguage, DateRange } from '../dataset/dataset.ts';
import { dateLabel } from '../dataset/dateLabel.ts';
import { bounds, msOf } from '../dataset/datePoint.ts';
import type { CalendarDate, DatePoint, HistoricalDate } from '../dataset/historicalDate.ts';

/**
 * Reads an EDTF string (ISO 8601-2, https://www.loc.gov/standards/datetime/).
 * Accepted: years, months and days, any part of which may bear `~`, `?` or `%`, intervals with open ends
 * (`..`), and one-of sets of two dates. Seasons, times of day and unspecified digits are not: they
 * have no place on a chart of days, and edtf reads season 22 as April to June.
 * @returns `null` when the text is not EDTF or not of this part of it.
 */
export function parseEdtf(text: string): HistoricalDate | null {
  try {
    return toHistorical(parse(text));
  } catch {
    return null;
  }
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

/** A corpus names the same dates again and again, and edtf takes half a millisecond for each. */
const RANGES_READ = new Map<string, DateRange | null>();

function toHistorical(parsed: Parsed): HistoricalDate | null {
  if (parsed.type === 'Interval') return interval(parsed.values[0], parsed.values[1]);
  if (parsed.type === 'Set' && !parsed.earlier && !parsed.later) return oneOf(parsed.values);
  const point = toPoint(parsed);
  return point && { shape: 'single', point };
}

/** edtf gives `Infinity` for an open end (`..`), `null` for an unknown one, which is not accepted. */
function interval(from: IntervalEnd, to: IntervalEnd): HistoricalDate | null {
  const isOpen = (end: IntervalEnd) => typeof end === 'number';
  const [start, end] = [pointAt(from), pointAt(to)];
  if (start && end) return inOrder({ shape: 'interval', start, end });
  if (start && isOpen(to)) return { shape: 'openEnd', start };
  return end && isOpen(from) ? { shape: 'openStart', end } : null;
}

function pointAt(end: IntervalEnd): DatePoint | null {
  return end === null || typeof end === 'number' ? null : toPoint(end);
}

function oneOf(values: readonly (Parsed | readonly [Parsed, Parsed])[]): HistoricalDate | null {
  const [first, second, third] = values;
  if (!first || third) return null;
  if (!('type' in first)) {
    const [start, end] = first.map(toPoint);
    return !second && start && end ? inOrder({ shape: 'oneOfRange', start, end }) : null;
  }
  const [start, end] = [toPoint(first), second && 'type' in second ? toPoint(second) : null];
  return start && end && inOrder({ shape: 'oneOf', members: [start, end] });
}

function inOrder(date: HistoricalDate): HistoricalDate | null {
  const { earliest, latest } = bounds(date);
  return earliest && latest && earliest > latest ? null : date;
}

function toPoint(parsed: Parsed): DatePoint | null {
  if (parsed.type !== 'Date' || parsed.unspecified) return null;
  const part = partOf(parsed.values);
  return (
    part && {
      ...part,
      // A bit mask below 63 or so qualifies a part of the date only; the whole is then qualified too.
      approximate: Boolean(parsed.approximate),
      uncertain: Boolean(parsed.uncertain),
    }
  );
}

/** @param values year, month from 0 and day, as far as they are known */
function partOf(values: readonly number[]): CalendarDate | null {
  const [year = 0, month, day, hour] = values;
  if (year < 1 || year > 9999 || hour !== undefined) return null;
  if (month === undefined) return { precision: 'year', year };
  if (day === undefined) return { precision: 'month', year, month: month + 1 };
  const part = { precision: 'day', year, month: month + 1, day } as const;
  // edtf 4.11 takes 29 February in any year, and makes it 1 March.
  return new Date(msOf(part)).getUTCDate() === day ? part : null;
}
