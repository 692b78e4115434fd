import { dayOf, isDay, partsOf, weekdayOnOrAfter, weekdayOnOrBefore } from './day.ts';
import type { InYear, Meaning, Rule } from './expression.ts';
import { feastPeriod } from './feasts.ts';
import {
  dayPeriod,
  monthsPeriod,
  type Period,
  periodAt,
  seasonPeriod,
  shiftDay,
  type Unit,
  yearPeriod,
  yearsPeriod,
} from './period.ts';

/** What has one value: all meanings but ranges and vague words. */
export type Datable = Exclude<Meaning, { readonly kind: 'range' | 'vague' }>;

/**
 * The third step: works out the period that a meaning names, by a rule and seen from an anchor.
 * @param anchor the publication day or a date of the text; `null` for a date that is printed whole.
 * @returns `null` where the rule does not fit the meaning, or the calendar has no such day.
 */
export function resolve(meaning: Datable, rule: Rule, anchor: Period | null): Period | null {
  switch (meaning.kind) {
    case 'year':
      return yearPeriod(
        meaning.era === 'unsaid' && isBeforeChrist(anchor) ? 1 - meaning.year : meaning.year,
      );
    case 'month':
      return inYear(meaning.year, rule, anchor, (year) =>
        monthsPeriod('month', year, meaning.month, 1),
      );
    case 'day':
      return inYear(meaning.year, rule, anchor, (year) =>
        isDay(year, meaning.month, meaning.day)
          ? dayPeriod(dayOf(year, meaning.month, meaning.day))
          : null,
      );
    case 'season':
      return inYear(meaning.year, rule, anchor, (year) => seasonPeriod(year, meaning.season));
    case 'quarter':
      return inYear(meaning.year, rule, anchor, (year) =>
        monthsPeriod('quarter', year, meaning.quarter * 3 - 2, 3),
      );
    case 'half':
      return inYear(meaning.year, rule, anchor, (year) =>
        monthsPeriod('half', year, meaning.half * 6 - 5, 6),
      );
    case 'feast':
      return inYear(meaning.year, rule, anchor, (year) => feastPeriod(meaning.feast, year));
    case 'decade':
      return decade(meaning, anchor);
    case 'century':
      return yearsPeriod(
        'century',
        meaning.century > 0 ? (meaning.century - 1) * 100 : 1 + meaning.century * 100,
        100,
      );
    default:
      return fromAnchor(meaning, rule, anchor);
  }
}

type Anchored = Exclude<
  Datable,
  {
    readonly kind:
      | 'year'
      | 'month'
      | 'day'
      | 'season'
      | 'quarter'
      | 'half'
      | 'feast'
      | 'decade'
      | 'century';
  }
>;

/** What is counted from days, not found in years. */
function fromAnchor(meaning: Anchored, rule: Rule, anchor: Period | null): Period | null {
  if (meaning.kind === 'weekOf') return weekOf(meaning.day, rule, anchor);
  if (meaning.kind === 'counted' && meaning.from) {
    const from = datable(meaning.from) ? resolve(meaning.from, rule, anchor) : null;
    return from && counted(meaning.unit, meaning.count, meaning.told, from);
  }
  if (meaning.kind === 'weekdayBeside') {
    const from = meaning.from
      ? datable(meaning.from)
        ? resolve(meaning.from, rule, anchor)
        : null
      : anchor;
    return from ? weekdayBeside(meaning.weekday, meaning.step, from) : null;
  }
  if (!anchor) return null;
  switch (meaning.kind) {
    case 'weekday':
      return weekday(meaning, rule, anchor);
    case 'weekdayOfWeek': {
      const monday = weekdayOnOrBefore(1, anchor.first) + 7 * meaning.weeks;
      return dayPeriod(weekdayOnOrAfter(meaning.weekday, monday));
    }
    case 'current':
      return current(meaning.unit, rule, anchor);
    case 'dayOfMonth':
      return dayOfMonth(meaning.day, meaning.months ?? 0, rule, anchor);
    case 'reported':
      return reported(meaning.years, meaning.inYear, anchor);
    case 'relative':
    case 'counted':
      return counted(meaning.unit, meaning.count, meaning.told, anchor);
  }
}

export function datable(meaning: Meaning): meaning is Datable {
  return meaning.kind !== 'range' && meaning.kind !== 'vague';
}

function isBeforeChrist(anchor: Period | null): boolean {
  return anchor !== null && partsOf(anchor.first).year <= 0;
}

