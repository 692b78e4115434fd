import type { SourceDocument, TimelineEvent } from './dataset.ts';

/** A part of a text: from `start` up to, but not with, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a document tells an event. */
export interface Passage extends Stretch {
  readonly event: TimelineEvent;
}

/** A piece of text over the whole of which the same stretches lie. */
export interface Segment<S extends Stretch> extends Stretch {
  readonly text: string;
  readonly covering: readonly S[];
}

/** The passages of events in a document, in reading order; the longer one first where two begin together. */
export function passagesIn(
  { id }: SourceDocument,
  events: readonly TimelineEvent[],
): readonly Passage[] {
  return events
    .flatMap((event) => event.excerpts.map((excerpt) => ({ event, excerpt })))
    .filter(({ excerpt }) => excerpt.document === id)
    .map(({ event, excerpt: { start, end } }) => ({ event, start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Cuts a text at both ends of every stretch, however they overlap: the segments join to the text
 * again, and each stretch is the union of the segments that it covers.
 */
export function segmentsOf<S extends Stretch>(
  text: string,
  stretches: readonly S[],
): readonly Segment<S>[] {
  const ends = stretches.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const covering = stretches.filter((stretch) => stretch.start <= start && end <= stretch.end);
    return { start, end, text: text.slice(start, end), covering };
  });
}
