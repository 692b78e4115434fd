import { compareDays } from './civilDay.ts';
import type { DateRange, IsoDay, SourceDocument, TimelineEvent } from './dataset.ts';

type Dated = Pick<TimelineEvent, 'when'>;

/** The day that orders an event: its first possible one, or its last if the start is open. */
export function anchorDay({ when }: Dated): IsoDay {
  return firstDay(when);
}

function firstDay({ earliest, latest }: DateRange): IsoDay {
  return earliest ?? latest ?? '';
}

/**
 * Compares events by anchor day, then the more precise date first. A stable sort keeps tied events
 * in the order of their author, so that the results of talks follow the talks.
 */
export function byDate(a: Dated, b: Dated): number {
  return byRange(a.when, b.when);
}

/** Compares documents by publication date. */
export function byPublication(
  a: Pick<SourceDocument, 'published'>,
  b: Pick<SourceDocument, 'published'>,
): number {
  return byRange(a.published, b.published);
}

function byRange(a: DateRange, b: DateRange): number {
  return (
    compareDays(firstDay(a), firstDay(b)) || compareDays(a.latest ?? NO_END, b.latest ?? NO_END)
  );
}

/** Later than any day that a date can have. */
const NO_END = '9999-12-32';
