import type { TimelineEvent } from '../dataset/dataset.ts';
import { byDate } from '../dataset/order.ts';
import { shuffle } from '../dataset/shuffle.ts';
import type { HandoutKind } from '../view/viewState.ts';

/** An event on a handout. */
export interface HandoutEntry {
  readonly event: TimelineEvent;
  /**
   * Identifies it on the sheet and among the answers: its number, or a letter if the order must not
   * show; empty outside the scope.
   */
  readonly mark: string;
  /** Its position in the order; events that their dates do not order share a range: `11–18`. */
  readonly place: string;
  /** An extra sentence: the line that leads to it on a tour, or where a class put it. */
  readonly line?: string;
  /** The reason given by the class. */
  readonly reason?: string;
}

/**
 * Numbered events in the given order.
 * @param numberOf the number of an event; by default they are counted from 1
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

/** Lettered events in the given order. */
export function letteredEntries(events: readonly TimelineEvent[]): readonly HandoutEntry[] {
  const places = placesOf(events);
  return events.map((event, index) => ({
    event,
    mark: lettersOf(index),
    place: places.get(event) ?? '',
  }));
}

/** Shuffled events with letters; the same events always get the same order. */
export function shuffledEntries(events: readonly TimelineEvent[]): readonly HandoutEntry[] {
  return letteredEntries(shuffle(events, events.map(({ id }) => id).join(' ')));
}

/** The entries as answers, in date order; on an unshuffled sheet they are in that order already. */
export function answersOf(
  entries: readonly HandoutEntry[],
  kind: HandoutKind,
): readonly HandoutEntry[] {
  if (kind !== 'shuffled') return entries;
  return entries.toSorted((a, b) => byDate(a.event, b.event));
}

/** The positions of events in date order; events of the same date share a range. */
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

/** A, B … Z, AA, AB …, like the columns of a spreadsheet. */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}
