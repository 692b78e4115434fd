import type { IsoDay, TimelineEvent } from './dataset.ts';

type Dated = Pick<TimelineEvent, 'when'>;

/** The day at which an event stands in the order: its first possible day, or its last when the start is open. */
export function anchorDay({ when }: Dated): IsoDay {
  return when.earliest ?? when.latest ?? '';
}

/**
 * Date order: by anchor day, then the more exact date first. Events that tie keep the order in
 * which their author wrote them, since a sort is stable: results of a talk stand behind the talk.
 */
export function byDate(a: Dated, b: Dated): number {
  return (
    compare(anchorDay(a), anchorDay(b)) || compare(a.when.latest ?? '9999', b.when.latest ?? '9999')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
