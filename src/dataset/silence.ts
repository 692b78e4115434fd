import { DAY_MS, dayMs } from './civilDay.ts';
import type { TimelineEvent } from './dataset.ts';
import { anchorDay } from './order.ts';

/** A long time in which the documents tell of nothing. */
export interface Silence {
  /** `between 1953 and 1990`: in these years something may be told, before it or after. */
  readonly label: string;
}

/** Shorter than this is no silence. */
const LONG = 365 * DAY_MS;

/** The silence before an event, if there is one since the event that goes before it. */
export function silenceBefore(
  event: TimelineEvent,
  previous: TimelineEvent | undefined,
): Silence | null {
  if (!previous) return null;
  const [from, to] = [previous.when.latest ?? anchorDay(previous), anchorDay(event)];
  if (dayMs(to) - dayMs(from) < LONG) return null;
  return { label: `between ${from.slice(0, 4)} and ${to.slice(0, 4)}` };
}
