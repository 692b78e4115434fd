/** The rows of a lane while labels are put into them from left to right. */
export interface Lane {
  /** Where the last label of each row ends, pixels. */
  readonly free: number[];
  /** The last day of what lasts in each row, calendar milliseconds. */
  readonly held: number[];
}

export function emptyLane(rows: number): Lane {
  return {
    free: new Array<number>(rows).fill(Number.NEGATIVE_INFINITY),
    held: new Array<number>(rows).fill(Number.NEGATIVE_INFINITY),
  };
}

/**
 * The leftmost edge at which a number of labels of one day find rows; infinite when what lasts holds
 * too many of them.
 * @param day calendar milliseconds
 */
export function edgeFor(lane: Lane | undefined, count: number, day: number): number {
  if (!lane) return Number.POSITIVE_INFINITY;
  const ends = lane.free.filter((_end, row) => (lane.held[row] ?? 0) < day);
  // Most days have one event.
  if (count === 1) return Math.min(...ends);
  return ends.sort((a, b) => a - b)[count - 1] ?? Number.POSITIVE_INFINITY;
}

/** By how much sums of places may be off, pixels. */
const ROUNDING = 1e-6;

/** The topmost row that is free from an edge on; -1 if there is none. */
export function freeRow({ free, held }: Lane, edge: number, day: number): number {
  return free.findIndex((end, row) => end <= edge + ROUNDING && (held[row] ?? 0) < day);
}
