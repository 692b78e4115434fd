import type { TimelineEvent } from '../dataset/dataset.ts';
import { byDate } from '../dataset/order.ts';
import { shuffle } from '../dataset/shuffle.ts';

/** How few and how many events can be put in order: more do not fit a screen. */
export const FEWEST = 2;
export const MOST = 12;

/**
 * Events for a class to put in order, in an order that is not theirs. Their dates do not overlap, so
 * that there is one right order; where the events do not give that many, there are fewer.
 * @param seed the same one gives the same events in the same order
 */
export function quizEvents(
  events: readonly TimelineEvent[],
  count: number,
  seed: string,
): readonly TimelineEvent[] {
  const wanted = Math.min(Math.max(count, FEWEST), MOST);
  const chosen: TimelineEvent[] = [];
  for (const event of shuffle(events, seed)) {
    if (chosen.length === wanted) break;
    if (chosen.every((other) => isBefore(event, other) || isBefore(other, event))) {
      chosen.push(event);
    }
  }
  return shuffle(inOrder(chosen), seed);
}

/** The events as they followed each other. */
export function inOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events.toSorted(byDate);
}

/** Whether an event was over before another may have begun; an open end reaches without end. */
function isBefore({ when: a }: TimelineEvent, { when: b }: TimelineEvent): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

/** The list with one item taken from its place and put into another. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...items.slice(from, from + 1));
}
