import { DAY_MS, type DayMs, dayMs, isoDay } from './civilDay.ts';
import type { IsoDay } from './dataset.ts';
import { type CalendarDate, endsOf, type HistoricalDate, type Season } from './historicalDate.ts';

/** The first and the last day that a date can mean; `null` at an open end. */
export interface DateBounds {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

export function bounds(date: HistoricalDate): DateBounds {
  const [start, end] = endsOf(date);
  return { earliest: start && firstDayIn(start), latest: end && lastDayIn(end) };
}

/** The first day of a year, a month or a day: February 2018 begins on 1 February. */
export function firstDayIn(part: CalendarDate): IsoDay {
  switch (part.precision) {
    case 'century':
    case 'decade':
    case 'year':
      return civilDay(part.year, 1, 1);
    case 'season':
      return civilDay(part.year, firstMonthOf(part.season), 1);
    case 'month':
      return civilDay(part.year, part.month, 1);
    case 'day':
      return civilDay(part.year, part.month, part.day);
  }
}

/** The last day of a year, a month or a day: February 2018 ends on the 28th. */
export function lastDayIn(part: CalendarDate): IsoDay {
  switch (part.precision) {
    case 'century':
      return civilDay(part.year + 99, 12, 31);
    case 'decade':
      return civilDay(part.year + 9, 12, 31);
    case 'year':
      return civilDay(part.year, 12, 31);
    case 'season':
      return civilDay(part.year, firstMonthOf(part.season) + 3, 0);
    case 'month':
      // The day before the first of the next month.
      return civilDay(part.year, part.month + 1, 0);
    case 'day':
      return civilDay(part.year, part.month, part.day);
  }
}

/** Spring begins in March. */
function firstMonthOf(season: Season): number {
  return (season - 20) * 3;
}

/** The first day of a point, as a number. */
export function msOf(point: CalendarDate): DayMs {
  return dayMs(firstDayIn(point));
}

/** Whether two points are the same year, month or day, however sure each is. */
export function areSame(a: CalendarDate, b: CalendarDate): boolean {
  return a.precision === b.precision && msOf(a) === msOf(b);
}

export function areDaysOfOneMonth(a: CalendarDate, b: CalendarDate): boolean {
  if (a.precision !== 'day' || b.precision !== 'day') return false;
  return a.year === b.year && a.month === b.month;
}

/** Whether there is no day between the first point and the second. */
export function areAdjacent(first: CalendarDate, second: CalendarDate): boolean {
  return msOf(second) - dayMs(lastDayIn(first)) <= DAY_MS;
}

/** `setUTCFullYear` because `Date.UTC` reads the years 0–99 as 1900–1999. */
function civilDay(year: number, month: number, day: number): IsoDay {
  return isoDay(new Date(0).setUTCFullYear(year, month - 1, day));
}
