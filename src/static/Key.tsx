import type { Category } from '../dataset/dataset.ts';

/** The meaning of the colours and rings of the chart. */
export function Key({ categories }: { readonly categories: readonly Category[] }) {
  return (
    <ul aria-label="Key" className="key">
      {categories.map(({ id, label }) => (
        <li key={id}>
          <span className="key-colour" data-category={id} />
          <span>{label}</span>
        </li>
      ))}
      <li>
        <span className="key-ring" />
        Planned or proposed
      </li>
    </ul>
  );
}
