/** Milliseconds on the drawn axis. They have no calendar meaning; only their ratios do. */
export type VirtualMs = number;

/** Calendar time ↔ drawn position. Monotone and piecewise linear; it never ends. */
export interface Warp {
  readonly toVirtual: (calendar: number) => VirtualMs;
  readonly toCalendar: (virtual: VirtualMs) => number;
  /** The calendar moments at which the scale changes, in order. */
  readonly knots: readonly number[];
  /** The shortest stretch that is worth filling the screen with. */
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
  const positions = [0];
  let position = 0;
  for (const [index, knot] of knots.slice(1).entries()) {
    const before = knots[index] ?? knot;
    const doublings = Math.log2(1 + (knot - before) / DAY);
    const room = PER_NEIGHBOUR_BEFORE * neighbours(before) + PER_NEIGHBOUR_AFTER * neighbours(knot);
    position += (BASE + PER_DOUBLING * doublings + room) * DAY;
    positions.push(position);
  }
  return piecewise(knots, positions);
}

/** The true scale: drawn position is calendar time. */
export function trueScale(days: readonly number[]): Warp {
  const knots = [...new Set(days)];
  const shortest = knots.slice(1).reduce((least, knot, index) => {
    return Math.min(least, knot - (knots[index] ?? 0));
  }, DAY);
  return { toVirtual: same, toCalendar: same, knots, unit: shortest };
}

function same(value: number): number {
  return value;
}

function piecewise(knots: readonly number[], positions: readonly number[]): Warp {
  return {
    toVirtual: (calendar) => interpolate(knots, positions, calendar),
    toCalendar: (virtual) => interpolate(positions, knots, virtual),
    knots,
    unit: DAY,
  };
}

/** Linear between neighbours; beyond the ends a day is drawn as a day, so that margins stay short. */
function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  const [firstFrom = 0] = from;
  const [firstTo = 0] = to;
  const [lastFrom = 0, lastTo = 0] = [from.at(-1), to.at(-1)];
  if (value <= firstFrom) return firstTo + value - firstFrom;
  if (value >= lastFrom) return lastTo + value - lastFrom;
  const index = segmentAt(from, value);
  const [x0 = 0, x1 = 0] = [from[index], from[index + 1]];
  const [y0 = 0, y1 = 0] = [to[index], to[index + 1]];
  return y0 + ((value - x0) / (x1 - x0)) * (y1 - y0);
}

/** The last segment that starts at or before a value, the first one when none does. */
function segmentAt(starts: readonly number[], value: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
