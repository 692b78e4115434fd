import type { Align } from './placeLabels.ts';
import type { VirtualMs } from './warp.ts';

/** At most so many items are given to the chart for one window: its cost grows with them alone. */
export const MOST_ITEMS = 60;
/** Of those, some are kept for events that are shown by themselves whatever is around them. */
const KEPT = 2;
/** The width of a cell in the middle of its zoom level, pixels. */
const CELL = 80;
/** A label of an aggregate reaches over at most so many cells, so that it takes at most three rows with its neighbours. */
const CELLS_PER_LABEL = 2;
const AGGREGATE_ROWS = CELLS_PER_LABEL + 1;

/** More events than a chart can hold, by place: what its levels of zoom are planned from. */
export interface CrowdedAxis {
  /** Where the events stand, in order. */
  readonly at: readonly VirtualMs[];
  /** The group of rows of each event, counted from 0. */
  readonly lanes: readonly number[];
  /** The widths of their labels with the free space around them, pixels. */
  readonly labels: readonly number[];
  /** The width of the widest label of an aggregate, with its free space, pixels. */
  readonly aggregateLabel: number;
  /** Of the chart, pixels. */
  readonly width: number;
  /** How many rows a group has room for, at least four. */
  readonly rows: number;
  /** Where the chart ends: labels do not reach beyond. */
  readonly end: VirtualMs;
}

/** What stands at one place of a chart: one event, or several under their number. */
export interface PlannedItem {
  /** Indices of events, in order. One: the event by itself. */
  readonly members: readonly number[];
  readonly lane: number;
  readonly cell: number;
  readonly at: VirtualMs;
  readonly align: Align;
  /** Counted from 0 within its group of rows. */
  readonly row: number;
}

/**
 * All items of one zoom level. They do not depend on the window, so that nothing changes its group or
 * its row while the chart is panned.
 */
export interface LevelPlan {
  /** The length of a cell. */
  readonly cell: VirtualMs;
  /** The longest time that a pixel stands for on this level. */
  readonly perPixel: number;
  /** By cell, and within a cell by the first event. */
  readonly items: readonly PlannedItem[];
}

/** The zoom level of a scale: twice the time in a pixel is one level more. */
export function levelOf(perPixel: number): number {
  return Math.round(Math.log2(perPixel));
}

/** The events of one lane in one cell. */
interface Run {
  readonly cell: number;
  readonly lane: number;
  readonly members: number[];
}

/**
 * Cuts the axis into cells of even length. A cell whose events all find room shows them; else it
 * shows their number. How many events a cell may show follows from the fullest window of the level,
 * which must not need more than {@link MOST_ITEMS}.
 */
export function planLevel(axis: CrowdedAxis, level: number): LevelPlan {
  const perPixel = 2 ** (level + 0.5);
  const cellWidth = Math.max(CELL, (axis.aggregateLabel * Math.SQRT2) / CELLS_PER_LABEL);
  const whole = (axis.at.at(-1) ?? 0) - (axis.at[0] ?? 0);
  for (let cell = cellWidth * 2 ** level; ; cell *= 2) {
    const runs = runsOf(axis, cell);
    const most = mostSingles(runs, axis.rows, cellsOnScreen(axis, perPixel, cell));
    // More groups of rows than items: each has at least one, whatever is done.
    if (most === 0 && cell <= whole) continue;
    const singles = Math.max(most, 1);
    const items = pack(axis, runs, { cell, perPixel, singles });
    items.sort((a, b) => a.cell - b.cell || firstOf(a) - firstOf(b));
    return { cell, perPixel, items };
  }
}

/** How many cells a window can touch, with the labels that reach into it from the left. */
function cellsOnScreen(axis: CrowdedAxis, perPixel: number, cell: number): number {
  return Math.ceil(((axis.width + reachOf(axis)) * perPixel) / cell) + 1;
}

/** The widest label, pixels. */
export function reachOf({ labels, aggregateLabel }: CrowdedAxis): number {
  return labels.reduce((widest, width) => Math.max(widest, width), aggregateLabel);
}

function runsOf({ at, lanes }: CrowdedAxis, cell: number): readonly Run[] {
  const runs: Run[] = [];
  let open = new Map<number, Run>();
  let last = Number.NaN;
  for (const [index, place] of at.entries()) {
    const here = Math.floor(place / cell);
    if (here !== last) open = new Map();
    last = here;
    const lane = lanes[index] ?? 0;
    const run = open.get(lane) ?? { cell: here, lane, members: [] };
    if (run.members.length === 0) {
      open.set(lane, run);
      runs.push(run);
    }
    run.members.push(index);
  }
  return runs;
}