type OfYear = (year: number) => Period | null;

/** Finds the year of what comes once in each. */
function inYear(year: InYear, rule: Rule, anchor: Period | null, of: OfYear): Period | null {
  if (year.said === 'printed') return of(year.year);
  if (!anchor) return null;
  const anchorYear = partsOf(anchor.first).year;
  if (year.said === 'relative' || year.said === 'counted') return of(anchorYear + year.years);
  if (year.said === 'nearest') return nearest(year.step, anchor, of);
  if (rule === 'same-as') return of(anchorYear);
  if (rule === 'next-after') return first(anchorYear, 1, of, ({ last }) => last >= anchor.first);
  return first(anchorYear, -1, of, ({ first }) => first <= anchor.last);
}

/** “Last summer” is over, “next summer” has not begun, “this summer” is of the year of the anchor. */
function nearest(step: -1 | 0 | 1, anchor: Period, of: OfYear): Period | null {
  const { year } = partsOf(anchor.first);
  if (step === 0) return of(year);
  return step < 0
    ? first(year, -1, of, ({ last }) => last < anchor.first)
    : first(year, 1, of, ({ first }) => first > anchor.last);
}

/** The first year, going up or down from the one beyond, in which there is one that fits: 29 February takes up to eight. */
function first(
  year: number,
  step: 1 | -1,
  of: OfYear,
  fits: (period: Period) => boolean,
): Period | null {
  for (let index = -1; index <= 9; index++) {
    const period = of(year + index * step);
    if (period && fits(period)) return period;
  }
  return null;
}

function decade(
  { year, century }: { year: number; century: 'said' | 'unsaid' },
  anchor: Period | null,
): Period | null {
  if (century === 'said') return yearsPeriod('decade', year, 10);
  if (!anchor) return null;
  const now = partsOf(anchor.last).year;
  const from = Math.floor(now / 100) * 100 + year;
  return yearsPeriod('decade', from > now ? from - 100 : from, 10);
}

function weekOf(day: Meaning, rule: Rule, anchor: Period | null): Period | null {
  const period = datable(day) ? resolve(day, rule, anchor) : null;
  return period && periodAt('week', period.first);
}

function weekdayBeside(weekday: number, step: -1 | 1, from: Period): Period {
  const day = asWeekday(weekday);
  return dayPeriod(
    step < 0 ? weekdayOnOrBefore(day, from.first - 1) : weekdayOnOrAfter(day, from.last + 1),
  );
}

function weekday(
  { weekday, step }: { weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6; step: -1 | 0 | 1 | null },
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

function current(unit: Unit, rule: Rule, anchor: Period): Period | null {
  if (!isFineEnough(anchor, unit)) return null;
  const same = periodAt(unit, anchor.first);
  const isToCome = rule === 'latest-before' && same.first > anchor.first;
  return isToCome ? periodAt(unit, shiftDay(anchor.first, unit, -1)) : same;
}

function asWeekday(value: number): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 || value === 6
    ? value
    : 0;
}

function dayOfMonth(day: number, months: number, rule: Rule, anchor: Period): Period | null {
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

function reported(years: number, inYear: number | null, anchor: Period): Period | null {
  if (anchor.unit !== 'quarter' && anchor.unit !== 'half') return null;
  const { year, month } = partsOf(anchor.first);
  return monthsPeriod(anchor.unit, inYear ?? year + years, month, anchor.unit === 'half' ? 6 : 3);
}

const FINENESS: readonly Unit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];

/** Whether a period is known closely enough to count units from it: no day from a month. */
export function isFineEnough({ unit }: Period, counted: Unit): boolean {
  return FINENESS.indexOf(unit) <= FINENESS.indexOf(counted);
}

/**
 * “Two years later” is a year, “three days ago” a day, “a decade ago” a year. Counted in years from a
 * month or a quarter, as reports of business do, it is again a month or a quarter.
 */
function counted(
  unit: Unit,
  count: number,
  told: 'name' | 'distance',
  anchor: Period,
): Period | null {
  if (!isFineEnough(anchor, unit)) return null;
  const day = shiftDay(anchor.first, unit, count);
  if (told === 'name') return periodAt(unit, day);
  if (anchor.unit === 'quarter' && unit === 'year') return periodAt('quarter', day);
  return periodAt(unit === 'decade' ? 'year' : unit === 'century' ? 'decade' : unit, day);
}
