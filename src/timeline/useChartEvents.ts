import { useMemo } from 'react';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { MOST_ITEMS } from './layout/count.ts';
import { type PlacedEvent, placeEvent, spreadOverDays } from './layout/placedEvent.ts';

/** The events of a chart, and how it treats them. */
export interface ChartEvents {
  readonly placed: readonly PlacedEvent[];
  /** Whether they are more than the chart can hold at once. */
  readonly crowded: boolean;
}

/**
 * Gives events their moments.
 * @param events in date order
 */
export function useChartEvents(events: readonly TimelineEvent[]): ChartEvents {
  return useMemo(() => {
    const crowded = events.length > MOST_ITEMS;
    const placed = events.map(placeEvent);
    return { placed: crowded ? spreadOverDays(placed) : placed, crowded };
  }, [events]);
}
