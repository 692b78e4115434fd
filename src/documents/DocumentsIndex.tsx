import type { RefObject } from 'react';
import type { SourceDocument } from '../dataset/dataset.ts';
import { bringIntoSight } from '../widgets/ownScroll.ts';

interface DocumentsIndexProps {
  readonly documents: readonly SourceDocument[];
  /** The element that scrolls the articles. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Jumps to a document. A link to a fragment would also scroll the page around a frame. */
export function DocumentsIndex({ documents, scroller }: DocumentsIndexProps) {
  const go = (id: string) => {
    const title = scroller.current?.querySelector<HTMLElement>(
      `[data-document="${CSS.escape(id)}"] h2`,
    );
    if (!scroller.current || !title) return;
    title.focus({ preventScroll: true });
    bringIntoSight(title, 0.04);
  };
  return (
    <nav aria-label="Go to a document" className="documents-index">
      <ol>
        {documents.map(({ id, title, published }) => (
          <li key={id}>
            <button onClick={() => go(id)} type="button">
              <span>{title}</span> <small>{published.label}</small>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
