import type { NumberedMark } from './mark.ts';
import type { NonEmpty } from './nonEmpty.ts';

/** The most items that a chart is given for one window: its cost grows with them alone. */
export const MOST_ITEMS = 60;
/** How many items a cell shows where it can: a chart that only counts shows no event. */
const FEWEST_PER_CELL = 4;

/** The events of one lane in one stretch of the axis. */
export interface Run {
  /** The number of its stretch, from 0. */
  readonly cell: number;
  readonly lane: number;
  /** In date order. */
  readonly members: NonEmpty<NumberedMark>;
}

/** Where the events stand that are parted into runs, and on how long an axis; pixels. */
export interface Stretch {
  readonly marks: readonly NumberedMark[];
  readonly xOf: (mark: NumberedMark) => number;
  /** Of all that is on screen at once. */
  readonly width: number;
  /** How far the widest label reaches. */
  readonly reach: number;
  /** The least width of a cell: that of a number of events. */
  readonly least: number;
}

/** Runs, and how many items each may show so that no window needs more than {@link MOST_ITEMS}. */
export interface Runs {
  readonly runs: readonly Run[];
  readonly most: number;
}

/**
 * Cuts the axis into cells of even length, each wide enough for a number, and wide enough that it may
 * show more than that.
 */
export function runsOf(stretch: Stretch): Runs {
  const { marks, width, reach, least } = stretch;
  const lanes = new Set(marks.map(({ lane }) => lane)).size;
  // Where many lanes share the items, longer cells would leave each with a single number.
  const fewest = Math.min(FEWEST_PER_CELL, Math.ceil((2 * FEWEST_PER_CELL) / Math.max(lanes, 1)));
  for (let cell = least; ; cell *= 2) {
    const runs = cut(stretch, cell);
    const most = mostPerRun(runs, Math.ceil((width + reach) / cell) + 1);
    const isWhole = (runs.at(-1)?.cell ?? 0) === (runs[0]?.cell ?? 0);
    if (most >= fewest || isWhole) return { runs, most: Math.max(most, 1) };
  }
}

/** A run that is still being gathered. */
interface OpenRun extends Run {
  readonly members: [NumberedMark, ...NumberedMark[]];
}

function cut({ marks, xOf }: Stretch, length: number): readonly Run[] {
  const runs: OpenRun[] = [];
  const open = new Map<number, OpenRun>();
  for (const mark of marks) {
    const cell = Math.floor(xOf(mark) / length);
    const run = open.get(mark.lane);
    if (run?.cell === cell) {
      run.members.push(mark);
      continue;
    }
    const begun: OpenRun = { cell, lane: mark.lane, members: [mark] };
    open.set(mark.lane, begun);
    runs.push(begun);
  }
  return runs;
}

/** The most items that each run may show so that no window needs too many; 0 when even one is too many. */
function mostPerRun(runs: readonly Run[], cells: number): number {
  let [low, high] = [0, MOST_ITEMS];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fullest(runs, middle, cells) <= MOST_ITEMS) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The most items that a number of neighbouring cells hold. */
function fullest(runs: readonly Run[], perRun: number, cells: number): number {
  const cost = ({ members }: Run): number => Math.min(members.length, perRun);
  let sum = 0;
  let most = 0;
  let start = 0;
  for (const run of runs) {
    sum += cost(run);
    for (let gone = runs[start]; gone && gone.cell <= run.cell - cells; gone = runs[start]) {
      sum -= cost(gone);
      start += 1;
    }
    most = Math.max(most, sum);
  }
  return most;
}

/** The events of a run that are shown by themselves when it may show a number of items. */
export function chosenOf({ members }: Run, most: number): readonly NumberedMark[] {
  return members.length <= most
    ? members
    : [...members].sort(byRank).slice(0, Math.max(Math.min(most - 1, members.length - 2), 0));
}

/** Heavier events come first; of those as heavy, some that lie evenly among the others. */
export function byRank(a: NumberedMark, b: NumberedMark): number {
  return b.weight - a.weight || evennessOf(b.index) - evennessOf(a.index);
}

/** The greatest power of two that divides an index: those of a greater one lie evenly among the others. */
function evennessOf(index: number): number {
  return index & -index || 2 ** 31;
}
