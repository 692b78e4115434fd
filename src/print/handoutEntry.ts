import type { TimelineEvent } from '../dataset/dataset.ts';
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
  /** A sentence of its own: what leads to it on a tour, or where a class put it. */
  readonly line?: string;
  /** What a class wrote as its reason. */
  readonly reason?: string;
}

/**
 * Events with numbers, in the order in which they are given.
 * @param numberOf the number of an event; without it they are counted from 1
 */
export function numberedEntries(
  events: readonly TimelineEvent[],
  numberOf: (event: TimelineEvent, index: number) => number = (_event, index) => index + 1,
): readonly HandoutEntry[] {
  const places = placesOf(events);
  return events.map((event, index) => ({
    event,
    mark: `${numberOf(event, index)}`,
    place: places.get(event) ?? '',
  }));
}

/** Events with letters, in the order in which they are given. */
export function letteredEntries(events: readonly TimelineEvent[]): readonly HandoutEntry[] {
  const places = placesOf(events);
  return events.map((event, index) => ({
    event,
    mark: lettersOf(index),
    place: places.get(event) ?? '',
  }));
}

/** Events out of order, with letters; the same order for everybody who has the same events. */
export function shuffledEntries(events: readonly TimelineEvent[]): readonly HandoutEntry[] {
  return letteredEntries(shuffle(events, events.map(({ id }) => id).join(' ')));
}

/** The entries as answers, in date order; on an unshuffled sheet they already are in its order. */
export function answersOf(
  entries: readonly HandoutEntry[],
  kind: HandoutKind,
): readonly HandoutEntry[] {
  if (kind !== 'shuffled') return entries;
  return entries.toSorted((a, b) => byDate(a.event, b.event));
}

/** The places of events in date order, in which those of the same date stand side by side. */
function placesOf(given: readonly TimelineEvent[]): ReadonlyMap<TimelineEvent, string> {
  const events = given.toSorted(byDate);
  const places = new Map<TimelineEvent, string>();
  let first = 0;
  for (const [index, event] of events.entries()) {
    const next = events[index + 1];
    if (next && byDate(event, next) === 0) continue;
    const place = first === index ? `${first + 1}` : `${first + 1}–${index + 1}`;
    for (const same of events.slice(first, index + 1)) places.set(same, place);
    first = index + 1;
  }
  return places;
}

/** A, B … Z, AA, AB …, as the columns of a spreadsheet. */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}
