import { isDay, type Weekday } from './day.ts';
import type { InMonth, InYear, Meaning } from './expression.ts';
import { isFeast } from './feasts.ts';
import { Found, isMonth, isSeason, isStep, isUnit, isWeekday } from './found.ts';
import type { Means, NumericOrder } from './language.ts';
import type { Slots } from './pattern.ts';
import type { Unit } from './period.ts';

/** Makes a meaning of what a pattern found; `null` where there is none, as of day 31 in `6/31`. */
export function build(means: Means, slots: Slots, order: NumericOrder): Meaning | null {
  return BUILDERS[means](new Found(slots), order);
}

/** “a few days ago” and the like, which no number of days is said of. */
function buildFew(unit: Unit, direction: number): Meaning {
  return { kind: 'vague', where: 'anywhere', few: { unit, direction: direction < 0 ? -1 : 1 } };
}

type Builder = (found: Found, order: NumericOrder) => Meaning | null;

const BUILDERS: Readonly<Record<Means, Builder>> = {
  year: buildYear,
  month: (found) => {
    const month = found.number('month');
    if (month === null || !isMonth(month)) return null;
    return inShortYear(found, { kind: 'month', month, year: inYear(found) });
  },
  day: buildDay,
  numeric: buildNumeric,
  dayOfMonth: buildDayOfMonth,
  weekday: buildWeekday,
  relative: buildRelative,
  counted: buildCounted,
  current: (found) => {
    const unit = found.text('unit');
    return isUnit(unit) ? { kind: 'current', unit } : null;
  },
  season: (found) => {
    const season = found.number('season');
    return isSeason(season) ? { kind: 'season', season, year: inYear(found) } : null;
  },
  quarter: (found) => {
    const quarter = found.number('quarter') ?? 0;
    return quarter < 1 || quarter > 4 ? null : { kind: 'quarter', quarter, year: inYear(found) };
  },
  half: (found) => {
    const half = found.number('half') ?? 0;
    return half < 1 || half > 2 ? null : { kind: 'half', half, year: inYear(found) };
  },
  reported: (found) => ({
    kind: 'reported',
    years: found.number('reported') ?? found.number('years') ?? 0,
    inYear: found.number('year'),
  }),
  decade: buildDecade,
  century: buildCentury,
  feast: (found) => {
    const feast = found.text('feast');
    return isFeast(feast) ? { kind: 'feast', feast, year: inYear(found) } : null;
  },
  weekOf: (found) => {
    const day = buildDay(found);
    return day && { kind: 'weekOf', day };
  },
  dayPair: buildDay,
  yearPair: buildYear,
  vague: (found) => ({
    kind: 'vague',
    where: found.has('story') ? 'story' : 'anywhere',
    few: null,
  }),
  none: () => null,
};

/** The year that is printed, astronomical; `null` where none is. */
function printedYear(found: Found): number | null {
  const short = found.number('shortYear');
  if (short !== null) return 1900 + short;
  const year = found.number('year') ?? found.number('anyYear');
  if (year === null) return null;
  // “1731/2” is 1731 where the year began in March, and 1732 as we count.
  const isDual =
    found.has('dual') &&
    (found.number('month') ?? 0) <= 3 &&
    (year + 1) % 10 === (found.number('dual') ?? 0) % 10;
  if (isDual) return year + 1;
  return found.number('era') === -1 ? 1 - year : year;
}

function inYear(found: Found): InYear {
  const year = printedYear(found);
  if (year !== null) return { said: 'printed', year };
  const relative = found.number('years');
  if (relative !== null) return { said: 'relative', years: relative };
  const counted = found.number('textYears');
  if (counted !== null) return { said: 'counted', years: counted };
  const step = found.number('step') ?? found.number('textStep');
  if (isStep(step))
    return { said: 'nearest', step, to: found.has('step') ? 'publication' : 'text' };
  return { said: 'no' };
}

function buildYear(found: Found): Meaning | null {
  const low = found.number('lowYear');
  if (low !== null) return { kind: 'year', year: low, era: 'unsaid' };
  const short = found.number('shortYear');
  if (short !== null && short < FIRST_SHORT) return null;
  const year = printedYear(found);
  return year === null ? null : { kind: 'year', year, era: 'said' };
}

function buildDay(found: Found): Meaning | null {
  const [month, day] = [found.number('month'), found.number('day')];
  if (month === null || day === null || !isMonth(month)) return null;
  const weekday = weekdayIn(found);
  return inShortYear(found, { kind: 'day', day, month, year: inYear(found), weekday });
}

function buildDayOfMonth(found: Found): Meaning | null {
  const day = found.number('day');
  if (day === null) return null;
  const [relative, counted] = [found.number('relativeMonths'), found.number('months')];
  const month: InMonth =
    relative !== null
      ? { said: 'relative', months: relative }
      : counted === null
        ? { said: 'no' }
        : { said: 'counted', months: counted };
  return { kind: 'dayOfMonth', day, month, weekday: weekdayIn(found) };
}

