/** On which side of its point a label stands: `left` puts its left edge there, and it reads on to the right. */
export type Align = 'left' | 'right';

/** A label to place; pixels. */
export interface LabelBox {
  readonly x: number;
  readonly width: number;
}

/** Where a label goes: its side, and its turn in the stacking, which packs first come, first served. */
export interface Placement {
  readonly align: Align;
  readonly turn: number;
  readonly row: number;
}

/** The horizontal stretch that labels must stay within, and the gap between two in a row; pixels. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly gap: number;
}

interface Taken {
  readonly left: number;
  readonly right: number;
}

/**
 * Packs labels into as few rows as a quick search finds. vis-timeline stacks first fit in the order
 * it is given, so an order and a side for each label are all that is needed to steer it.
 * @returns one placement for each box, in the order of the boxes
 */
export function placeLabels(boxes: readonly LabelBox[], bounds: Bounds): readonly Placement[] {
  const dates = boxes.map((_, index) => index);
  const byWidth = dates.toSorted((a, b) => (boxes[b]?.width ?? 0) - (boxes[a]?.width ?? 0));
  const fromRight = dates.toReversed();
  const candidates = [dates, fromRight, byWidth].flatMap((order) =>
    [0, 1, 2].map((patience) => pack(boxes, order, bounds, patience)),
  );
  return candidates.reduce((best, next) => (rowsOf(next) < rowsOf(best) ? next : best));
}

/** How many rows a placement takes. */
export function rowsOf(placements: readonly Placement[]): number {
  return placements.reduce((rows, { row }) => Math.max(rows, row + 1), 0);
}

/** @param patience how many rows lower a label may go to read to the right of its point */
function pack(
  boxes: readonly LabelBox[],
  order: readonly number[],
  bounds: Bounds,
  patience: number,
): Placement[] {
  const rows: Taken[][] = [];
  const placements: Placement[] = [];
  for (const [turn, index] of order.entries()) {
    const box = boxes[index] ?? { x: 0, width: 0 };
    const left = option(rows, box, 'left', bounds);
    const right = option(rows, box, 'right', bounds);
    const best = left.row <= right.row + patience ? left : right;
    const row = Math.min(best.row, rows.length);
    rows[row] = [...(rows[row] ?? []), best.span];
    placements[index] = { align: best.align, turn, row };
  }
  return placements;
}

function option(rows: readonly Taken[][], box: LabelBox, align: Align, bounds: Bounds) {
  const start = align === 'left' ? box.x : box.x - box.width;
  const span = { left: start, right: start + box.width + bounds.gap };
  const free = rows.findIndex((row) => row.every((other) => !touches(other, span)));
  const fits = start >= bounds.from && start + box.width <= bounds.to;
  const row = free < 0 ? rows.length : free;
  return { align, span, row: fits ? row : Number.POSITIVE_INFINITY };
}

function touches(a: Taken, b: Taken): boolean {
  return a.left < b.right && b.left < a.right;
}
