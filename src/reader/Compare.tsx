import { textLanguage } from '../dataset/aboutWords.ts';
import { byline } from '../dataset/byline.ts';
import {
  COMPARE,
  type Excerpt,
  type SourceDocument,
  type TimelineEvent,
} from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { byPublication } from '../dataset/order.ts';
import { ReadLink } from './ReadLink.tsx';
import { ownWords, wordDifference } from './wordDifference.ts';
import './compare.css';
import './document.css';

interface CompareProps {
  readonly event: TimelineEvent;
  readonly documents: readonly SourceDocument[];
  /** Identifies these passages, so that the reader finds their marks. */
  readonly passages: string;
  /** Makes the element a Tab stop if it scrolls. */
  readonly stop: { readonly tabIndex?: number };
  readonly hrefOf: (document: string) => string | undefined;
  readonly onRead: (document: string) => void;
}

/**
 * The accounts of several documents side by side, with the words that only one of them uses marked.
 */
export function Compare({ event, documents, passages, stop, hrefOf, onRead }: CompareProps) {
  const compared = documents.toSorted(byPublication).map((document) => ({
    document,
    excerpts: event.excerpts.filter((excerpt) => excerpt.document === document.id),
  }));
  return (
    <div
      aria-labelledby={`tab-${COMPARE}`}
      className="document compare"
      data-passages={passages}
      id="document-panel"
      role="tabpanel"
      {...stop}
    >
      <p className="compare-key">
        <span className="own-words">Underlined</span>: words that only one of these documents uses
        here.
      </p>
      <div className="compare-documents">
        {compared.map(({ document, excerpts }) => (
          <ComparedDocument
            document={document}
            excerpts={excerpts}
            key={document.id}
            hrefOf={hrefOf}
            onRead={onRead}
            others={compared.filter((other) => other.document !== document).flatMap(textsOf)}
          />
        ))}
      </div>
    </div>
  );
}

function textsOf({ excerpts }: { readonly excerpts: readonly Excerpt[] }): readonly string[] {
  return excerpts.map(({ exact }) => exact);
}

interface ComparedDocumentProps extends Pick<CompareProps, 'hrefOf' | 'onRead'> {
  readonly document: SourceDocument;
  readonly excerpts: readonly Excerpt[];
  readonly others: readonly string[];
}

function ComparedDocument({ document, excerpts, others, hrefOf, onRead }: ComparedDocumentProps) {
  const title = `compared-${document.id}`;
  const own = excerpts.flatMap(({ exact }) => ownWords(exact, others));
  return (
    <article aria-labelledby={title}>
      <h3 id={title}>{document.title}</h3>
      <p className="document-source">{`${byline(document)} · ${document.published.label}`}</p>
      {excerpts.map((excerpt) => (
        <blockquote key={excerpt.start} {...textLanguage(document)}>
          <Quote excerpt={excerpt} others={others} />
        </blockquote>
      ))}
      {own.length > 0 && (
        <p className="visually-hidden">{`Only here: ${own.map(isolate).join(', ')}.`}</p>
      )}
      <ReadLink document={document} hrefOf={hrefOf} isNamed onRead={onRead} />
    </article>
  );
}

interface QuoteProps {
  readonly excerpt: Excerpt;
  readonly others: readonly string[];
}

/**
 * The mark holds the excerpt verbatim. Its own words are underlined by elements without semantics:
 * emphasis would break up the sentence for a screen reader, which gets these words listed below.
 */
function Quote({ excerpt, others }: QuoteProps) {
  return (
    <mark>
      {wordDifference(excerpt.exact, others).map(({ text, start, isOwn }) =>
        isOwn ? (
          <span className="own-words" key={start}>
            {text}
          </span>
        ) : (
          <span key={start}>{text}</span>
        ),
      )}
    </mark>
  );
}
