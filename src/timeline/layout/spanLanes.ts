/** What lasts from one moment to another; calendar milliseconds. */
export interface Lasting {
  readonly start: number;
  readonly end: number;
}

/**
 * A lane for each span, from 0, so that no two spans of a lane overlap: each takes the first that is
 * free at its start, which needs as few lanes as spans lie over each other at the fullest moment.
 * @param spans in any order
 */
export function spanLanes(spans: readonly Lasting[]): readonly number[] {
  const order = spans.map((_, index) => index);
  order.sort((a, b) => startOf(spans, a) - startOf(spans, b) || a - b);
  const ends: number[] = [];
  const lanes = new Array<number>(spans.length).fill(0);
  for (const index of order) {
    const free = ends.findIndex((end) => end <= startOf(spans, index));
    const lane = free < 0 ? ends.length : free;
    ends[lane] = spans[index]?.end ?? 0;
    lanes[index] = lane;
  }
  return lanes;
}

function startOf(spans: readonly Lasting[], index: number): number {
  return spans[index]?.start ?? 0;
}
