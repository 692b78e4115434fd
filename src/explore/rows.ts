import { yearOf } from '../dataset/civilDay.ts';
import type { Dataset, SourceDocument } from '../dataset/dataset.ts';
import type { Rows } from '../view/viewState.ts';

/** More rows than this cannot be told apart and leave each too little room. */
const MOST_ROWS = 12;

/** A row of the chart, and what stands in it. */
export interface Row {
  readonly id: string;
  readonly label: string;
  /** The ids of its category, or of its documents. */
  readonly of: readonly string[];
}

/** The rows that a view asks for. */
export function rowsOf(
  { categories, documents }: Pick<Dataset, 'categories' | 'documents'>,
  rows: Rows,
): readonly Row[] {
  if (rows === 'none') return [];
  if (rows === 'category') return categories.map(({ id, label }) => ({ id, label, of: [id] }));
  return documentRows(documents);
}

/** One row per document; with too many documents, one row for several published in succession. */
function documentRows(documents: readonly SourceDocument[]): readonly Row[] {
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
