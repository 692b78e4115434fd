import type { Excerpt, TimelineEvent } from './dataset.ts';

/** A part of a text, from `start` up to but excluding `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a document tells an event. */
export interface Passage extends Stretch {
  readonly event: TimelineEvent;
}

/** A piece of text covered throughout by the same stretches. */
export interface Segment<S extends Stretch> extends Stretch {
  readonly text: string;
  readonly covering: readonly S[];
}

/**
 * The passages of events, keyed by document id, in reading order; of two that begin together, the
 * longer comes first.
 */
export function passagesByDocument(
  events: readonly TimelineEvent[],
): ReadonlyMap<string, readonly Passage[]> {
  const passages = new Map<string, Passage[]>();
  for (const event of events) {
    for (const { document, start, end } of event.excerpts) {
      const own = passages.get(document) ?? [];
      passages.set(document, own);
      own.push({ event, start, end });
    }
  }
  for (const own of passages.values()) own.sort((a, b) => a.start - b.start || b.end - a.end);
  return passages;
}

/** The words of a document that the date of an event is counted from. */
export function anchorsIn(document: string, { when }: TimelineEvent): readonly Excerpt[] {
  return [when, ...when.also].flatMap(({ anchor }) =>
    anchor?.document === document ? [anchor] : [],
  );
}

/**
 * Cuts a text at both ends of every stretch, however they overlap: the segments join to the text
 * again, and each stretch is the union of the segments it covers.
 */
export function segmentsOf<S extends Stretch>(
  text: string,
  stretches: readonly S[],
): readonly Segment<S>[] {
  const ends = stretches.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  const numbered = stretches.map((stretch, number) => ({ stretch, number }));
  const coming = numbered.sort((a, b) => a.stretch.start - b.stretch.start);
  let next = 0;
  let open: typeof numbered = [];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const from = next;
    while ((coming[next]?.stretch.start ?? end) <= start) next += 1;
    open = [...open, ...coming.slice(from, next)].filter(({ stretch }) => stretch.end > start);
    const covering = open.toSorted((a, b) => a.number - b.number).map(({ stretch }) => stretch);
    return { start, end, text: text.slice(start, end), covering };
  });
}
