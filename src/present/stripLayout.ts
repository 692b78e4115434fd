import { dayMs } from '../dataset/civilDay.ts';
import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import { anchorDay } from '../dataset/order.ts';
import { shortDate } from '../dataset/shortDate.ts';
import { type Silence, silencesOf } from '../dataset/silence.ts';

/** An event and its place on the strip, `em` of the strip as all lengths here. */
interface Placed {
  readonly event: TimelineEvent;
  readonly x: number;
}

/** A date on the strip, with the events that share it. */
export interface StripDate {
  readonly label: string;
  readonly events: readonly Placed[];
  /** The silence that goes before it, if any. */
  readonly silence: Silence | null;
}

/** `em` for a unit of the scale. */
const UNIT = 2.1;
/** `em` between events at least; the scale leaves two units for each that shares a day. */
const NEIGHBOUR = 1.7;
/** `em` free at both ends. */
const END = 5;
/** An average letter, generously, and the free space between two labels, `em`. */
const LETTER = 0.54;
const SPACE = 1.2;

/**
 * Lays events out on a strip: days by the scale, events of the same day beside each other, and those
 * whose dates read the same under one label.
 * @param events in date order
 * @param scale calendar time, milliseconds, to units of the strip
 */
export function stripDates(
  events: readonly TimelineEvent[],
  scale: (ms: number) => number,
  language: CorpusLanguage,
): readonly StripDate[] {
  const days = events.map(anchorDay);
  const silences = silencesOf(events);
  const origin = scale(dayMs(days[0] ?? ''));
  const dates: (StripDate & { events: Placed[] })[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const [index, event] of events.entries()) {
    const day = days[index] ?? '';
    const start = END + (scale(dayMs(day)) - origin) * UNIT;
    const placed = { event, x: Math.max(start, end + NEIGHBOUR) };
    end = placed.x;
    const label = shortDate(event.when, language);
    const last = dates.at(-1);
    if (last?.label === label) last.events.push(placed);
    else dates.push({ label, events: [placed], silence: silences.get(event.id) ?? null });
  }
  return dates;
}

/** The length of the strip, `em`. */
export function stripLength(dates: readonly StripDate[]): number {
  return (dates.at(-1)?.events.at(-1)?.x ?? 0) + END;
}

/** Where the label of a date stands: below the current event, or in the middle of its events. */
export function labelX({ events }: StripDate, current: TimelineEvent | undefined): number {
  const own = events.find(({ event }) => event === current);
  if (own) return own.x;
  return ((events[0]?.x ?? 0) + (events.at(-1)?.x ?? 0)) / 2;
}

/** A part of the strip, `em`. */
export interface StripWindow {
  readonly start: number;
  readonly end: number;
}

/** Whether the stretch of some events is in one of some windows, or not farther from it than that is wide. */
export function isNear(windows: readonly StripWindow[], events: readonly Placed[]): boolean {
  const [first, last] = [events[0]?.x ?? 0, events.at(-1)?.x ?? 0];
  return windows.some(({ start, end }) => last >= 2 * start - end && first <= 2 * end - start);
}

/** The part of the strip that is seen, with a place as near to its middle as the ends allow. */
export function windowAt(x: number, width: number, length: number): StripWindow {
  const start = Math.max(Math.min(x - width / 2, length - width), 0);
  return { start, end: start + width };
}

/**
 * The dates whose labels are shown: that of the current event first, then those of its neighbours on
 * both sides that leave room for each other, as far as they are seen whole.
 */
export function labelledDates(
  dates: readonly StripDate[],
  current: TimelineEvent | undefined,
  seen: StripWindow,
): readonly StripDate[] {
  const shown: StripDate[] = [];
  const isSeen = (date: StripDate): boolean => {
    const [x, half] = [labelX(date, current), (date.label.length * LETTER) / 2];
    return x - half >= seen.start && x + half <= seen.end;
  };
  const areApart = (one: StripDate, other: StripDate): boolean => {
    const room = ((one.label.length + other.label.length) * LETTER) / 2 + SPACE;
    return Math.abs(labelX(one, current) - labelX(other, current)) >= room;
  };
  const offer = (date: StripDate) => {
    if (isSeen(date) && shown.every((other) => areApart(date, other))) shown.push(date);
  };
  const found = dates.findIndex(({ events }) => events.some(({ event }) => event === current));
  const from = Math.max(found, 0);
  for (const date of dates.slice(from)) offer(date);
  for (const date of dates.slice(0, from).reverse()) offer(date);
  return shown;
}
