import type { TimelineEvent } from '../dataset/dataset.ts';
import { byDate } from '../dataset/order.ts';
import { shuffle } from '../dataset/shuffle.ts';

/** The limits for events in a quiz: more do not fit a screen. */
export const FEWEST = 2;
export const MOST = 12;

/**
 * Chooses events for a class to put in order, and shuffles them. Their dates do not overlap, so
 * that there is one right order; if the events do not allow `count`, fewer are chosen.
 * @param seed the same seed gives the same events in the same order
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

/** The events in their right order. */
export function inOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events.toSorted(byDate);
}

/** Whether an event was over before another can have begun; an open end extends forever. */
function isBefore({ when: a }: TimelineEvent, { when: b }: TimelineEvent): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

/** A copy of the list with one item moved to another position. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...items.slice(from, from + 1));
}
