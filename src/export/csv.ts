import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { knownBy } from '../dataset/eventName.ts';
import { categoryById, documentById } from '../dataset/lookup.ts';
import { csvTable } from './csvTable.ts';

type Column = readonly [name: string, value: (event: TimelineEvent, dataset: Dataset) => string];

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['label', ({ label }) => label],
  ['date', ({ when }) => when.edtf],
  ['earliest', ({ when }) => when.earliest ?? ''],
  ['latest', ({ when }) => when.latest ?? ''],
  ['date in words', ({ when }) => when.label],
  ['how known', knownBy],
  ['phrase', ({ when }) => when.phrase],
  ['rule', ({ when }) => when.rule || when.note],
  ['status', ({ status }) => status],
  ['category', ({ category }, dataset) => categoryById(dataset, category).label],
  ['note', ({ note }) => note],
  ['quotes', (event, dataset) => quotesOf(event, dataset)],
];

/**
 * All events as a table for spreadsheets, in date order, one row each. `date` is EDTF (ISO 8601-2);
 * `earliest` and `latest` are empty at an end that the documents leave open. Several quotes are on
 * separate lines.
 */
export function eventsCsv(dataset: Dataset): string {
  const rows = dataset.events.map((event) => COLUMNS.map(([, value]) => value(event, dataset)));
  return csvTable([COLUMNS.map(([name]) => name), ...rows]);
}

function quotesOf({ excerpts }: TimelineEvent, dataset: Dataset): string {
  return excerpts
    .map(({ exact, document }) => `“${exact}” (${documentById(dataset, document).title})`)
    .join('\n');
}
