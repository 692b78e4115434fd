import { DAY_MS } from '../../dataset/civilDay.ts';
import { pairsOf } from './pairs.ts';

/** Milliseconds on the drawn axis. They have no calendar meaning; only their ratios do. */
export type VirtualMs = number;

/** How much of them a pixel stands for while the whole period is shown. */
export const VIRTUAL_PER_PIXEL: VirtualMs = DAY_MS;

/** Calendar time ↔ drawn position. Monotone and piecewise linear; it never ends. */
export interface Warp {
  readonly toVirtual: (calendar: number) => VirtualMs;
  readonly toCalendar: (virtual: VirtualMs) => number;
  /** The calendar moments at which the scale changes, in order. */
  readonly knots: readonly number[];
  /** The shortest time that is worth filling the screen with. */
  readonly shortest: VirtualMs;
}

/** The most that fills the screen at the closest zoom, pixels of the whole period. */
const CLOSEST = 100;
/** The least distance between two moments, so that each place has one time only; pixels. */
const LEAST = 0.001;

/**
 * A warp that draws moments at given places.
 * @param moments calendar milliseconds, each once, in order; at least one
 * @param xs where they stand, pixels of the whole period, in order
 */
export function warpThrough(moments: readonly number[], xs: readonly number[]): Warp {
  let last = Number.NEGATIVE_INFINITY;
  const virtual = xs.map((x) => {
    last = Math.max(x * VIRTUAL_PER_PIXEL, last + LEAST * VIRTUAL_PER_PIXEL);
    return last;
  });
  const gaps = pairsOf(virtual).map(([before, after]) => after - before);
  return {
    toVirtual: (calendar) => interpolate(moments, virtual, calendar),
    toCalendar: (place) => interpolate(virtual, moments, place),
    knots: moments,
    shortest: gaps.reduce((least, gap) => Math.min(least, 2 * gap), CLOSEST * VIRTUAL_PER_PIXEL),
  };
}

/** The gaps before each of some moments, as logarithms, added up: a day counts 1, 37 years count 14. */
export function lengthsOf(moments: readonly number[]): readonly number[] {
  let sum = 0;
  return moments.map((moment, index) => {
    const before = moments[index - 1];
    if (before !== undefined) sum += Math.log2(1 + (moment - before) / DAY_MS);
    return sum;
  });
}

/**
 * The places of days on a shortened axis without labels: each at least a step right of the one before,
 * and farther by the logarithm of the gap.
 * @param days calendar milliseconds, in order; each may stand several times
 * @param perDoubling what a gap gets for each doubling of its length
 * @returns where a day stands, in the unit of the step; the first one at 0
 */
export function shortenedPlaces(
  days: readonly number[],
  step: number,
  perDoubling: number,
): (day: number) => number {
  const moments = [...new Set(days)];
  const lengths = lengthsOf(moments);
  const xs = lengths.map((length, index) => index * step + length * perDoubling);
  return (day) => interpolate(moments, xs, day);
}

/**
 * The places of all moments when those of some are known: the others share the way between two of
 * these by the logarithms of their gaps.
 * @param lengths of the moments, by {@link lengthsOf}
 * @param known pixels by moment; the first and the last moment are among them
 */
export function placesBetween(
  moments: readonly number[],
  lengths: readonly number[],
  known: ReadonlyMap<number, number>,
): readonly number[] {
  const anchors = moments.flatMap((moment, index) => {
    const x = known.get(moment);
    return x === undefined ? [] : [{ x, length: lengths[index] ?? 0 }];
  });
  const [from, to] = [anchors.map(({ length }) => length), anchors.map(({ x }) => x)];
  return lengths.map((length) => interpolate(from, to, length));
}

/** Linear between neighbours; beyond the ends one of the one is one of the other. */
function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  const end = from.length - 1;
  const [first, last] = [from[0] ?? 0, from[end] ?? 0];
  if (value <= first) return (to[0] ?? 0) + value - first;
  if (value >= last) return (to[end] ?? 0) + value - last;
  const index = lastAtOrBefore(from, value);
  const [a, b] = [from[index] ?? 0, from[index + 1] ?? 0];
  const [c, d] = [to[index] ?? 0, to[index + 1] ?? 0];
  return c + ((value - a) / (b - a)) * (d - c);
}

/** The last of some growing numbers that is no greater than a value, which lies among them. */
function lastAtOrBefore(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