/** The most events that each cell may show so that no window needs too many items; 0 when even one is too many. */
function mostSingles(runs: readonly Run[], limit: number, cells: number): number {
  for (let singles = Math.max(limit, 1); singles > 0; singles -= 1) {
    if (fullest(runs, singles, cells) <= MOST_ITEMS - KEPT) return singles;
  }
  return 0;
}

/** The most items that so many neighbouring cells hold. */
function fullest(runs: readonly Run[], singles: number, cells: number): number {
  const cost = ({ members }: Run): number => (members.length <= singles ? members.length : 1);
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

interface Packing {
  readonly cell: VirtualMs;
  readonly perPixel: number;
  readonly singles: number;
}

/** Gives each item a row, from left to right, so that labels never overlap. */
function pack(axis: CrowdedAxis, runs: readonly Run[], packing: Packing): PlannedItem[] {
  const items: PlannedItem[] = [];
  const rowEnds = new Map<number, number[]>();
  for (const run of runs) {
    const ends = rowEnds.get(run.lane) ?? [];
    rowEnds.set(run.lane, ends);
    const isLone = run.members.length === 1;
    // Events that are counted with no other must be shown, if need be below what is seen at once.
    const room = isLone ? Number.POSITIVE_INFINITY : axis.rows - AGGREGATE_ROWS;
    const singles =
      run.members.length <= packing.singles ? packSingles(axis, run, ends, packing, room) : null;
    items.push(...(singles ?? [packAggregate(axis, run, ends, packing.perPixel)]));
  }
  return items;
}

/** The events of a run by themselves; `null`, and no row taken, when they do not all find room. */
function packSingles(
  axis: CrowdedAxis,
  { members, lane, cell }: Run,
  ends: number[],
  { perPixel }: Packing,
  room: number,
): readonly PlannedItem[] | null {
  const before = [...ends];
  const items: PlannedItem[] = [];
  for (const index of members) {
    const item = singleOf(axis, index, { lane, cell, perPixel });
    const { from, to } = extentOf(axis, item, perPixel);
    const row = freeRow(ends, from);
    if (row >= room) {
      ends.splice(0, ends.length, ...before);
      return null;
    }
    ends[row] = to;
    items.push({ ...item, row });
  }
  return items;
}

function packAggregate(
  axis: CrowdedAxis,
  { members, lane, cell }: Run,
  ends: number[],
  perPixel: number,
): PlannedItem {
  const taken = axis.aggregateLabel * perPixel;
  const at = Math.min(axis.at[members[0] ?? 0] ?? 0, axis.end - taken);
  const row = freeRow(ends, at);
  ends[row] = at + taken;
  return { members, lane, cell, at, align: 'left', row };
}

/** The first row that is free from a place on. */
function freeRow(ends: readonly number[], from: VirtualMs): number {
  let row = 0;
  while ((ends[row] ?? Number.NEGATIVE_INFINITY) > from) row += 1;
  return row;
}

/** An event by itself, not yet in its row: its label reads on unless the chart ends there. */
export function singleOf(
  axis: CrowdedAxis,
  index: number,
  { lane, cell, perPixel }: Pick<PlannedItem, 'lane' | 'cell'> & Pick<LevelPlan, 'perPixel'>,
): PlannedItem {
  const at = axis.at[index] ?? 0;
  const isAtEnd = at + (axis.labels[index] ?? 0) * perPixel > axis.end;
  return { members: [index], lane, cell, at, align: isAtEnd ? 'right' : 'left', row: 0 };
}

/** The time that a label covers at the smallest scale of a level. */
export function extentOf(
  axis: CrowdedAxis,
  { members, at, align }: PlannedItem,
  perPixel: number,
): { readonly from: VirtualMs; readonly to: VirtualMs } {
  const [only = 0] = members;
  const width = members.length === 1 ? (axis.labels[only] ?? 0) : axis.aggregateLabel;
  const length = width * perPixel;
  return align === 'right' ? { from: at - length, to: at } : { from: at, to: at + length };
}

export function firstOf({ members }: PlannedItem): number {
  return members[0] ?? 0;
}
