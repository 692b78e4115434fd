import { compareDays, DAY_MS, dayMs, yearOf } from '../dataset/civilDay.ts';
import type { IsoDay, TimelineEvent, When } from '../dataset/dataset.ts';
import { firstDayOf, isPartialDay, lastDayOf } from '../dataset/partialDay.ts';
import { type AskedDate, isoOf } from './dateQuery.ts';

/** The days that an event may have lasted; an open end counts as its one known day. */
interface Days {
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** From the first to the last, in milliseconds. */
  readonly length: number;
}

/** A date that may lie anywhere in a year does not match a day and month. */
const WHOLE_YEAR_MS = 364 * DAY_MS;

/** Finds events by their dates. */
export interface Calendar {
  /**
   * The events that a date may mean, the most precise dates first, then in date order. A span, or a
   * date not known to the day, matches if it contains a day of the date.
   */
  readonly eventsOn: (dates: readonly AskedDate[]) => readonly TimelineEvent[];
}

/** @param events in date order */
export function createCalendar(events: readonly TimelineEvent[]): Calendar {
  // Created on the first query with a date, which few readers make.
  let entries: readonly (Days & { readonly event: TimelineEvent })[] | null = null;
  return {
    eventsOn: (dates) => {
      entries ??= events
        .flatMap((event) => {
          const days = daysOf(event.when);
          return days ? [{ ...days, event }] : [];
        })
        .sort((a, b) => a.length - b.length);
      const tests = dates.map(testOf);
      return entries
        .filter((entry) => tests.some((meets) => meets(entry)))
        .map(({ event }) => event);
    },
  };
}

/** An open-ended span lasts; an event known to have happened by a day is found on that day. */
function daysOf({ earliest, latest }: When): Days | null {
  const first = earliest ?? latest;
  if (first === null) return null;
  const last = latest ?? '9999-12-31';
  return { first, last, length: dayMs(last) - dayMs(first) };
}

function testOf({ year, yearEnd, month, day }: AskedDate): (days: Days) => boolean {
  const rest = [month, day].filter((part) => part !== null);
  if (year !== null) return holds([year, ...rest]);
  const byYear = new Map<number, (days: Days) => boolean>();
  return (days) => {
    if (yearEnd === null && days.length >= WHOLE_YEAR_MS) return false;
    const from = yearOf(days.first);
    // The last two digits of a year recur after a hundred years.
    const to = Math.min(yearOf(days.last), from + 100);
    for (let one = from; one <= to; one += 1) {
      if (yearEnd !== null && one % 100 !== yearEnd) continue;
      const test = byYear.get(one) ?? holds([one, ...rest]);
      byYear.set(one, test);
      if (test(days)) return true;
    }
    return false;
  };
}

/** @param parts year, month and day, as far as given */
function holds(parts: readonly number[]): (days: Days) => boolean {
  const iso = isoOf(parts);
  if (!isPartialDay(iso)) return () => false;
  const [first, last] = [firstDayOf(iso), lastDayOf(iso)];
  return (days) => compareDays(first, days.last) <= 0 && compareDays(last, days.first) >= 0;
}
