import { compareDays } from '../dataset/civilDay.ts';
import type { TimelineEvent } from '../dataset/dataset.ts';
import type { PartialDay } from '../dataset/partialDay.ts';

/** What passes the filters; an empty list, or no day, lets everything through. */
export interface Filter {
  readonly category: readonly string[];
  readonly source: readonly string[];
  readonly status: readonly string[];
  /** The first and last day, month or year of a stretch of time; events that overlap it pass. */
  readonly from: PartialDay | null;
  readonly to: PartialDay | null;
}

export type FilterField = 'category' | 'source' | 'status';

/** The filter that lets everything through. */
export const NO_FILTER: Filter = { category: [], source: [], status: [], from: null, to: null };

/** The values of an event in each field; it has one source per document that tells it. */
const VALUES: Readonly<Record<FilterField, (event: TimelineEvent) => readonly string[]>> = {
  category: ({ category }) => [category],
  source: ({ excerpts }) => excerpts.map(({ document }) => document),
  status: ({ status }) => [status],
};

const FIELDS = Object.keys(VALUES) as FilterField[];

/** The events that pass every field and overlap the stretch of time. */
export function filterEvents(
  events: readonly TimelineEvent[],
  filter: Filter,
): readonly TimelineEvent[] {
  return events.filter(
    (event) => meets(event, filter) && FIELDS.every((field) => passes(event, filter, field)),
  );
}

/**
 * For each value of a field, how many events would be shown with just this value chosen and the
 * other fields unchanged. Values without such events are absent.
 */
export function countsOf(
  events: readonly TimelineEvent[],
  filter: Filter,
  field: FilterField,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of filterEvents(events, { ...filter, [field]: [] })) {
    for (const value of new Set(VALUES[field](event))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** The values of a field with one switched on or off. */
export function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

function passes(event: TimelineEvent, filter: Filter, field: FilterField): boolean {
  const wanted = filter[field];
  return wanted.length === 0 || VALUES[field](event).some((value) => wanted.includes(value));
}

/** Whether an event may overlap the stretch of time; unknown ends are open. */
function meets({ when }: TimelineEvent, { from, to }: Filter): boolean {
  const isAfterStart =
    from === null || when.latest === null || compareDays(when.latest, from.first) >= 0;
  const isBeforeEnd =
    to === null || when.earliest === null || compareDays(when.earliest, to.last) <= 0;
  return isAfterStart && isBeforeEnd;
}
