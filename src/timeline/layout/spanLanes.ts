import type { TimeSpan } from './timeSpan.ts';

/** A span, and its lane from 0. */
export type InLane<Span> = Span & { readonly lane: number };

/**
 * Gives each span a lane so that no two spans of a lane overlap: each takes the first that is free at
 * its start, which needs as few lanes as spans lie over each other at the fullest moment.
 * @param spans in any order, which they keep
 */
export function inLanes<Span extends TimeSpan>(spans: readonly Span[]): readonly InLane<Span>[] {
  const ends: number[] = [];
  const laneFor = ({ start, end }: TimeSpan): number => {
    const free = ends.findIndex((other) => other <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return lane;
  };
  return [...spans.entries()]
    .sort(([, a], [, b]) => a.start - b.start)
    .map(([index, span]) => ({ index, laid: { ...span, lane: laneFor(span) } }))
    .sort((a, b) => a.index - b.index)
    .map(({ laid }) => laid);
}
