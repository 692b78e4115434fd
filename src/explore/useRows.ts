import { useCallback, useMemo } from 'react';
import { yearOf } from '../dataset/civilDay.ts';
import type { Dataset, SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import type { Rows } from '../view/viewState.ts';

/** More rows than this cannot be told apart and leave each too little room. */
const MOST_ROWS = 12;

/** The groups of rows that a view asks for, and the group of each event. */
export function useRows(dataset: Dataset, rows: Rows) {
  const groups = useMemo(() => {
    if (rows === 'none') return [];
    if (rows === 'category') return dataset.categories.map(({ id, label }) => ({ id, label }));
    return documentRows(dataset.documents);
  }, [dataset, rows]);
  const rowOf = useMemo(
    () =>
      new Map(documentRows(dataset.documents).flatMap(({ id, of }) => of.map((own) => [own, id]))),
    [dataset],
  );
  const groupOf = useCallback(
    (event: TimelineEvent) =>
      rows === 'document' ? (rowOf.get(event.when.document) ?? '') : event.category,
    [rows, rowOf],
  );
  return { groups, groupOf };
}

/** One row per document; with too many documents, one row for several published in succession. */
function documentRows(documents: readonly SourceDocument[]) {
  const share = Math.ceil(documents.length / MOST_ROWS);
  if (share <= 1) return documents.map(({ id, title }) => ({ id, label: title, of: [id] }));
  const starts = documents.flatMap((_, index) => (index % share === 0 ? index : []));
  return starts.map((start) => {
    const own = documents.slice(start, start + share);
    const years = [own[0], own.at(-1)].flatMap((document) => yearOfDocument(document) ?? []);
    return {
      id: own[0]?.id ?? '',
      label: `${own.length} documents, ${[...new Set(years)].join('–')}`,
      of: own.map(({ id }) => id),
    };
  });
}

function yearOfDocument(document: SourceDocument | undefined): number | null {
  const day = document?.published.earliest ?? document?.published.latest ?? null;
  return day === null ? null : yearOf(day);
}
