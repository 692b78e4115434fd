import { byRank } from './count.ts';
import { leftOf, type NumberedMark, rightOf } from './mark.ts';
import type { Places } from './plan.ts';

/** What is packed: marks at their places, at some zoom, with labels of some kind. */
export interface Packing {
  readonly marks: readonly NumberedMark[];
  readonly places: Places;
  /** Pixels on screen for one of the whole period. */
  readonly zoom: number;
  readonly widthOf: (mark: NumberedMark) => number;
  /** Where the chart ends: labels do not reach beyond; pixels on screen. */
  readonly limit: number;
  /** By lane: how many rows, and which of them is the first that labels may take. */
  readonly rows: readonly number[];
  readonly first: readonly number[];
  /** Whether a label gives way to none, since it can be counted with no other. */
  readonly isLone: (mark: NumberedMark) => boolean;
}

/** The last label in a row, and what the row was before it. */
interface Taken {
  readonly mark: NumberedMark;
  readonly end: number;
  readonly before: number;
}

/**
 * Gives each label the topmost row that is free at its place, from left to right, so that none
 * overlaps another. Where none is free, the label that ranks lowest gives way.
 * @returns the row of each label that finds one, by the number of its event
 */
export function packRows(packing: Packing): ReadonlyMap<number, number> {
  const { marks, places, zoom, widthOf, limit, rows, first, isLone } = packing;
  const taken = rows.map((count) => new Array<Taken | undefined>(count));
  const shown = new Map<number, number>();
  const edges = marks.map((mark) => ({ mark, edge: places.xOf(mark) * zoom - leftOf(mark) }));
  for (const { mark, edge } of edges.sort((a, b) => a.edge - b.edge)) {
    const lane = taken[mark.lane] ?? [];
    const label = edge + leftOf(mark) + rightOf(widthOf(mark));
    if (label > limit) continue;
    const row = rowFor(lane, { mark, edge, first: first[mark.lane] ?? 0, isLone });
    if (row < 0) continue;
    const other = lane[row];
    const isOver = other !== undefined && other.end > edge;
    if (isOver) shown.delete(other.mark.index);
    const end = mark.until > mark.at ? Math.max(label, places.endOf(mark) * zoom) : label;
    const before = isOver ? other.before : (other?.end ?? Number.NEGATIVE_INFINITY);
    lane[row] = { mark, end, before };
    shown.set(mark.index, row);
  }
  return shown;
}

/** A label that wants a row. */
interface Candidate extends Pick<Packing, 'isLone'> {
  readonly mark: NumberedMark;
  /** Where it begins, pixels on screen. */
  readonly edge: number;
  readonly first: number;
}

/** The topmost row that is free, else the one whose label ranks lowest, and below this one; -1 if there is none. */
function rowFor(
  lane: readonly (Taken | undefined)[],
  { mark, edge, first, isLone }: Candidate,
): number {
  let found = -1;
  let least: NumberedMark | null = isLone(mark) ? null : mark;
  for (let row = first; row < lane.length; row += 1) {
    const taken = lane[row];
    if (!taken || taken.end <= edge) return row;
    if (taken.before > edge || isLone(taken.mark)) continue;
    if (least && byRank(taken.mark, least) <= 0) continue;
    found = row;
    least = taken.mark;
  }
  return found;
}
