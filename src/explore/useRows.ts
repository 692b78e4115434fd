import { useCallback, useMemo } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import type { Rows } from '../view/viewState.ts';
import { rowsOf } from './rows.ts';

/** The groups of rows that a view asks for, and the group of each event. */
export function useRows(dataset: Dataset, rows: Rows) {
  const groups = useMemo(() => rowsOf(dataset, rows), [dataset, rows]);
  const rowOf = useMemo(
    () => new Map(groups.flatMap(({ id, of }) => of.map((own) => [own, id]))),
    [groups],
  );
  const groupOf = useCallback(
    ({ category, when }: TimelineEvent) =>
      rowOf.get(rows === 'document' ? when.document : category) ?? '',
    [rows, rowOf],
  );
  return { groups, groupOf };
}
