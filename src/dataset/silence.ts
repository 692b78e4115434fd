import { DAY_MS, dayMs, yearOf } from './civilDay.ts';
import type { IsoDay, TimelineEvent } from './dataset.ts';

/** A long time in which the documents tell of nothing. */
export interface Silence {
  /** `between 1953 and 1990`: in these years something may be told, before it or after. */
  readonly label: string;
}

const SHORTEST_SILENCE = 365 * DAY_MS;

type Told = Pick<TimelineEvent, 'id' | 'when' | 'background'>;

/**
 * The silences of a chronology, each by the id of the event that ends it. What lasts breaks them as long
 * as it may last, to no end where its end is open; what happened “by” a day may have happened at any
 * time since the event before it. None is told between events within the scope and those outside.
 * @param events all that the documents tell, in date order: what filters leave out was told, too
 */
export function silencesOf(events: readonly Told[]): ReadonlyMap<string, Silence> {
  const silences = new Map<string, Silence>();
  let told: IsoDay | null = null;
  for (const [index, { id, when, background }] of events.entries()) {
    const isWithin = events[index - 1]?.background === background;
    const silence = isWithin && told && when.earliest && silenceBetween(told, when.earliest);
    if (silence) silences.set(id, silence);
    told = later(told, when);
  }
  return silences;
}

/** Past every day that a date can have. */
const NO_END = '9999-12-31';

/** The last day told of so far; an event of which neither end is known says nothing of time. */
function later(told: IsoDay | null, { earliest, latest }: TimelineEvent['when']): IsoDay | null {
  const end = latest ?? (earliest && NO_END);
  return told === null || (end !== null && end > told) ? end : told;
}

function silenceBetween(from: IsoDay, to: IsoDay): Silence | null {
  if (dayMs(to) - dayMs(from) < SHORTEST_SILENCE) return null;
  return { label: `between ${yearOf(from)} and ${yearOf(to)}` };
}
