import { byline } from '../dataset/byline.ts';
import {
  COMPARE,
  type Excerpt,
  type SourceDocument,
  type TimelineEvent,
} from '../dataset/dataset.ts';
import { byPublication } from '../dataset/order.ts';
import { ReadButton } from './ReadButton.tsx';
import { wordDifference } from './wordDifference.ts';

interface CompareProps {
  readonly event: TimelineEvent;
  readonly documents: readonly SourceDocument[];
  /** Names this choice of passages, so that the reader can find their marks. */
  readonly passages: string;
  readonly onRead: (document: string) => void;
}

/** What several documents say about an event, side by side, with the words that only one of them uses. */
export function Compare({ event, documents, passages, onRead }: CompareProps) {
  const told = documents.toSorted(byPublication).map((document) => ({
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
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <p className="compare-key">
        <em className="own-words">Underlined</em>: words that only one of these documents uses here.
      </p>
      <div className="compare-documents">
        {told.map(({ document, excerpts }) => (
          <Told
            document={document}
            excerpts={excerpts}
            key={document.id}
            onRead={onRead}
            others={told.filter((other) => other.document !== document).flatMap(textsOf)}
          />
        ))}
      </div>
    </div>
  );
}

function textsOf({ excerpts }: { readonly excerpts: readonly Excerpt[] }): readonly string[] {
  return excerpts.map(({ exact }) => exact);
}

interface ToldProps extends Pick<CompareProps, 'onRead'> {
  readonly document: SourceDocument;
  readonly excerpts: readonly Excerpt[];
  readonly others: readonly string[];
}

function Told({ document, excerpts, others, onRead }: ToldProps) {
  const title = `compared-${document.id}`;
  return (
    <article aria-labelledby={title}>
      <h3 id={title}>{document.title}</h3>
      <p className="document-source">
        {byline(document)} · {document.published.label}
      </p>
      {excerpts.map((excerpt) => (
        <blockquote key={excerpt.start}>
          <Quote excerpt={excerpt} others={others} />
        </blockquote>
      ))}
      <ReadButton document={document} isNamed onRead={onRead} />
    </article>
  );
}

interface QuoteProps {
  readonly excerpt: Excerpt;
  readonly others: readonly string[];
}

/** The mark holds the excerpt to the letter; what is its own is emphasised inside it. */
function Quote({ excerpt, others }: QuoteProps) {
  return (
    <mark>
      {wordDifference(excerpt.exact, others).map(({ text, start, isOwn }) =>
        isOwn ? (
          <em className="own-words" key={start}>
            {text}
          </em>
        ) : (
          text
        ),
      )}
    </mark>
  );
}
