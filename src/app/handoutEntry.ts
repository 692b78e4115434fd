import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import { byDate } from '../dataset/order.ts';
import { shuffle } from '../dataset/shuffle.ts';
import type { HandoutKind } from '../view/viewState.ts';

/** An event as it stands on a handout. */
export interface HandoutEntry {
  readonly event: TimelineEvent;
  /** What names it on the sheet and among the answers: its number, or a letter when the order is not to show; empty outside the scope. */
  readonly mark: string;
  /** Its place in the order; events that the dates do not order share theirs: `11–18`. */
  readonly place: string;
}

/**
 * The events as they stand on a handout, in the order of the sheet. Those outside the scope have no
 * number; they are not among the events to put in order.
 */
export function handoutEntries(dataset: Dataset, kind: HandoutKind): readonly HandoutEntry[] {
  const events = eventsInScope(dataset);
  const places = placesOf(events);
  const entries = events.map((event, index) => ({ event, place: places[index] ?? '' }));
  if (kind === 'shuffled') return lettered(entries);
  const background = dataset.events.filter((event) => event.background);
  return [
    ...entries.map((entry, index) => ({ ...entry, mark: `${index + 1}` })),
    ...background.map((event) => ({ event, place: '', mark: '' })),
  ];
}

/** The entries as answers, in date order; on an unshuffled sheet they already are in its order. */
export function answersOf(
  entries: readonly HandoutEntry[],
  kind: HandoutKind,
): readonly HandoutEntry[] {
  if (kind !== 'shuffled') return entries;
  return entries.toSorted((a, b) => byDate(a.event, b.event));
}

function lettered(entries: readonly Omit<HandoutEntry, 'mark'>[]): readonly HandoutEntry[] {
  const seed = entries.map(({ event }) => event.id).join(' ');
  return shuffle(entries, seed).map((entry, index) => ({ ...entry, mark: lettersOf(index) }));
}

/** The places of events in date order, in which those of the same date stand side by side. */
function placesOf(events: readonly TimelineEvent[]): readonly string[] {
  let first = 1;
  return events.flatMap((event, index) => {
    const [next, last] = [events[index + 1], index + 1];
    if (next && byDate(event, next) === 0) return [];
    const place = first === last ? `${first}` : `${first}–${last}`;
    const shared = new Array<string>(last - first + 1).fill(place);
    first = last + 1;
    return shared;
  });
}

/** A, B … Z, AA, AB …, as the columns of a spreadsheet. */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}
