import {
  type CrowdedAxis,
  cellOf,
  extentOf,
  firstOf,
  type PlannedItem,
  singleOf,
} from './crowdedAxis.ts';
import type { VirtualMs } from './warp.ts';

/** The rows that are left free for events that are shown by themselves whatever is around them. */
export const KEPT_ROWS = 1;

/** The events of one lane in one cell. */
export interface Run {
  readonly cell: number;
  readonly lane: number;
  readonly members: number[];
}

/** How closely a level is packed. */
export interface Packing {
  readonly cell: VirtualMs;
  readonly perPixel: number;
  /** How many items a run may show. */
  readonly most: number;
}

/** A label in its row, and where the one before it in that row ends. */
interface Placed {
  readonly run: Run;
  readonly item: PlannedItem;
  readonly to: VirtualMs;
  readonly before: VirtualMs;
}

/**
 * Gives each item a row so that labels never overlap: from left to right, in the first row that is free,
 * which needs the fewest rows. Where none is free, an event that is told less gives way.
 * The first row is for the numbers.
 */
export function pack(axis: CrowdedAxis, runs: readonly Run[], packing: Packing): PlannedItem[] {
  const { perPixel } = packing;
  const chosen = runs.flatMap((run) =>
    choose(axis, run, packing.most).map((index) => {
      const item = singleOf(axis, index, { ...run, perPixel });
      return { run, item, ...extentOf(axis, item, perPixel) };
    }),
  );
  const lanes = new Map<number, Placed[]>();
  const shown = new Map<number, PlannedItem>();
  for (const { run, item, from, to } of chosen.sort((a, b) => a.from - b.from)) {
    const rows = lanes.get(run.lane) ?? [];
    lanes.set(run.lane, rows);
    let row = 1;
    while ((rows[row]?.to ?? from) > from) row += 1;
    // An event that can be counted with no other is shown, if need be below what is seen at once.
    if (row >= axis.rows - KEPT_ROWS && run.members.length > 1) {
      row = rowOfLess(axis, rows, firstOf(item), from);
      const less = rows[row];
      if (!less) continue;
      shown.delete(firstOf(less.item));
    }
    const last = rows[row];
    const before = last && (last.to > from ? last.before : last.to);
    rows[row] = { run, item, to, before: before ?? from };
    shown.set(firstOf(item), { ...item, row });
  }
  return runs.flatMap((run) => withNumber(axis, run, shown, packing));
}

/** The row in which a label can take the place of the event that is told least, and less than its own; -1 if there is none. */
function rowOfLess(
  axis: CrowdedAxis,
  rows: readonly Placed[],
  index: number,
  from: VirtualMs,
): number {
  let found = -1;
  let least = index;
  rows.forEach(({ run, item, before }, row) => {
    const other = firstOf(item);
    if (before > from || run.members.length === 1 || byRank(axis, other, least) <= 0) return;
    found = row;
    least = other;
  });
  return found;
}

/** What is shown of the events of a run, and the number of the others. */
function withNumber(
  axis: CrowdedAxis,
  run: Run,
  shown: ReadonlyMap<number, PlannedItem>,
  packing: Packing,
): readonly PlannedItem[] {
  const items = run.members.flatMap((index) => shown.get(index) ?? []);
  if (items.length === run.members.length) return items;
  items.sort((a, b) => byRank(axis, firstOf(a), firstOf(b)));
  // One event is not counted.
  const singles = items.slice(0, run.members.length - 2);
  const members = run.members.filter((index) => !singles.some((item) => firstOf(item) === index));
  return [aggregateOf(axis, { ...run, members }, packing), ...singles];
}

/** The events of a run that are shown by themselves, if they find room. */
function choose(axis: CrowdedAxis, { members }: Run, most: number): readonly number[] {
  if (members.length <= most) return members;
  return members.toSorted((a, b) => byRank(axis, a, b)).slice(0, most - 1);
}

/** Events that are told more come first; of those that are told alike, some that lie evenly among the others. */
function byRank({ weights }: CrowdedAxis, a: number, b: number): number {
  return (weights[b] ?? 0) - (weights[a] ?? 0) || turnOf(b) - turnOf(a);
}

/** The greatest power of two that divides an index: those of a greater one lie evenly among the others. */
function turnOf(index: number): number {
  return index & -index || 2 ** 31;
}

/** Some events of a run under their number, over the whole cell. */
function aggregateOf(axis: CrowdedAxis, run: Run, packing: Packing): PlannedItem {
  const { cell } = packing;
  const at = (axis.at[0] ?? 0) + run.cell * cell;
  const isLast = cellOf(axis, packing, at + 1.5 * cell) === run.cell;
  return { ...run, at, until: isLast ? axis.end : at + cell, align: 'left', row: 0 };
}
