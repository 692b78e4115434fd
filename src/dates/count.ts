import {
  dayOf,
  isDay,
  partsOf,
  type Weekday,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from './day.ts';
import type { Meaning, Rule, Step, Told } from './expression.ts';
import {
  dayPeriod,
  monthsPeriod,
  type Period,
  periodAt,
  shiftDay,
  UNITS,
  type Unit,
} from './period.ts';

/** The weekday right before or after a date. */
export function weekdayBeside(weekday: Weekday, step: -1 | 1, from: Period): Period {
  return dayPeriod(
    step < 0
      ? weekdayOnOrBefore(weekday, from.first - 1)
      : weekdayOnOrAfter(weekday, from.last + 1),
  );
}

/** A weekday seen from an anchor: the one before, of its week or after it, or by the rule. */
export function weekdayNear(
  weekday: Weekday,
  step: Step | null,
  rule: Rule,
  { first, last }: Period,
): Period {
  if (step === -1) return dayPeriod(weekdayOnOrBefore(weekday, first - 1));
  if (step === 1) return dayPeriod(weekdayOnOrAfter(weekday, last + 1));
  if (step === 0) return dayPeriod(weekdayOnOrAfter(weekday, weekdayOnOrBefore(1, first)));
  return dayPeriod(
    rule === 'next-after' ? weekdayOnOrAfter(weekday, first) : weekdayOnOrBefore(weekday, last),
  );
}

/** The unit that goes on at an anchor; of a weekend by the rule that is not to come. */
export function current(unit: Unit, rule: Rule, anchor: Period): Period | null {
  if (!isFineEnough(anchor, unit)) return null;
  const same = periodAt(unit, anchor.first);
  const isToCome = rule === 'latest-before' && same.first > anchor.first;
  return isToCome ? periodAt(unit, shiftDay(anchor.first, unit, -1)) : same;
}

/** A day of the month of an anchor, or by the rule of the one before or after; it has to be the weekday that is named. */
export function dayOfMonth(
  { day, month: inMonth, weekday }: Extract<Meaning, { readonly kind: 'dayOfMonth' }>,
  rule: Rule,
  anchor: Period,
): Period | null {
  if (!isFineEnough(anchor, 'month')) return null;
  const months = inMonth.said === 'no' ? 0 : inMonth.months;
  const isFitting = ({ first }: Period) => weekday === null || weekdayOf(first) === weekday;
  const found = dayNear(day, months, rule, anchor);
  if (found && isFitting(found)) return found;
  if (!found || (rule !== 'latest-before' && rule !== 'next-after')) return null;
  // “Friday the 13th” may be of the month beside; farther off it is rather a misprint.
  const other = dayNear(day, months, rule, monthBeside(anchor, rule === 'next-after' ? 1 : -1));
  return other && isFitting(other) ? other : null;
}

function monthBeside({ first }: Period, count: number): Period {
  return periodAt('month', shiftDay(periodAt('month', first).first, 'month', count));
}

function dayNear(day: number, months: number, rule: Rule, anchor: Period): Period | null {
  const at = (shift: number): Period | null => {
    const { year, month } = partsOf(
      shiftDay(periodAt('month', anchor.first).first, 'month', shift),
    );
    return isDay(year, month, day) ? dayPeriod(dayOf(year, month, day)) : null;
  };
  const same = at(months);
  if (rule === 'latest-before' && same && same.first > anchor.last) return at(months - 1);
  if (rule === 'next-after' && same && same.last < anchor.first) return at(months + 1);
  return same;
}

/** The quarter or half that an anchor is, so many years away or in a year that is said. */
export function reported(years: number, inYear: number | null, anchor: Period): Period | null {
  if (anchor.unit !== 'quarter' && anchor.unit !== 'half') return null;
  const { year, month } = partsOf(anchor.first);
  return monthsPeriod(anchor.unit, inYear ?? year + years, month, anchor.unit === 'half' ? 6 : 3);
}

/** Whether a period is known closely enough to count units from it: no day from a month. */
export function isFineEnough({ unit }: Period, counted: Unit): boolean {
  return UNITS.indexOf(unit) <= UNITS.indexOf(counted);
}

/**
 * “Two years later” is a year, “three days ago” a day, “a decade ago” a year. Counted in years from a
 * month or a quarter, as reports of business do, it is again a month or a quarter.
 */
export function counted(unit: Unit, count: number, told: Told, anchor: Period): Period | null {
  if (!isFineEnough(anchor, unit)) return null;
  const day = shiftDay(anchor.first, unit, count);
  if (told === 'name') return periodAt(unit, day);
  if (anchor.unit === 'quarter' && unit === 'year') return periodAt('quarter', day);
  return periodAt(unit === 'decade' ? 'year' : unit === 'century' ? 'decade' : unit, day);
}
