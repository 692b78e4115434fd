import type { DateRange, IsoDay, SourceDocument, TimelineEvent } from './dataset.ts';

type Dated = Pick<TimelineEvent, 'when'>;

/** The day at which an event stands in the order: its first possible day, or its last when the start is open. */
export function anchorDay({ when }: Dated): IsoDay {
  return firstDay(when);
}

function firstDay({ earliest, latest }: DateRange): IsoDay {
  return earliest ?? latest ?? '';
}

/**
 * Date order: by anchor day, then the more exact date first. Events that tie keep the order in
 * which their author wrote them, since a sort is stable: results of a talk stand behind the talk.
 */
export function byDate(a: Dated, b: Dated): number {
  return byRange(a.when, b.when);
}

/** The order in which documents were published. */
export function byPublication(
  a: Pick<SourceDocument, 'published'>,
  b: Pick<SourceDocument, 'published'>,
): number {
  return byRange(a.published, b.published);
}

function byRange(a: DateRange, b: DateRange): number {
  return compare(firstDay(a), firstDay(b)) || compare(a.latest ?? '9999', b.latest ?? '9999');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
