import type { Dataset } from '../dataset/dataset.ts';
import { eventsInScope } from '../dataset/lookup.ts';

/** The title of the timeline and what it is made of. */
export function Header({ dataset }: { readonly dataset: Dataset }) {
  const { title, summary, documents } = dataset;
  return (
    <header className="header">
      <h1>{title}</h1>
      <p>
        {summary} · {eventsInScope(dataset).length} events read from {documents.length} documents
      </p>
    </header>
  );
}
