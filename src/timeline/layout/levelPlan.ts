import {
  type CrowdedAxis,
  cellOf,
  firstOf,
  type LevelPlan,
  longestOf,
  reachOf,
} from './crowdedAxis.ts';
import { KEPT_ROWS, pack, type Run } from './packLevel.ts';

/** At most so many items are given to the chart for one window: its cost grows with them alone. */
export const MOST_ITEMS = 60;
/** Of those, some are kept for events that are shown by themselves whatever is around them. */
const KEPT = 2;
/** A cell shows so many items where it can: a chart that only counts shows no event. */
const FEWEST = 4;

/**
 * Cuts the axis into cells of even length, in which a number finds room. A cell whose events all find
 * room shows them; else it shows some, and the number of the others. How many items a cell may show
 * follows from the fullest window of the level, which must not need more than {@link MOST_ITEMS}.
 * Cells of a level are halves of those two levels above, so what is shown stays when one zooms in.
 */
export function planLevel(axis: CrowdedAxis, level: number): LevelPlan {
  const perPixel = longestOf(axis, level);
  const whole = axis.end - (axis.at[0] ?? 0);
  const lanes = new Set(axis.lanes).size;
  // Where many groups share the items, longer cells would leave each with a single number.
  const fewest = Math.min(FEWEST, Math.ceil((2 * FEWEST) / lanes));
  for (let cell = axis.aggregateLabel * perPixel; ; cell *= 2) {
    const runs = runsOf(axis, { cell, perPixel });
    const most = mostPerRun(runs, cellsOnScreen(axis, perPixel, cell));
    if (most < fewest && cell <= whole) continue;
    // More groups of rows than items: each has at least one, whatever is done.
    const packing = { cell, perPixel, most: Math.max(most, 1) };
    const items = pack(axis, runs, packing);
    items.sort((a, b) => a.cell - b.cell || firstOf(a) - firstOf(b));
    const rows = items.reduce((rows, { row }) => Math.max(rows, row + 1), 0) + KEPT_ROWS;
    return { cell, perPixel, rows, items };
  }
}

/** How many cells a window can touch, with the labels that reach into it from the left. */
function cellsOnScreen(axis: CrowdedAxis, perPixel: number, cell: number): number {
  return Math.ceil(((axis.width + reachOf(axis)) * perPixel) / cell) + 1;
}

function runsOf(axis: CrowdedAxis, scale: Pick<LevelPlan, 'cell' | 'perPixel'>): readonly Run[] {
  const runs: Run[] = [];
  let open = new Map<number, Run>();
  let last = Number.NaN;
  for (const [index, place] of axis.at.entries()) {
    const here = cellOf(axis, scale, place);
    if (here !== last) open = new Map();
    last = here;
    const lane = axis.lanes[index] ?? 0;
    const run = open.get(lane) ?? { cell: here, lane, members: [] };
    if (run.members.length === 0) {
      open.set(lane, run);
      runs.push(run);
    }
    run.members.push(index);
  }
  return runs;
}

/** The most items that each cell may show so that no window needs too many; 0 when even one is too many. */
function mostPerRun(runs: readonly Run[], cells: number): number {
  let [low, high] = [0, MOST_ITEMS - KEPT];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fullest(runs, middle, cells) <= MOST_ITEMS - KEPT) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The most items that so many neighbouring cells hold. */
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
