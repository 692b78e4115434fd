import { useMemo } from 'react';
import { byline } from '../dataset/byline.ts';
import type { SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import { passagesIn } from '../dataset/passages.ts';
import { ArticleText, type PassageActions } from './ArticleText.tsx';
import { PublicationDate } from './PublicationDate.tsx';

interface ArticleProps extends PassageActions {
  readonly document: SourceDocument;
  /** The events whose passages are marked. */
  readonly events: readonly TimelineEvent[];
  readonly selected: string | null;
  /** The title of another document whose words help to date this one. */
  readonly titleOf: (document: string) => string;
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
          {byline(document)} · {document.published.label}
          {!document.titlePrinted && ' · No headline printed, these are the first words'}
        </p>
        <PublicationDate document={document} titleOf={titleOf} />
      </header>
      <ArticleText {...props} passages={passages} />
    </article>
  );
}
