import {
  type AxisEvent,
  type CrowdedAxis,
  cellOf,
  type LevelPlan,
  longestOf,
  widestOf,
} from './crowdedAxis.ts';
import { byCell, KEPT_ROWS, pack, type Run } from './packLevel.ts';

/** The most items that the chart is given for one window: its cost grows with them alone. */
export const MOST_ITEMS = 60;
/** How many of those are kept for events that are shown by themselves whatever is around them. */
const KEPT_ITEMS = 2;
/** How many items a cell shows where it can: a chart that only counts shows no event. */
const FEWEST_PER_CELL = 4;

/**
 * Cuts the axis into cells of even length, in which a number finds room. A cell whose events all find
 * room shows them; else it shows some, and the number of the others. How many items a cell may show
 * follows from the fullest window of the level, which must not need more than {@link MOST_ITEMS}.
 * Cells of a level are halves of those two levels above, so what is shown stays when one zooms in.
 */
export function planLevel(axis: CrowdedAxis, level: number): LevelPlan {
  const perPixel = longestOf(axis, level);
  const whole = axis.end - axis.start;
  const lanes = new Set(axis.events.map(({ lane }) => lane)).size;
  // Where many groups share the items, longer cells would leave each with a single number.
  const fewest = Math.min(FEWEST_PER_CELL, Math.ceil((2 * FEWEST_PER_CELL) / lanes));
  for (let cell = axis.aggregateWidth * perPixel; ; cell *= 2) {
    const runs = runsOf(axis, { cell, perPixel });
    const most = mostPerRun(runs, cellsOnScreen(axis, perPixel, cell));
    if (most < fewest && cell <= whole) continue;
    // More groups of rows than items: each has at least one, whatever is done.
    const packing = { cell, perPixel, most: Math.max(most, 1) };
    const items = pack(axis, runs, packing);
    items.sort(byCell);
    const rows = items.reduce((rows, { row }) => Math.max(rows, row + 1), 0) + KEPT_ROWS;
    return { cell, perPixel, rows, items };
  }
}

/** How many cells a window can touch, with the labels that reach into it from the left. */
function cellsOnScreen(axis: CrowdedAxis, perPixel: number, cell: number): number {
  return Math.ceil(((axis.width + widestOf(axis)) * perPixel) / cell) + 1;
}

/** A run that is still being gathered. */
interface OpenRun extends Run {
  readonly members: [AxisEvent, ...AxisEvent[]];
}

function runsOf(axis: CrowdedAxis, scale: Pick<LevelPlan, 'cell' | 'perPixel'>): readonly Run[] {
  const runs: OpenRun[] = [];
  let open = new Map<number, OpenRun>();
  let last = Number.NaN;
  for (const event of axis.events) {
    const { at, lane } = event;
    const cell = cellOf(axis, scale, at);
    if (cell !== last) open = new Map();
    last = cell;
    const run = open.get(lane);
    if (run) {
      run.members.push(event);
      continue;
    }
    const begun: OpenRun = { cell, lane, members: [event] };
    open.set(lane, begun);
    runs.push(begun);
  }
  return runs;
}

/** The most items that each cell may show so that no window needs too many; 0 when even one is too many. */
function mostPerRun(runs: readonly Run[], cells: number): number {
  let [low, high] = [0, MOST_ITEMS - KEPT_ITEMS];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fullest(runs, middle, cells) <= MOST_ITEMS - KEPT_ITEMS) low = middle;
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
