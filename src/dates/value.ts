import { type Day, writeDay } from './day.ts';
import { boundsOf, parseEdtf } from './edtf.ts';
import type { Bound, Hedge, Part } from './expression.ts';
import { type Period, periodAt, shiftDay, UNITS, type Unit, writePeriod } from './period.ts';
import type { DateValue } from './reading.ts';

/** A period as EDTF, with `~` where it is hedged: “late 1942” is `1942~`. */
export function dateValue(period: Period, { part, approximate, fiscal }: Hedge): DateValue {
  const sign = part !== null || approximate || fiscal ? '~' : '';
  const edtf = writePeriod(period)
    .split('/')
    .map((end) => end + sign)
    .join('/');
  return { edtf, earliest: writeDay(period.first), latest: writeDay(period.last) };
}

const THIRDS: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
  early: [0, 1],
  middle: [1, 2],
  late: [2, 3],
};

/**
 * The part of a time that words name, by thirds: “early 2018” is January to April, “late May” the 21st
 * to the 31st. What a document tells is not after its publication, where it was published in that part.
 * @param published the day of publication, where it is known
 */
export function partValue(
  { unit, first, last }: Period,
  { part }: Hedge,
  published: Day | null,
): DateValue | null {
  const third = part && THIRDS[part];
  const step = PARTS[unit];
  if (!third || !step) return null;
  const from = shiftDay(first, step.unit, third[0] * step.count);
  const end = third[1] === 3 ? last : shiftDay(first, step.unit, third[1] * step.count) - 1;
  const to = published !== null && from <= published && published < end ? published : end;
  const [start, stop] = [periodAt(step.unit, from), periodAt(step.unit, to)];
  const edtf = `${writePeriod(start)}~/${writePeriod(stop)}~`;
  return { edtf, earliest: writeDay(start.first), latest: writeDay(stop.last) };
}

/** What a third of a time is counted in, and how many of them it has. */
const PARTS: Readonly<Partial<Record<Unit, { readonly unit: Unit; readonly count: number }>>> = {
  month: { unit: 'day', count: 10 },
  year: { unit: 'month', count: 4 },
  decade: { unit: 'year', count: 3 },
  century: { unit: 'year', count: 33 },
};

/** From the one date to the other; `null` when the second ends before the first begins. */
export function rangeValue(from: DateValue, to: DateValue): DateValue | null {
  const [start, end] = [from.edtf.split('/')[0] ?? '', to.edtf.split('/').at(-1) ?? ''];
  const edtf = `${start}/${end}`;
  return parseEdtf(edtf) && { edtf, earliest: from.earliest, latest: to.latest };
}

/** “Before 1850” ends with 1849, “after 1850” begins with 1851; “by” and “since” take the date in. */
export function boundedValue(period: Period, hedge: Hedge, bound: Bound): DateValue {
  const isEnd = bound === 'by' || bound === 'before' || bound === 'until';
  const isOutside = bound === 'before' || bound === 'after';
  const beside = isOutside ? neighbour(period, isEnd ? period.first - 1 : period.last + 1) : period;
  const { edtf, earliest, latest } = dateValue(beside, hedge);
  return isEnd
    ? { edtf: `../${edtf.split('/').at(-1)}`, earliest: null, latest }
    : { edtf: `${edtf.split('/')[0]}/..`, earliest, latest: null };
}

function neighbour({ unit }: Period, day: Day): Period {
  const isOwnUnit = unit === 'month' || unit === 'year' || unit === 'decade';
  return periodAt(isOwnUnit ? unit : 'day', day);
}

/** The period that an EDTF date stands for, as {@link dateValue} writes it; `null` for any other. */
export function periodOfEdtf(edtf: string): Period | null {
  const parsed = parseEdtf(edtf);
  const { first, last } = parsed ? boundsOf(parsed) : { first: null, last: null };
  if (first === null || last === null) return null;
  const plain = edtf.replaceAll(/[~?%]/g, '');
  const named = UNITS.find((unit) => {
    const period = periodAt(unit, first);
    return period.first === first && period.last === last && writePeriod(period) === plain;
  });
  return { unit: named ?? 'year', first, last };
}
