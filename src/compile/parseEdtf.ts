import { type IntervalEnd, type Parsed, parse } from 'edtf';
import { dayMs, isoDay } from '../dataset/civilDay.ts';
import type { CorpusLanguage, DateRange } from '../dataset/dataset.ts';
import { bounds, type DatePoint, type HistoricalDate, label } from '../dataset/historicalDate.ts';

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
  const read = READ.get(key);
  if (read !== undefined) return read;
  const date = parseEdtf(edtf);
  const range = date && { edtf, ...bounds(date), label: label(date, language) };
  READ.set(key, range);
  return range;
}

/** A corpus names the same dates again and again, and edtf takes half a millisecond for each. */
const READ = new Map<string, DateRange | null>();

function toHistorical(parsed: Parsed): HistoricalDate | null {
  if (parsed.type === 'Interval') return interval(parsed.values[0], parsed.values[1]);
  if (parsed.type === 'Set' && !parsed.earlier && !parsed.later) return oneOf(parsed.values);
  const point = toPoint(parsed);
  return point && { shape: 'single', point };
}

/** edtf gives `Infinity` for an open end (`..`), `null` for an unknown one, which is not accepted. */
function interval(from: IntervalEnd, to: IntervalEnd): HistoricalDate | null {
  const start = typeof from === 'number' ? null : from && toPoint(from);
  const end = typeof to === 'number' ? null : to && toPoint(to);
  const missing = (typeof from !== 'number' && !start) || (typeof to !== 'number' && !end);
  return missing || (!start && !end) ? null : inOrder({ shape: 'interval', start, end });
}

function oneOf(values: readonly (Parsed | readonly [Parsed, Parsed])[]): HistoricalDate | null {
  const points = values.flatMap((value) => ('type' in value ? [value] : [...value])).map(toPoint);
  const [start, end] = points;
  if (points.length !== 2 || !start || !end) return null;
  return inOrder({ shape: 'oneOf', start, end });
}

function inOrder(date: HistoricalDate): HistoricalDate | null {
  const { earliest, latest } = bounds(date);
  return earliest && latest && earliest > latest ? null : date;
}

function toPoint(parsed: Parsed): DatePoint | null {
  if (parsed.type !== 'Date' || parsed.unspecified || parsed.values.length > 3) return null;
  const [year = 0, month, day] = parsed.values;
  if (year < 1 || year > 9999) return null;
  const parts = [pad(year, 4)];
  if (month !== undefined) parts.push(pad(month + 1, 2));
  if (day !== undefined) parts.push(pad(day, 2));
  const iso = parts.join('-');
  // edtf 4.11 takes 29 February in any year, and makes it 1 March.
  if (day !== undefined && isoDay(dayMs(iso)) !== iso) return null;
  // A bit mask below 63 or so qualifies a part of the date only; the whole is then qualified too.
  return {
    iso,
    approximate: Boolean(parsed.approximate),
    uncertain: Boolean(parsed.uncertain),
  };
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
