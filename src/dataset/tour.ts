import type { Dataset, TimelineEvent, Tour } from './dataset.ts';

/** An event at which a tour stops, and the sentence that leads to it, if there is one. */
export interface Stop {
  readonly event: TimelineEvent;
  readonly line: string | null;
}

/** The resolved stops of a tour. */
export interface Stops {
  /** The tour of the dataset; `null` for one made by hand. */
  readonly tour: Tour | null;
  readonly stops: readonly Stop[];
  /** The ids that belong to no event. */
  readonly unknown: readonly string[];
}

/**
 * Resolves the stops of a tour, in its order.
 * @param asked either the id of a tour alone, or ids of events, each once
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
