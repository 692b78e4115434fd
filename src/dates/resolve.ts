import { counted, current, dayOfMonth, reported, weekdayBeside, weekdayNear } from './count.ts';
import { dayOf, isDay, partsOf, weekdayOnOrAfter, weekdayOnOrBefore } from './day.ts';
import type { Meaning, Rule } from './expression.ts';
import { feastPeriod } from './feasts.ts';
import {
  dayPeriod,
  monthsPeriod,
  type Period,
  periodAt,
  seasonPeriod,
  yearPeriod,
  yearsPeriod,
} from './period.ts';
import { inYear } from './yearly.ts';

/** What has one value: all meanings but ranges, words with two readings and vague ones. */
export type Datable = Exclude<Meaning, { readonly kind: 'range' | 'vague' | 'either' }>;

/**
 * The third step: works out the period that a meaning names, by a rule and seen from an anchor.
 * @param anchor the publication day or a date of the text; `null` for a date that is printed whole.
 * @returns `null` where the rule does not fit the meaning, the calendar has no such day, or its year is beyond 9999.
 */
export function resolve(meaning: Datable, rule: Rule, anchor: Period | null): Period | null {
  const period = periodOf(meaning, rule, anchor);
  return period && LEAST <= period.first && period.last <= GREATEST ? period : null;
}

/** What EDTF can write in four digits. */
const [LEAST, GREATEST] = [dayOf(-9999, 1, 1), dayOf(9999, 12, 31)];

function periodOf(meaning: Datable, rule: Rule, anchor: Period | null): Period | null {
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
      return weekdayNear(meaning.weekday, meaning.step, rule, anchor);
    case 'weekdayOfWeek': {
      const monday = weekdayOnOrBefore(1, anchor.first) + 7 * meaning.weeks;
      return dayPeriod(weekdayOnOrAfter(meaning.weekday, monday));
    }
    case 'current':
      return current(meaning.unit, rule, anchor);
    case 'dayOfMonth':
      return dayOfMonth(meaning, rule, anchor);
    case 'reported':
      return reported(meaning.years, meaning.inYear, anchor);
    case 'relative':
    case 'counted':
      return counted(meaning.unit, meaning.count, meaning.told, anchor);
  }
}

export function datable(meaning: Meaning): meaning is Datable {
  return meaning.kind !== 'range' && meaning.kind !== 'vague' && meaning.kind !== 'either';
}

function isBeforeChrist(anchor: Period | null): boolean {
  return anchor !== null && partsOf(anchor.first).year <= 0;
}

function decade(
  { year, century }: { year: number; century: 'said' | 'unsaid' },
  anchor: Period | null,
): Period | null {
  if (century === 'said') return yearsPeriod('decade', year, 10);
  if (!anchor) return null;
  const now = partsOf(anchor.last).year;
  const from = Math.floor(now / 100) * 100 + year;
  if (anchor.unit === 'decade') return yearsPeriod('decade', from, 10);
  return yearsPeriod('decade', from > now ? from - 100 : from, 10);
}

function weekOf(day: Meaning, rule: Rule, anchor: Period | null): Period | null {
  const period = datable(day) ? resolve(day, rule, anchor) : null;
  return period && periodAt('week', period.first);
}
