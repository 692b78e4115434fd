import { dayMs } from '../dataset/civilDay.ts';
import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import { anchorDay } from '../dataset/order.ts';
import { shortDate } from '../dataset/shortDate.ts';
import { type Silence, silencesOf } from '../dataset/silence.ts';

/** An event and its position on the strip, in `em` of the strip like all lengths here. */
interface Placed {
  readonly event: TimelineEvent;
  readonly x: number;
}

/** A date on the strip, with the events that share it. */
export interface StripDate {
  readonly label: string;
  readonly events: readonly Placed[];
  /** The silence before it, if any. */
  readonly silence: Silence | null;
}

/** The least distance between events in `em`. */
const EVENT_DISTANCE = 1.7;
/** Free space at both ends, in `em`. */
const END_SPACE = 5;
/** A generous average width of a letter, and the space between two labels, in `em`. */
const LETTER_WIDTH = 0.54;
const LABEL_SPACE = 1.2;

/**
 * Lays out events on a strip: days by the scale, events of one day side by side, and events whose
 * dates read the same under one label.
 * @param events in date order
 * @param scale where a day, in milliseconds, stands on the strip
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
    const start = END_SPACE + scale(dayMs(day)) - origin;
    const placed = { event, x: Math.max(start, end + EVENT_DISTANCE) };
    end = placed.x;
    const label = shortDate(event.when, language);
    const last = dates.at(-1);
    if (last?.label === label) last.events.push(placed);
    else dates.push({ label, events: [placed], silence: silences.get(event.id) ?? null });
  }
  return dates;
}

/** The length of the strip in `em`. */
export function stripLength(dates: readonly StripDate[]): number {
  return (dates.at(-1)?.events.at(-1)?.x ?? 0) + END_SPACE;
}

/** The position of a date's label: below the current event, or centred among its events. */
export function labelX({ events }: StripDate, current: TimelineEvent | undefined): number {
  const own = events.find(({ event }) => event === current);
  if (own) return own.x;
  return ((events[0]?.x ?? 0) + (events.at(-1)?.x ?? 0)) / 2;
}

/** A part of the strip, in `em`. */
export interface StripWindow {
  readonly start: number;
  readonly end: number;
}

/** Whether events are within one of some windows, or no farther from it than its width. */
export function isNear(windows: readonly StripWindow[], events: readonly Placed[]): boolean {
  const [first, last] = [events[0]?.x ?? 0, events.at(-1)?.x ?? 0];
  return windows.some(({ start, end }) => last >= 2 * start - end && first <= 2 * end - start);
}

/** The visible part of the strip, with a position as near to its middle as the ends allow. */
export function windowAt(x: number, width: number, length: number): StripWindow {
  const start = Math.max(Math.min(x - width / 2, length - width), 0);
  return { start, end: start + width };
}

/**
 * The dates whose labels are shown: that of the current event first, then its neighbours on both
 * sides if they do not touch and are fully visible.
 */
export function labelledDates(
  dates: readonly StripDate[],
  current: TimelineEvent | undefined,
  seen: StripWindow,
): readonly StripDate[] {
  const shown: StripDate[] = [];
  const isSeen = (date: StripDate): boolean => {
    const [x, half] = [labelX(date, current), (date.label.length * LETTER_WIDTH) / 2];
    return x - half >= seen.start && x + half <= seen.end;
  };
  const areApart = (one: StripDate, other: StripDate): boolean => {
    const room = ((one.label.length + other.label.length) * LETTER_WIDTH) / 2 + LABEL_SPACE;
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
