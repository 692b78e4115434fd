import { useMemo } from 'react';
import { byline } from '../dataset/byline.ts';
import type { SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import { passagesIn } from '../dataset/passages.ts';
import { ArticleText } from './ArticleText.tsx';
import { PublicationDate } from './PublicationDate.tsx';

export interface ArticleProps {
  readonly document: SourceDocument;
  /** The events whose passages are marked. */
  readonly events: readonly TimelineEvent[];
  readonly selected: string | null;
  /** The sign of an event that stands behind its passages. */
  readonly signOf: (event: TimelineEvent) => string;
  readonly titleOf: (document: string) => string;
  /** The event of a passage, and the key that its button has in `data-passage`. */
  readonly onOpen: (event: string, passage: string) => void;
}

/** A whole document to be read, with the passages of all events marked. */
export function Article(props: ArticleProps) {
  const { document, events, titleOf } = props;
  const passages = useMemo(() => passagesIn(document, events), [document, events]);
  const title = `article-title-${document.id}`;
  return (
    <article aria-labelledby={title} className="article" data-document={document.id}>
      <header className="article-head">
        <h2 id={title} tabIndex={-1}>
          {document.title}
        </h2>
        <p className="article-byline">
          {byline(document) ?? 'Publisher not printed'} · {document.published.label}
          {!document.titlePrinted && ' · No headline printed, these are the first words'}
        </p>
        <PublicationDate document={document} titleOf={titleOf} />
      </header>
      <ArticleText {...props} passages={passages} />
    </article>
  );
}
