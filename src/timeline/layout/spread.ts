import { edgeFor, emptyLane, freeRow, type Lane } from './lane.ts';
import { leftOf, MARGIN, MARGIN_END, type NumberedMark, rightOf, STEP } from './mark.ts';

/** A label that is to be placed. */
export type WideMark = NumberedMark & {
  /** Of its text, pixels. */
  readonly width: number;
};

/** The events of one moment. */
export interface Column {
  readonly at: number;
  /** How far it lies from the first day, by {@link lengthsOf}. */
  readonly length: number;
  /** Whether it is another moment of the day of the one before, and may stand right beside it. */
  readonly isSameDay: boolean;
  /** The room that it needs to its right, whatever stands there; pixels. */
  readonly room: number;
  readonly marks: readonly WideMark[];
  /** What they need together, worked out once: they are placed many times. */
  readonly needs: readonly Need[];
}

/** The rows that the labels of a moment need in one lane. */
interface Need {
  readonly lane: number;
  /** How many labels it is given. */
  readonly count: number;
  /** How far one of them reaches to the left, at most; pixels. */
  readonly left: number;
}

/** Where days and events stand. */
export interface Spread {
  /** Of each column, pixels from the left. */
  readonly xs: readonly number[];
  /** By the number of an event, its row within its lane. */
  readonly rows: ReadonlyMap<number, number>;
}

/** How much of the width may be left over, pixels. */
const EXACT = 1;

/**
 * The shortened axis: days from left to right, each as far left as its labels find free rows, and at
 * least a step right of the day before; each event in the topmost free row. What is left over of the
 * width goes to the gaps, by the logarithm of their length.
 * @param rows how many rows each lane has
 * @param least pixels that a gap gets for each doubling of its length, at least
 * @returns `null` where not all labels fit
 */
export function spread(
  columns: readonly Column[],
  rows: readonly number[],
  width: number,
  least = 0,
): Spread | null {
  let best = place(columns, rows, least, width);
  if (!best.spread) return null;
  const length = (columns.at(-1)?.length ?? 0) - (columns[0]?.length ?? 0);
  // With more, the gaps alone would be wider than the chart.
  let [low, high] = [least, length > 0 ? width / length : least];
  let isShare = true;
  while ((high - low) * length > EXACT && width - best.right > EXACT) {
    // What is left over, shared out; where labels take the gaps up, the middle comes closer.
    const share = low + (width - best.right) / length;
    const tried = isShare && share < high ? share : (low + high) / 2;
    const next = place(columns, rows, tried, width);
    if (next.spread) [best, low] = [next, tried];
    else high = tried;
    isShare = !isShare;
  }
  return best.spread;
}

/** Whether all labels find room when gaps get nothing. */
export function fits(columns: readonly Column[], rows: readonly number[], width: number): boolean {
  return place(columns, rows, 0, width).spread !== null;
}

/** By lane, how far its labels push days to the right when gaps get nothing, pixels; infinite where they find no rows. */
export function pressure(columns: readonly Column[], rows: readonly number[]): readonly number[] {
  return place(columns, rows, 0, Number.POSITIVE_INFINITY).pushes;
}

/** What came of placing all labels. */
interface Placed {
  /** `null` where not all fit. */
  readonly spread: Spread | null;
  /** How far they reach, pixels. */
  readonly right: number;
  /** By lane, how far its labels push days to the right, pixels. */
  readonly pushes: readonly number[];
}

/** Places all labels, or as many as fit the width. */
function place(
  columns: readonly Column[],
  rowCounts: readonly number[],
  perDoubling: number,
  width: number,
): Placed {
  const lanes = rowCounts.map(emptyLane);
  let right = 0;
  const pushes = rowCounts.map(() => 0);
  const xs: number[] = [];
  const rows = new Map<number, number>();
  let before: Column | undefined;
  for (const column of columns) {
    const gap = before
      ? (column.isSameDay ? 0 : STEP) + perDoubling * (column.length - before.length)
      : 0;
    const x = pushed(column, lanes, (xs.at(-1) ?? MARGIN) + gap, pushes);
    right = Math.max(right, x + column.room + MARGIN_END);
    if (right > width || !Number.isFinite(x)) return { spread: null, right, pushes };
    xs.push(x);
    before = column;
    for (const mark of column.marks) {
      const lane = lanes[mark.lane];
      const end = x + rightOf(mark.width);
      right = Math.max(right, end);
      if (!lane || end > width) return { spread: null, right, pushes };
      const row = freeRow(lane, x - leftOf(mark), column.at);
      if (row < 0) return { spread: null, right, pushes };
      lane.free[row] = end;
      lane.held[row] = mark.until > mark.at ? mark.until : Number.NEGATIVE_INFINITY;
      rows.set(mark.index, row);
    }
  }
  return { spread: { xs, rows }, right, pushes };
}

/** Where a day stands so that all of its labels find rows. */
function pushed(
  { needs, at }: Column,
  lanes: readonly Lane[],
  least: number,
  pushes: number[],
): number {
  let x = least;
  for (const { lane, count, left } of needs) {
    const edge = edgeFor(lanes[lane], count, at);
    if (edge + left <= least) continue;
    pushes[lane] = (pushes[lane] ?? 0) + edge + left - least;
    x = Math.max(x, edge + left);
  }
  return x;
}

/** What the labels of a moment need, lane by lane. */
export function needsOf(marks: readonly WideMark[]): readonly Need[] {
  const needs = new Map<number, Need>();
  for (const mark of marks) {
    const { lane } = mark;
    const { count = 0, left = 0 } = needs.get(lane) ?? {};
    needs.set(lane, { lane, count: count + 1, left: Math.max(left, leftOf(mark)) });
  }
  return [...needs.values()];
}
