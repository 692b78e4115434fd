import { type KeyboardEvent, useRef } from 'react';
import { isDatedFromOutside } from '../dataset/aboutWords.ts';
import { COMPARE, type CorpusLanguage, type SourceDocument } from '../dataset/dataset.ts';
import { shortLabel } from '../dataset/dateLabel.ts';
import { PlainLink } from '../widgets/PlainLink.tsx';
import './document.css';

interface DocumentTabsProps {
  readonly documents: readonly SourceDocument[];
  /** How their dates are written. */
  readonly language: CorpusLanguage;
  /** The id of the document shown, or the word for all. */
  readonly shown: string;
  readonly onDocument: (id: string) => void;
  /** The address that shows a document, or the comparison. */
  readonly hrefOf: (id: string) => string | undefined;
}

/**
 * One tab per document that tells an event, and one to compare them
 * (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/).
 */
export function DocumentTabs({
  documents,
  language,
  shown,
  onDocument,
  hrefOf,
}: DocumentTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  if (documents.length < 2) return null;
  const tabs = [
    ...documents.map((document) => tabOf(document, language)),
    { id: COMPARE, title: 'Compare', detail: `all ${documents.length}` },
  ];
  const move = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === shown);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const target = by && tabs[(index + by + tabs.length) % tabs.length];
    if (!target) return;
    event.preventDefault();
    onDocument(target.id);
    list.current?.querySelector<HTMLElement>(`[data-document="${target.id}"]`)?.focus({
      preventScroll: true,
    });
  };
  return (
    <div aria-label="Documents" className="reader-tabs" onKeyDown={move} ref={list} role="tablist">
      {tabs.map(({ id, title, detail }) => (
        <PlainLink
          aria-controls="document-panel"
          aria-selected={id === shown}
          data-document={id}
          href={hrefOf(id)}
          id={`tab-${id}`}
          key={id}
          onFollow={() => onDocument(id)}
          role="tab"
          tabIndex={id === shown ? 0 : -1}
          title={title}
        >
          <span className="tab-title">{title}</span>
          <small>{detail}</small>
        </PlainLink>
      ))}
    </div>
  );
}

function tabOf({ id, title, published }: SourceDocument, language: CorpusLanguage) {
  const day = shortLabel(published.date, language);
  return { id, title, detail: isDatedFromOutside(published) ? `[${day}]` : day };
}
