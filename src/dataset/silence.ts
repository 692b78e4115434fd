import { compareDays, DAY_MS, dayMs, yearOf, yearWords } from './civilDay.ts';
import type { IsoDay, TimelineEvent } from './dataset.ts';

/** A long time about which the documents say nothing. */
export interface Silence {
  /** Such as `between 1953 and 1990`; events may still lie in either of these two years. */
  readonly label: string;
}

const SHORTEST_SILENCE = 365 * DAY_MS;

type DatedEvent = Pick<TimelineEvent, 'id' | 'when' | 'background'>;

/**
 * Finds the silences of a chronology, keyed by the id of the event that ends each. A span prevents
 * silences for as long as it may last, forever if its end is open; an event known to have happened
 * “by” a day may have happened any time since the event before it. There is no silence between
 * events within the scope and those outside.
 * @param events all events of the documents in date order, including those that filters leave out
 */
export function silencesOf(events: readonly DatedEvent[]): ReadonlyMap<string, Silence> {
  const silences = new Map<string, Silence>();
  let covered: IsoDay | null = null;
  for (const [index, { id, when, background }] of events.entries()) {
    const isWithin = events[index - 1]?.background === background;
    const silence = isWithin && covered && when.earliest && silenceBetween(covered, when.earliest);
    if (silence) silences.set(id, silence);
    covered = laterEnd(covered, when);
  }
  return silences;
}

/** Later than any day that a date can have. */
const NO_END = '9999-12-31';

/** The last day covered so far; an event with neither end known covers nothing. */
function laterEnd(
  covered: IsoDay | null,
  { earliest, latest }: TimelineEvent['when'],
): IsoDay | null {
  const end = latest ?? (earliest && NO_END);
  return covered === null || (end !== null && compareDays(end, covered) > 0) ? end : covered;
}

function silenceBetween(from: IsoDay, to: IsoDay): Silence | null {
  if (dayMs(to) - dayMs(from) < SHORTEST_SILENCE) return null;
  return { label: `between ${yearWords(yearOf(from))} and ${yearWords(yearOf(to))}` };
}
