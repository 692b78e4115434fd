import type { IsoDay } from './dataset.ts';

/** Milliseconds since 1970-01-01T00:00Z, always at midnight UTC: a civil day as a number. */
export type DayMs = number;

export const DAY_MS = 86_400_000;

/**
 * The day as a number. Uses `setUTCFullYear` because `Date.UTC` reads the years 0–99 as 1900–1999.
 */
export function dayMs(day: IsoDay): DayMs {
  const [month, date] = [day.slice(-5, -3), day.slice(-2)].map(Number);
  return new Date(0).setUTCFullYear(yearOf(day), (month ?? 1) - 1, date);
}

/** The civil day, in UTC, of a moment in milliseconds. */
export function isoDay(ms: number): IsoDay {
  // `u`, because the year before 1 is 0, which `y` writes as 1.
  return formatDay(ms, 'uuuu-MM-dd');
}

/** The day `days` later, or earlier if negative. */
export function shiftDay(day: IsoDay, days: number): IsoDay {
  return isoDay(dayMs(day) + days * DAY_MS);
}

/** The year of a day as a number: 395; 0 is 1 BC. */
export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, -6));
}

/** A year as it is commonly written: `395`, `480 BC`. */
export function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** Compares two days by which is earlier; years before 0 do not sort as texts. */
export function compareDays(a: IsoDay, b: IsoDay): number {
  if (a.startsWith('-') && b.startsWith('-')) return dayMs(a) - dayMs(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 0 is Sunday. */
export function weekdayOf(day: IsoDay): number {
  return new Date(dayMs(day)).getUTCDay();
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * Formats a day in UTC, whatever the visitor's time zone.
 * @param pattern with the fields of Unicode (https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table)
 * that are needed here: `y` (also `yy`, `yyyy`), `uuuu`, `M` to `MMMM`, `d`, `dd`, `EEEE`; text in
 * single quotes stands for itself
 */
export function formatDay(ms: DayMs, pattern: string): string {
  const date = new Date(ms);
  return pattern.replace(/'([^']*)'|y+|u+|M+|d+|E+/g, (field, quoted?: string) =>
    quoted === undefined ? formatField(date, field) : quoted,
  );
}

function formatField(date: Date, field: string): string {
  const padded = (value: number) => String(value).padStart(field.length, '0');
  const year = date.getUTCFullYear();
  switch (field.charAt(0)) {
    case 'y': {
      const ofEra = year > 0 ? year : 1 - year;
      return padded(field === 'yy' ? ofEra % 100 : ofEra);
    }
    case 'u':
      return year < 0 ? `-${padded(-year)}` : padded(year);
    case 'M': {
      const name = MONTHS[date.getUTCMonth()] ?? '';
      if (field.length > 2) return field === 'MMM' ? name.slice(0, 3) : name;
      return padded(date.getUTCMonth() + 1);
    }
    case 'd':
      return padded(date.getUTCDate());
    default:
      return WEEKDAYS[date.getUTCDay()] ?? '';
  }
}
