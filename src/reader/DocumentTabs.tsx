import { type KeyboardEvent, useRef } from 'react';
import type { SourceDocument } from '../dataset/dataset.ts';

interface DocumentTabsProps {
  readonly documents: readonly SourceDocument[];
  readonly shown: SourceDocument;
  readonly onDocument: (id: string) => void;
}

/** A tab for each document that tells an event (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export function DocumentTabs({ documents, shown, onDocument }: DocumentTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  if (documents.length < 2) return null;
  const move = (event: KeyboardEvent) => {
    const index = documents.indexOf(shown);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const target = by && documents[(index + by + documents.length) % documents.length];
    if (!target) return;
    event.preventDefault();
    onDocument(target.id);
    list.current?.querySelector<HTMLElement>(`[data-document="${target.id}"]`)?.focus({
      preventScroll: true,
    });
  };
  return (
    <div aria-label="Documents" className="reader-tabs" onKeyDown={move} ref={list} role="tablist">
      {documents.map((document) => (
        <button
          aria-controls="document-panel"
          aria-selected={document === shown}
          data-document={document.id}
          id={`tab-${document.id}`}
          key={document.id}
          onClick={() => onDocument(document.id)}
          role="tab"
          tabIndex={document === shown ? 0 : -1}
          title={document.title}
          type="button"
        >
          <span className="tab-title">{document.title}</span>
          <small>{shortDate(document.published.label)}</small>
        </button>
      ))}
    </div>
  );
}

/** A date label without its weekday, its months cut to three letters. */
function shortDate(label: string): string {
  return label
    .replace(/\b[A-Z][a-z]+day /g, '')
    .replace(/\b[A-Z][a-z]+\b/g, (month) => month.slice(0, 3));
}
