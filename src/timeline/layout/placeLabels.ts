/** On which side of its point a label stands: `left` puts its left edge there, and it reads on to the right. */
export type Align = 'left' | 'right';

/** A label to place, with the free space around it; pixels. */
export interface LabelBox {
  readonly x: number;
  readonly width: number;
}

/** A label whose side is chosen. */
export type Sided<Box> = Box & { readonly align: Align };

/** The room for labels. */
export interface Room {
  /** Pixels. */
  readonly width: number;
  /** How many rows there is room for. */
  readonly rows: number;
}

/** Enough by far for 40 labels in a chart that can hold them; a few milliseconds. */
const TRIALS = 3000;

/**
 * Chooses the side of each label so that all fit into the rows there is room for. A stack that takes
 * labels by their left edges needs just as many rows as labels lie above each other at the fullest
 * point, so the sides are all there is to choose. Every label reads on from its point where that
 * fits; else single labels are turned over, as long as it relieves the crowd.
 * The same boxes always give the same sides.
 */
export function placeLabels<Box extends LabelBox>(
  boxes: readonly Box[],
  room: Room,
): readonly Sided<Box>[] {
  const random = createRandom();
  let best = boxes.map((box): Sided<Box> => {
    const fitsBackOnly = box.x + box.width > room.width && box.x - box.width >= 0;
    return { ...box, align: fitsBackOnly ? 'right' : 'left' };
  });
  let crowd = crowding(best, room);
  for (let trial = 0; trial < TRIALS && crowd > 0; trial += 1) {
    const turned = [random(boxes.length), trial % 3 === 0 ? random(boxes.length) : -1];
    const next = best.map((label, index) => (turned.includes(index) ? turnedOver(label) : label));
    const after = crowding(next, room);
    if (after < crowd) [best, crowd] = [next, after];
  }
  return best;
}

/** How many rows the labels take when stacked by their left edges: the most that lie above each other. */
export function rowsNeeded(labels: readonly Sided<LabelBox>[]): number {
  return Math.max(0, ...depths(labels).map(({ depth }) => depth));
}

function turnedOver<Box>(label: Sided<Box>): Sided<Box> {
  return { ...label, align: label.align === 'left' ? 'right' : 'left' };
}

/** By how much, and over what length, labels go beyond the rows or the edges of the chart; 0 when they fit. */
function crowding(labels: readonly Sided<LabelBox>[], room: Room): number {
  const tooDeep = depths(labels).map(
    ({ depth, length }) => Math.max(depth - room.rows, 0) ** 2 * length,
  );
  const clipped = labels.map((label) => {
    const left = leftEdge(label);
    return Math.max(-left, 0) + Math.max(left + label.width - room.width, 0);
  });
  return sum(tooDeep) + 1000 * sum(clipped);
}

/** How many labels lie above each other along the chart, from edge to edge. */
function depths(labels: readonly Sided<LabelBox>[]) {
  const edges = labels.flatMap((label) => {
    const left = leftEdge(label);
    return [
      { at: left, change: 1 },
      { at: left + label.width, change: -1 },
    ];
  });
  edges.sort((a, b) => a.at - b.at || a.change - b.change);
  let depth = 0;
  return edges.map(({ at, change }, index) => {
    depth += change;
    return { depth, length: (edges[index + 1]?.at ?? at) - at };
  });
}

function leftEdge({ x, width, align }: Sided<LabelBox>): number {
  return align === 'right' ? x - width : x;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The minimal standard generator of Park and Miller (1988): chance that repeats itself on every run. */
function createRandom(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
