import {
  addMonths,
  type Day,
  dayOf,
  partsOf,
  two,
  weekdayOnOrBefore,
  writeDay,
  writeYear,
} from './day.ts';

/**
 * The stretches of time that words name, from the finest on. A weekend is Saturday and Sunday, a week
 * begins on Monday.
 */
export const UNITS = [
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
] as const;

export type Unit = (typeof UNITS)[number];

/** A stretch of the calendar, both days included. */
export interface Period {
  readonly unit: Unit;
  readonly first: Day;
  readonly last: Day;
}

/** EDTF's numbers for spring, summer, autumn and winter. */
export type Season = 21 | 22 | 23 | 24;

const SEASONS: readonly Season[] = [21, 22, 23, 24];

export function dayPeriod(day: Day): Period {
  return { unit: 'day', first: day, last: day };
}

export function yearPeriod(year: number): Period {
  return { unit: 'year', first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
}

/** So many months from the first of a month on. */
export function monthsPeriod(unit: Unit, year: number, month: number, months: number): Period {
  const first = dayOf(year, month, 1);
  return { unit, first, last: addMonths(first, months) - 1 };
}

/** The winter of a year is the one that begins in its December, as EDTF and TimeML count. */
export function seasonPeriod(year: number, season: Season): Period {
  return monthsPeriod('season', year, (season - 20) * 3, 3);
}

/** So many years from one on; decades and centuries. */
export function yearsPeriod(unit: Unit, year: number, years: number): Period {
  return { unit, first: dayOf(year, 1, 1), last: dayOf(year + years - 1, 12, 31) };
}

const LENGTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, half: 6 };

/** The period of a unit that a day lies in. */
export function periodAt(unit: Unit, day: Day): Period {
  const { year, month } = partsOf(day);
  const months = LENGTHS[unit];
  if (months) return monthsPeriod(unit, year, month - ((month - 1) % months), months);
  switch (unit) {
    case 'week': {
      const monday = weekdayOnOrBefore(1, day);
      return { unit, first: monday, last: monday + 6 };
    }
    case 'weekend': {
      const monday = weekdayOnOrBefore(1, day);
      return { unit, first: monday + 5, last: monday + 6 };
    }
    case 'season': {
      const season = SEASONS[(Math.floor(month / 3) + 3) % 4] ?? 21;
      return seasonPeriod(month < 3 ? year - 1 : year, season);
    }
    case 'year':
      return yearPeriod(year);
    case 'decade':
      return yearsPeriod(unit, year - (((year % 10) + 10) % 10), 10);
    case 'century':
      return yearsPeriod(unit, year - (((year % 100) + 100) % 100), 100);
    default:
      return dayPeriod(day);
  }
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The day so many units later, before when `count` is negative; a day that a month lacks becomes its last. */
export function shiftDay(day: Day, unit: Unit, count: number): Day {
  const months = MONTHS[unit];
  if (months) return addMonths(day, months * count);
  return day + count * (unit === 'day' ? 1 : 7);
}

/** Writes a period as EDTF. Weeks, quarters and halves, for which level 1 has no sign, are intervals. */
export function writePeriod({ unit, first, last }: Period): string {
  const { year, month } = partsOf(first);
  const to = partsOf(last);
  switch (unit) {
    case 'day':
      return writeDay(first);
    case 'month':
      return monthOf(year, month);
    case 'year':
      return writeYear(year);
    case 'season':
      return `${writeYear(year)}-${20 + month / 3}`;
    case 'quarter':
    case 'half':
      return `${monthOf(year, month)}/${monthOf(to.year, to.month)}`;
    case 'decade':
    case 'century': {
      const digits = unit === 'decade' ? 1 : 2;
      if (year >= 0 && year % 10 ** digits === 0)
        return writeYear(year).slice(0, -digits) + 'X'.repeat(digits);
      return `${writeYear(year)}/${writeYear(to.year)}`;
    }
    default:
      return `${writeDay(first)}/${writeDay(last)}`;
  }
}

function monthOf(year: number, month: number): string {
  return `${writeYear(year)}-${two(month)}`;
}