function weekdayIn(found: Found): Weekday | null {
  const weekday = found.number('weekday');
  return isWeekday(weekday) ? weekday : null;
}

/** “June '05” may be of this century or the last. */
function inShortYear(
  found: Found,
  meaning: Extract<Meaning, { readonly kind: 'day' | 'month' }>,
): Meaning {
  const short = found.number('shortYear');
  if (short === null || short >= FIRST_SHORT) return meaning;
  const of = (year: number): Meaning => ({ ...meaning, year: { said: 'printed', year } });
  return { kind: 'either', readings: [of(1900 + short), of(2000 + short)] };
}

/** From here on two digits of a year are of the last century, for sure. */
const FIRST_SHORT = 30;

function buildNumeric(found: Found, order: NumericOrder): Meaning | null {
  const [a, b, year] = [found.number('a'), found.number('b'), found.number('year')];
  if (a === null || b === null || year === null) return null;
  const read = (day: number, month: number): Meaning | null =>
    isMonth(month) && isDay(year, month, day)
      ? { kind: 'day', day, month, year: { said: 'printed', year }, weekday: null }
      : null;
  const [dayFirst, monthFirst] = [read(a, b), read(b, a)];
  // Dots are written by those who write the day first, but not by them alone.
  const isSure = order === 'day-month' || (order === 'month-day' && !found.has('dots'));
  if (isSure) return order === 'day-month' ? dayFirst : monthFirst;
  if (!dayFirst || !monthFirst || a === b) return dayFirst ?? monthFirst;
  return { kind: 'either', readings: [dayFirst, monthFirst] };
}

/** The second of two days or years that share the rest: “25” of “February 9–25”. */
export function buildSecond(first: Meaning, slots: Slots): Meaning | null {
  const found = new Found(slots);
  if (first.kind === 'day') {
    const day = found.number('lastDay');
    return day === null || day <= first.day ? null : { ...first, day, weekday: null };
  }
  const last = found.number('lastYear');
  if (first.kind !== 'year' || last === null) return null;
  const era = found.number('era');
  const digits = last < 10 ? 10 : 100;
  const short = first.year - (first.year % digits) + last;
  const year = era === null ? short : era < 0 ? 1 - last : last;
  return year <= first.year ? null : { ...first, year };
}

function buildWeekday(found: Found): Meaning | null {
  const weekday = weekdayIn(found);
  if (weekday === null) return null;
  const weeks = found.number('weeks');
  if (weeks !== null) return { kind: 'weekdayOfWeek', weekday, weeks };
  const textStep = found.number('textStep');
  if (textStep === -1 || textStep === 1)
    return { kind: 'weekdayBeside', weekday, step: textStep, from: null };
  const step = found.number('step');
  return { kind: 'weekday', weekday, step: isStep(step) ? step : null };
}

function buildRelative(found: Found): Meaning | null {
  const days = found.number('dayName');
  if (days !== null) return { kind: 'relative', unit: 'day', count: days, told: 'name' };
  const unit = found.text('unit');
  if (!isUnit(unit)) return null;
  const direction = found.number('direction');
  if (direction === null)
    return { kind: 'relative', unit, count: found.number('step') ?? 0, told: 'name' };
  if (found.has('few')) return buildFew(unit, direction);
  const count = direction * (found.number('count') ?? 1);
  return { kind: 'relative', unit, count, told: 'distance' };
}

function buildCounted(found: Found): Meaning | null {
  const unit = found.text('unit');
  if (!isUnit(unit)) return null;
  const direction = found.number('direction');
  if (found.has('few')) return buildFew(unit, direction ?? -1);
  if (direction === null)
    return {
      kind: 'counted',
      unit,
      count: found.number('textStep') ?? 0,
      told: 'name',
      from: null,
    };
  const count = direction * (found.number('count') ?? 1);
  return { kind: 'counted', unit, count, told: 'distance', from: null };
}

function buildDecade(found: Found): Meaning | null {
  const tens = found.number('tens');
  if (tens !== null) {
    const century = found.number('century');
    if (century === null) return { kind: 'decade', year: tens, century: 'unsaid' };
    return century < 10 || century > 20
      ? null
      : { kind: 'decade', year: century * 100 + tens, century: 'said' };
  }
  const short = found.number('shortDecade');
  if (short !== null) return short % 10 ? null : { kind: 'decade', year: short, century: 'unsaid' };
  const year = found.number('decade');
  if (year === null || year % 10) return null;
  if (found.number('era') === -1) return { kind: 'decade', year: -year - 8, century: 'said' };
  const decade: Meaning = { kind: 'decade', year, century: 'said' };
  if (year % 100) return decade;
  return { kind: 'either', readings: [{ kind: 'century', century: year / 100 + 1 }, decade] };
}

function buildCentury(found: Found): Meaning | null {
  const century = found.number('century');
  if (century === null || century < 1 || century > 30) return null;
  return { kind: 'century', century: century * (found.number('era') ?? 1) };
}
