import type { Dataset, TimelineEvent, Tour } from './dataset.ts';

/** An event that a tour stops at, and the sentence that leads to it, where somebody wrote one. */
export interface Stop {
  readonly event: TimelineEvent;
  readonly line: string | null;
}

/** What a tour comes to. */
export interface Stops {
  /** The tour of the dataset that was asked for; `null` for one made by hand. */
  readonly tour: Tour | null;
  readonly stops: readonly Stop[];
  /** The ids that no event has. */
  readonly unknown: readonly string[];
}

/**
 * The stops of a tour, in its order.
 * @param asked the id of a tour alone, or else ids of events, each once
 */
export function stopsOf({ tours, events }: Dataset, asked: readonly string[]): Stops {
  const tour = (asked.length === 1 && tours.find(({ id }) => id === asked[0])) || null;
  const ids = tour ? tour.stops.map(({ event }) => event) : asked;
  const byId = new Map(events.map((event) => [event.id, event]));
  const stops = ids.flatMap((id, index) => {
    const event = byId.get(id);
    return event ? [{ event, line: tour?.stops[index]?.line ?? null }] : [];
  });
  return { tour, stops, unknown: ids.filter((id) => !byId.has(id)) };
}
