import { utc } from '@date-fns/utc';
import { addDays, format } from 'date-fns';
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
  return isoDay(+addDays(dayMs(day), days, { in: utc }));
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

/** 0 is Sunday, as in date-fns. */
export function weekdayOf(day: IsoDay): number {
  return new Date(dayMs(day)).getUTCDay();
}

/** Formats a day with a date-fns pattern in UTC, whatever the visitor's time zone. */
export function formatDay(ms: DayMs, pattern: string): string {
  return format(ms, pattern, { in: utc });
}
