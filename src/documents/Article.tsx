import type { Ref } from 'react';
import { besidePart } from '../beside/besidePart.ts';
import { titleBasis } from '../dataset/aboutWords.ts';
import { byline } from '../dataset/byline.ts';
import type { SourceDocument } from '../dataset/dataset.ts';
import { hasMatter } from '../dataset/matter.ts';
import type { Passage } from '../dataset/passages.ts';
import { Coming } from '../parts/Coming.tsx';
import { LatePart } from '../parts/LatePart.tsx';
import { useIsLate } from '../parts/useIsLate.ts';
import type { DocumentText } from '../texts/useText.ts';
import { ArticleText, type PassageActions } from './ArticleText.tsx';
import { PublicationDate } from './PublicationDate.tsx';
import './article.css';

interface ArticleProps extends PassageActions {
  readonly document: SourceDocument;
  readonly text: DocumentText;
  /** The passages to mark. */
  readonly passages: readonly Passage[];
  /** Length of the text in UTF-16 units, to reserve space until the text is here. */
  readonly length: number;
  readonly ref?: Ref<HTMLElement>;
  readonly selected: string | null;
  /** Gives the title of another document whose words help to date this one. */
  readonly titleOf: (document: string) => string;
}

/** Approximate characters per line of an article, and line height in em. */
const LINE_LENGTH = 75;
const LINE_HEIGHT = 1.8;

function placeFor(length: number) {
  return { minHeight: `${Math.ceil(length / LINE_LENGTH) * LINE_HEIGHT}em` };
}

/** A whole document with the passages of all events marked. */
export function Article(props: ArticleProps) {
  const { document, text, length, titleOf, ref } = props;
  const title = `article-title-${document.id}`;
  const isLate = useIsLate(text.state === 'coming');
  return (
    <article
      aria-labelledby={title}
      className="article"
      data-document={document.id}
      data-pictured={document.pictures && ''}
      data-plays={document.recording && ''}
      ref={ref}
    >
      <header className="article-head">
        <h2 id={title} tabIndex={-1}>
          {document.title}
        </h2>
        <p className="article-byline">
          {[
            byline(document),
            document.published.label,
            ...(titleBasis(document) === 'first words'
              ? ['No headline printed, these are the first words']
              : []),
            ...(document.combed ? ['Every date in it was checked'] : []),
          ].join(' · ')}
        </p>
        <PublicationDate document={document} titleOf={titleOf} />
        {hasMatter(document) && (
          <LatePart part={besidePart} what="What belongs to the document">
            {({ Matter }) => <Matter document={document} />}
          </LatePart>
        )}
      </header>
      {document.pictures && (
        <LatePart part={besidePart} what="The pictures">
          {({ Pictures }) => <Pictures {...document} />}
        </LatePart>
      )}
      <Coming
        arrival={text}
        isLate={isLate}
        style={text.state === 'here' ? undefined : placeFor(length)}
        what="The whole document"
      />
      {text.state === 'here' && <ArticleText {...props} text={text.text} />}
    </article>
  );
}
