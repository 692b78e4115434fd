import { partsOf } from './day.ts';
import type { InYear, Rule } from './expression.ts';
import type { Period } from './period.ts';

/** The period of a year; `null` where the year has none, as of 29 February. */
export type OfYear = (year: number) => Period | null;

/** Finds the year of what comes once in each. */
export function inYear(year: InYear, rule: Rule, anchor: Period | null, of: OfYear): Period | null {
  if (year.said === 'printed') return of(year.year);
  if (!anchor) return null;
  const anchorYear = partsOf(anchor.first).year;
  if (year.said === 'relative' || year.said === 'counted') return of(anchorYear + year.years);
  if (year.said === 'nearest') return nearest(year.step, anchor, of);
  if (rule === 'same-as') return ofYearOf(anchor, of);
  if (rule === 'next-after') return first(anchorYear, 1, of, ({ last }) => last >= anchor.first);
  return first(anchorYear, -1, of, ({ first }) => first <= anchor.last);
}

/** The one of the year of an anchor, or the winter that reaches into that year where it is nearer. */
function ofYearOf(anchor: Period, of: OfYear): Period | null {
  const { year } = partsOf(anchor.first);
  const [before, same] = [of(year - 1), of(year)];
  if (!before || !same || partsOf(before.last).year < year || anchor.unit === 'year') return same;
  return anchor.first - before.last < same.first - anchor.last ? before : same;
}

/** “Last summer” is over, “next summer” has not begun, “this summer” is of the year of the anchor. */
function nearest(step: -1 | 0 | 1, anchor: Period, of: OfYear): Period | null {
  const { year } = partsOf(anchor.first);
  if (step === 0) return ofYearOf(anchor, of);
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
