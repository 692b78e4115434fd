import { DAY_MS, dayMs } from '../../dataset/civilDay.ts';
import type { TimelineEvent } from '../../dataset/dataset.ts';
import { type HistoricalDate, isHedged } from '../../dataset/historicalDate.ts';
import { anchorDay } from '../../dataset/order.ts';
import type { TimeSpan } from './timeSpan.ts';

/** An event with what the chart needs of its date, worked out once. */
export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly date: HistoricalDate;
  /** The day at which it stands, milliseconds. */
  readonly day: number;
  /** Where it is drawn: its day, or a moment of it where the events of a day are spread over it. */
  readonly moment: number;
  /** The days between which it lies, where that is more than one day. */
  readonly span: EventSpan | null;
}

/** From one day to another; an end that the documents leave open or give roughly is drawn soft. */
export interface EventSpan extends TimeSpan {
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/** How far back the soft edge of an open start reaches, milliseconds. */
const OPEN_REACH = 4 * DAY_MS;

export function placeEvent(event: TimelineEvent): PlacedEvent {
  const day = dayMs(anchorDay(event));
  return { event, date: event.when.date, day, moment: day, span: spanOf(event) };
}

/**
 * Spreads events that share a day evenly over its hours, so that zooming in parts them. Nothing is said
 * about the hour: a day takes up some of the axis, and its events may stand anywhere in it.
 * @param events in date order
 */
export function spreadOverDays(events: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const counts = new Map<number, number>();
  for (const { day } of events) counts.set(day, (counts.get(day) ?? 0) + 1);
  const spread = new Map<number, number>();
  return events.map((placed) => {
    const index = spread.get(placed.day) ?? 0;
    spread.set(placed.day, index + 1);
    const part = index / (counts.get(placed.day) ?? 1);
    return { ...placed, moment: placed.day + Math.floor(part * DAY_MS) };
  });
}

function spanOf({ when: { date, earliest, latest } }: TimelineEvent): EventSpan | null {
  if (earliest === latest) return null;
  const hedged = isHedged(date);
  const [from, to] = [earliest ?? latest ?? '', latest ?? earliest ?? ''];
  return {
    start: earliest ? dayMs(from) : dayMs(from) - OPEN_REACH,
    end: dayMs(to),
    softStart: hedged || earliest === null,
    softEnd: hedged || latest === null,
  };
}

/**
 * The ranks, from 0, of the events that can be reached among all of those, by their ids.
 * @param events in date order
 * @param passing the ids of those that can be reached
 */
export function ranksOf(
  events: readonly PlacedEvent[],
  passing: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const reachable = events.filter(({ event }) => passing.has(event.id));
  return new Map(reachable.map(({ event }, index) => [event.id, index]));
}
