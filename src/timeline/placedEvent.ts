import { dayMs } from '../dataset/civilDay.ts';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { anchorDay } from '../dataset/order.ts';

/** An event with what the chart needs of its date, worked out once. */
export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly edtf: string;
  /** The day at which it stands, milliseconds. */
  readonly day: number;
  /** The days between which it lies, where that is more than one day. */
  readonly span: EventSpan | null;
}

/** A stretch of days; an end that the documents leave open or give roughly is drawn soft. */
export interface EventSpan {
  readonly start: number;
  readonly end: number;
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/** How far back the soft edge of an open start reaches, milliseconds. */
const OPEN_REACH = 4 * 86_400_000;

export function placeEvent(event: TimelineEvent): PlacedEvent {
  const { edtf } = event.when;
  return { event, edtf, day: dayMs(anchorDay(event)), span: spanOf(event) };
}

function spanOf({ when: { edtf, earliest, latest } }: TimelineEvent): EventSpan | null {
  if (earliest === latest) return null;
  const hedged = /[~?%[]/.test(edtf);
  const [from, to] = [earliest ?? latest ?? '', latest ?? earliest ?? ''];
  return {
    start: earliest ? dayMs(from) : dayMs(from) - OPEN_REACH,
    end: dayMs(to),
    softStart: hedged || earliest === null,
    softEnd: hedged || latest === null,
  };
}
