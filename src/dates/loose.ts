import { writeDay } from './day.ts';
import type { Few } from './expression.ts';
import { type Period, periodAt, shiftDay, writePeriod } from './period.ts';
import type { DateValue } from './reading.ts';

/** “A few” and “several” are read as so many, at the least and at the most. */
const FEW = { least: 2, most: 6 } as const;

/** “a few days ago” as one of the days two to six days before an anchor. */
export function fewValue({ unit, direction }: Few, anchor: Period): DateValue {
  const at = (count: number) => periodAt(unit, shiftDay(anchor.first, unit, direction * count));
  const [near, far] = [at(FEW.least), at(FEW.most)];
  const [from, to] = direction < 0 ? [far, near] : [near, far];
  const [start, end] = [writePeriod(from).split('/')[0], writePeriod(to).split('/').at(-1)];
  return {
    edtf: `[${start}..${end}]`,
    earliest: writeDay(from.first),
    latest: writeDay(to.last),
  };
}

/** Any time up to an anchor: what a text says had “already” or “previously” happened. */
export function upToValue(anchor: Period): DateValue {
  return {
    edtf: `../${writePeriod(anchor).split('/').at(-1)}`,
    earliest: null,
    latest: writeDay(anchor.last),
  };
}
