import {
  type AxisEvent,
  byFirst,
  type CrowdedAxis,
  cellOf,
  extentOf,
  type PlannedItem,
  singleOf,
} from './crowdedAxis.ts';
import { isNonEmpty, type NonEmpty } from './nonEmpty.ts';
import type { VirtualMs } from './warp.ts';

/** The rows that are left free for events that are shown by themselves whatever is around them. */
export const KEPT_ROWS = 1;

/** The events of one lane in one cell. */
export interface Run {
  readonly cell: number;
  readonly lane: number;
  readonly members: NonEmpty<AxisEvent>;
}

/** How closely a level is packed. */
export interface Packing {
  readonly cell: VirtualMs;
  readonly perPixel: number;
  /** How many items a run may show. */
  readonly most: number;
}

/** The last label in a row, and where the one before it in that row ends. */
interface Placed {
  readonly run: Run;
  readonly event: AxisEvent;
  readonly to: VirtualMs;
  readonly before: VirtualMs;
}

/**
 * Gives each item a row so that labels never overlap: from left to right, in the first row that is free,
 * which needs the fewest rows. Where none is free, an event with fewer excerpts gives way.
 * The first row is for the numbers.
 */
export function pack(axis: CrowdedAxis, runs: readonly Run[], packing: Packing): PlannedItem[] {
  const { perPixel } = packing;
  const chosen = runs.flatMap((run) =>
    choose(run, packing.most).map((event) => {
      const item = singleOf(axis, event, run.cell, perPixel);
      return { run, event, item, ...extentOf(item, perPixel) };
    }),
  );
  const lanes = new Map<number, Placed[]>();
  const shown = new Map<AxisEvent, PlannedItem>();
  for (const { run, event, item, from, to } of chosen.sort((a, b) => a.from - b.from)) {
    const rows = lanes.get(run.lane) ?? [];
    lanes.set(run.lane, rows);
    let row = 1;
    while ((rows[row]?.to ?? from) > from) row += 1;
    // An event that can be counted with no other is shown, if need be below what is seen at once.
    if (row >= axis.rows - KEPT_ROWS && run.members.length > 1) {
      row = rowOfLess(rows, event, from);
      const less = rows[row];
      if (!less) continue;
      shown.delete(less.event);
    }
    const last = rows[row];
    const before = last && (last.to > from ? last.before : last.to);
    rows[row] = { run, event, to, before: before ?? from };
    shown.set(event, { ...item, row });
  }
  return runs.flatMap((run) => withNumber(axis, run, shown, packing));
}

/** The row in which a label can take the place of the event that ranks lowest, and below its own; -1 if there is none. */
function rowOfLess(rows: readonly Placed[], own: AxisEvent, from: VirtualMs): number {
  let found = -1;
  let least = own;
  rows.forEach(({ run, event, before }, row) => {
    if (before > from || run.members.length === 1 || byRank(event, least) <= 0) return;
    found = row;
    least = event;
  });
  return found;
}

/** What is shown of the events of a run, and the number of the others. */
function withNumber(
  axis: CrowdedAxis,
  run: Run,
  shown: ReadonlyMap<AxisEvent, PlannedItem>,
  packing: Packing,
): readonly PlannedItem[] {
  const items = run.members.flatMap((event) => shown.get(event) ?? []);
  if (items.length === run.members.length) return items;
  items.sort(({ members: [a] }, { members: [b] }) => byRank(a, b));
  // One event is not counted.
  const singles = items.slice(0, run.members.length - 2);
  const byThemselves = new Set(singles.map(({ members: [event] }) => event));
  const members = run.members.filter((event) => !byThemselves.has(event));
  return isNonEmpty(members)
    ? [aggregateOf(axis, { ...run, members }, packing), ...singles]
    : singles;
}

/** The events of a run that are shown by themselves, if they find room. */
function choose({ members }: Run, most: number): readonly AxisEvent[] {
  if (members.length <= most) return members;
  return members.toSorted(byRank).slice(0, most - 1);
}

/** Events with more excerpts come first; of those with as many, some that lie evenly among the others. */
function byRank(a: AxisEvent, b: AxisEvent): number {
  return b.weight - a.weight || evennessOf(b.index) - evennessOf(a.index);
}

/** The greatest power of two that divides an index: those of a greater one lie evenly among the others. */
function evennessOf(index: number): number {
  return index & -index || 2 ** 31;
}

/** Some events of a run under their number, over the whole cell. */
function aggregateOf(axis: CrowdedAxis, run: Run, packing: Packing): PlannedItem {
  const { cell } = packing;
  const at = axis.start + run.cell * cell;
  const isLast = cellOf(axis, packing, at + 1.5 * cell) === run.cell;
  return { ...run, at, until: isLast ? axis.end : at + cell, align: 'left', row: 0 };
}

/** By cell, and within a cell in date order. */
export function byCell(a: PlannedItem, b: PlannedItem): number {
  return a.cell - b.cell || byFirst(a, b);
}
