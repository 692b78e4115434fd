import { isNonEmpty, lastOf, type NonEmpty } from './nonEmpty.ts';
import { pairsOf } from './pairs.ts';

/** Milliseconds on the drawn axis. They have no calendar meaning; only their ratios do. */
export type VirtualMs = number;

/** Calendar time ↔ drawn position. Monotone and piecewise linear; it never ends. */
export interface Warp {
  readonly toVirtual: (calendar: number) => VirtualMs;
  readonly toCalendar: (virtual: VirtualMs) => number;
  /** The calendar moments at which the scale changes, in order. */
  readonly knots: readonly number[];
  /** Where the first and the last of them are drawn. */
  readonly first: VirtualMs;
  readonly last: VirtualMs;
  /** The shortest time that is worth filling the screen with. */
  readonly unit: VirtualMs;
}

const DAY = 86_400_000;
/**
 * The width of a segment: a base, something for each doubling of its days, and room for each
 * further event on the days at its two ends, so that crowded days stand apart. Chosen by trying
 * what packs the labels of the shipped corpus into the fewest rows at 780 to 820 pixels.
 */
const BASE = 1;
const PER_DOUBLING = 0.4;
const PER_NEIGHBOUR_BEFORE = 2;
const PER_NEIGHBOUR_AFTER = 0.3;

/**
 * A warp that shortens long gaps: between two neighbouring days with events, a segment grows with
 * the logarithm of its length, so that 37 years are about four times as wide as one day.
 * @param days the days of the events, or moments of them, milliseconds, in order, repeated where shared
 */
export function gapWarp(days: readonly number[]): Warp {
  const knots = [...new Set(days)];
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const neighbours = (day: number): number => (counts.get(day) ?? 1) - 1;
  let virtual = 0;
  const points = knots.slice(0, 1).map((calendar): Point => ({ calendar, virtual }));
  for (const [before, calendar] of pairsOf(knots)) {
    const doublings = Math.log2(1 + (calendar - before) / DAY);
    const room =
      PER_NEIGHBOUR_BEFORE * neighbours(before) + PER_NEIGHBOUR_AFTER * neighbours(calendar);
    virtual += (BASE + PER_DOUBLING * doublings + room) * DAY;
    points.push({ calendar, virtual });
  }
  return isNonEmpty(points) ? piecewise(points) : trueScale(days);
}

/** The true scale: drawn position is calendar time. */
export function trueScale(days: readonly number[]): Warp {
  const knots = [...new Set(days)];
  const gaps = pairsOf(knots).map(([before, after]) => after - before);
  const unit = gaps.reduce((least, gap) => Math.min(least, gap), DAY);
  const [first, last] = isNonEmpty(knots) ? [knots[0], lastOf(knots)] : [0, 0];
  return { toVirtual: same, toCalendar: same, knots, first, last, unit };
}

function same(value: number): number {
  return value;
}

/** A moment, and where it is drawn. */
interface Point {
  readonly calendar: number;
  readonly virtual: VirtualMs;
}

function piecewise(points: NonEmpty<Point>): Warp {
  return {
    toVirtual: (calendar) => interpolate(points, 'calendar', 'virtual', calendar),
    toCalendar: (virtual) => interpolate(points, 'virtual', 'calendar', virtual),
    knots: points.map(({ calendar }) => calendar),
    first: points[0].virtual,
    last: lastOf(points).virtual,
    unit: DAY,
  };
}

/** Linear between neighbours; beyond the ends a day is drawn as a day, so that margins stay short. */
function interpolate(
  points: NonEmpty<Point>,
  from: keyof Point,
  to: keyof Point,
  value: number,
): number {
  const [first, last] = [points[0], lastOf(points)];
  if (value <= first[from]) return first[to] + value - first[from];
  if (value >= last[from]) return last[to] + value - last[from];
  const index = segmentAt(points, from, value);
  const [before, after] = [points[index] ?? first, points[index + 1] ?? last];
  const part = (value - before[from]) / (after[from] - before[from]);
  return before[to] + part * (after[to] - before[to]);
}

/** The last segment that starts at or before a value, the first one when none does. */
function segmentAt(points: readonly Point[], from: keyof Point, value: number): number {
  let low = 0;
  let high = points.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const point = points[middle];
    if (point && point[from] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
