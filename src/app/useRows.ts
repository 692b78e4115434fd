import { useCallback, useMemo } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import type { Rows } from '../view/viewState.ts';

/** The groups of rows that a view asks for, and the group of each event. */
export function useRows(dataset: Dataset, rows: Rows) {
  const groups = useMemo(() => {
    if (rows === 'none') return [];
    if (rows === 'category') return dataset.categories;
    return dataset.documents.map(({ id, title }) => ({ id, label: title }));
  }, [dataset, rows]);
  const groupOf = useCallback(
    (event: TimelineEvent) => (rows === 'document' ? event.when.document : event.category),
    [rows],
  );
  return { groups, groupOf };
}
