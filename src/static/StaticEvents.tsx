import { Fragment } from 'react';
import { textLanguage } from '../dataset/aboutWords.ts';
import { byline } from '../dataset/byline.ts';
import { cutText, type Paragraph } from '../dataset/cutText.ts';
import type { Excerpt, FullDataset, FullDocument, TimelineEvent } from '../dataset/dataset.ts';
import { eventKind } from '../dataset/eventName.ts';
import { categoryById, documentById } from '../dataset/lookup.ts';
import { silencesOf } from '../dataset/silence.ts';
import { SilentYears } from '../list/EventList.tsx';
import { EventRow } from '../list/EventRow.tsx';
import { howKnown } from '../reader/HowKnown.tsx';
import { StaticMatter } from './StaticMatter.tsx';

interface StaticEventsProps {
  readonly dataset: FullDataset;
  readonly events: readonly TimelineEvent[];
  /** The documents whose whole text is on the page. */
  readonly whole: ReadonlySet<FullDocument>;
}

/** A list of events with their quotes. */
export function StaticEvents({ dataset, events, whole }: StaticEventsProps) {
  const silences = silencesOf(dataset.events);
  return (
    <ol>
      {events.map((event) => (
        <Fragment key={event.id}>
          <SilentYears silence={silences.get(event.id)} />
          <li id={`event-${event.id}`}>
            <div className="event-row" data-category={event.category} data-status={event.status}>
              <EventRow
                event={event}
                kind={eventKind(event, categoryById(dataset, event.category).label)}
                language={dataset.language}
              />
            </div>
            <div className="static-only static-details">
              <p>{event.when.label}</p>
              <p>{howKnown(event, documentById(dataset, event.when.document))}</p>
              {event.note && <p>{event.note}</p>}
              {event.excerpts.map((excerpt) => (
                <StaticQuote
                  dataset={dataset}
                  excerpt={excerpt}
                  key={passageId(excerpt)}
                  whole={whole}
                />
              ))}
            </div>
          </li>
        </Fragment>
      ))}
    </ol>
  );
}

interface StaticQuoteProps extends Pick<StaticEventsProps, 'dataset' | 'whole'> {
  readonly excerpt: Excerpt;
}

function StaticQuote({ dataset, excerpt, whole }: StaticQuoteProps) {
  const document = documentById(dataset, excerpt.document);
  const target = whole.has(document) ? paragraphIdOf(document, excerpt) : articleId(document);
  return (
    <figure data-document={document.id}>
      <blockquote {...textLanguage(document)}>{excerpt.exact}</blockquote>
      <figcaption>
        <a href={`#${target}`}>{document.title}</a>
        <span>{`, ${document.published.label}`}</span>
      </figcaption>
    </figure>
  );
}

interface StaticDocumentProps {
  readonly document: FullDocument;
  readonly isWhole: boolean;
}

/** A document, with its text if the page has room for it. */
export function StaticDocument({ document, isWhole }: StaticDocumentProps) {
  const { published } = document;
  return (
    <article id={articleId(document)}>
      <h3>{document.title}</h3>
      <p>
        {byline(document)} · published {published.label}. {published.note}
      </p>
      <StaticMatter document={document} />
      {!isWhole && (
        <p>
          Its text would make this page too long: it is in the file{' '}
          <a href="./dataset.json">dataset.json</a>.
        </p>
      )}
      {(isWhole ? cutText(document, []) : []).map((paragraph) => (
        <p
          id={paragraphId(document, paragraph)}
          key={paragraphId(document, paragraph)}
          {...textLanguage(document)}
        >
          {paragraph.map((piece) =>
            piece.kind === 'text' ? (
              piece.text
            ) : (
              <span className="omission" key="omission">
                {`[Left out: ${piece.reason}]`}
              </span>
            ),
          )}
        </p>
      ))}
    </article>
  );
}

function articleId({ id }: FullDocument): string {
  return `document-${id}`;
}

function passageId({ document, start }: Excerpt): string {
  return `${document}-${start}`;
}

function paragraphId({ id }: FullDocument, [first]: Paragraph<Excerpt>): string {
  return `${id}-${first?.start ?? 0}`;
}

/** The id of the paragraph in which an excerpt begins. */
function paragraphIdOf(document: FullDocument, { start }: Excerpt): string {
  const paragraphs = cutText(document, []);
  const starts = paragraphs.filter(([first]) => first && first.start <= start);
  return paragraphId(document, starts.at(-1) ?? []);
}
