import { useMemo } from 'react';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { isCrowded } from './layout/chartModel.ts';
import { type PlacedEvent, placeEvent, spreadOverDays } from './layout/placedEvent.ts';
import { gapWarp, trueScale, type Warp } from './layout/warp.ts';

/** The events of a chart on its axis. */
export interface ChartEvents {
  /** All events: they give the period. */
  readonly placed: readonly PlacedEvent[];
  /** Those that are drawn. */
  readonly drawn: readonly PlacedEvent[];
  /** Whether they are more than the chart can hold at once. */
  readonly crowded: boolean;
  readonly warp: Warp;
}

/**
 * Puts events on the axis.
 * @param events in date order
 * @param passing the ids of those that are let through
 */
export function useChartEvents(
  events: readonly TimelineEvent[],
  passing: ReadonlySet<string>,
  scale: 'gaps' | 'true',
): ChartEvents {
  const crowded = isCrowded(events.length);
  const placed = useMemo(() => {
    const all = events.map(placeEvent);
    return crowded ? spreadOverDays(all) : all;
  }, [events, crowded]);
  // A chart that fades events is not laid out anew when others pass.
  const counted = crowded ? passing : null;
  const drawn = useMemo(
    () => (counted ? placed.filter(({ event }) => counted.has(event.id)) : placed),
    [placed, counted],
  );
  const warp = useMemo(() => {
    const moments = placed.map(({ moment }) => moment);
    return scale === 'true' ? trueScale(moments) : gapWarp(moments);
  }, [placed, scale]);
  return { placed, drawn, crowded, warp };
}
