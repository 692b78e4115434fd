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
  /** Names this choice of passages, so that the reader can find their marks. */
  readonly passages: string;
  /** What makes it a Tab stop, where it is what scrolls. */
  readonly stop: { readonly tabIndex?: number };
  readonly hrefOf: (document: string) => string | undefined;
  readonly onRead: (document: string) => void;
}

/** What several documents say about an event, side by side, with the words that only one of them uses. */
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
        <blockquote key={excerpt.start}>
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
 * The mark holds the excerpt to the letter. What is its own is underlined by elements without a
 * meaning: emphasis would part the sentence for a screen reader, which is told these words below it.
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
