/** On which side of its point a label stands: `left` puts its left edge there, and it reads on to the right. */
export type Align = 'left' | 'right';

/** A label to place, with the free space around it; pixels. */
export interface LabelBox {
  readonly x: number;
  readonly width: number;
}

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
export function placeLabels(boxes: readonly LabelBox[], room: Room): readonly Align[] {
  const random = createRandom();
  let best = boxes.map<Align>(({ x, width }) =>
    x + width > room.width && x - width >= 0 ? 'right' : 'left',
  );
  let crowd = crowding(boxes, best, room);
  for (let trial = 0; trial < TRIALS && crowd > 0; trial += 1) {
    const turned = [random(boxes.length), trial % 3 === 0 ? random(boxes.length) : -1];
    const next = best.map((side, index) => (turned.includes(index) ? opposite(side) : side));
    const after = crowding(boxes, next, room);
    if (after < crowd) [best, crowd] = [next, after];
  }
  return best;
}

/** How many rows the labels take when stacked by their left edges: the most that lie above each other. */
export function rowsNeeded(boxes: readonly LabelBox[], sides: readonly Align[]): number {
  return Math.max(0, ...depths(boxes, sides).map(({ depth }) => depth));
}

function opposite(side: Align): Align {
  return side === 'left' ? 'right' : 'left';
}

/** By how much, and over what length, labels go beyond the rows or the edges of the chart; 0 when they fit. */
function crowding(boxes: readonly LabelBox[], sides: readonly Align[], room: Room): number {
  const tooDeep = depths(boxes, sides).map(
    ({ depth, length }) => Math.max(depth - room.rows, 0) ** 2 * length,
  );
  const clipped = boxes.map((box, index) => {
    const left = leftEdge(box, sides[index]);
    return Math.max(-left, 0) + Math.max(left + box.width - room.width, 0);
  });
  return sum(tooDeep) + 1000 * sum(clipped);
}

/** How many labels lie above each other along the chart, stretch by stretch. */
function depths(boxes: readonly LabelBox[], sides: readonly Align[]) {
  const edges = boxes.flatMap((box, index) => {
    const left = leftEdge(box, sides[index]);
    return [
      { at: left, change: 1 },
      { at: left + box.width, change: -1 },
    ];
  });
  edges.sort((a, b) => a.at - b.at || a.change - b.change);
  let depth = 0;
  return edges.map(({ at, change }, index) => {
    depth += change;
    return { depth, length: (edges[index + 1]?.at ?? at) - at };
  });
}

function leftEdge({ x, width }: LabelBox, side: Align | undefined): number {
  return side === 'right' ? x - width : x;
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
