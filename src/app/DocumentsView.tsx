import type { Dataset } from '../dataset/dataset.ts';

/** The documents as readable articles. */
export function DocumentsView({ dataset }: { readonly dataset: Dataset }) {
  return (
    <div>
      {dataset.documents.map(({ id, title }) => (
        <h2 key={id}>{title}</h2>
      ))}
    </div>
  );
}
