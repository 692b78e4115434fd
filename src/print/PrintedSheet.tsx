import { useMemo } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import type { Use } from '../view/askedUse.ts';
import { paperOf } from './paperOf.ts';
import { printedAddress } from './printedAddress.ts';
import { Sheet, type TextHere } from './Sheet.tsx';

export interface PrintedSheetProps {
  readonly dataset: Dataset;
  readonly view: Use;
  /** The events that search and filters leave; in a quiz those to be put in order. */
  readonly shown: readonly TimelineEvent[];
  /** Gives the texts of documents, for views that can show documents. */
  readonly textOf?: TextHere;
}

/** The sheet of paper for a view. */
export function PrintedSheet({ dataset, view, shown, textOf }: PrintedSheetProps) {
  const paper = useMemo(() => paperOf(dataset, view, shown), [dataset, view, shown]);
  return (
    <Sheet
      address={printedAddress(view)}
      dataset={dataset}
      paper={paper}
      {...(textOf && { textOf })}
    />
  );
}
