import { renderToStaticMarkup } from 'react-dom/server';
import { byline } from '../dataset/byline.ts';
import type { Dataset, Excerpt, SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import { STATUS_WORDS } from '../dataset/eventName.ts';
import { categoryById, documentById, eventsByChapter } from '../dataset/lookup.ts';
import { type Paragraph, paragraphsOf } from '../dataset/paragraphs.ts';
import { ListDate } from '../events/EventList.tsx';
import { howKnown } from '../reader/HowKnown.tsx';
import { Header } from './Header.tsx';
import { Key } from './Key.tsx';

/**
 * The page as it is before its script runs, and without one: the whole chronology with its quotes
 * and the full documents. Called when the page is built; no part of it reaches the browser's script.
 */
export function renderStaticPage(dataset: Dataset): string {
  return renderToStaticMarkup(<StaticPage dataset={dataset} />);
}

function StaticPage({ dataset }: { readonly dataset: Dataset }) {
  const background = dataset.events.filter((event) => event.background);
  return (
    <div className="explore static">
      <Header dataset={dataset} />
      <main className="stage">
        <Key categories={dataset.categories} />
        <div className="static-chart">
          <div className="timeline-card" />
          <div className="timeline-foot" />
        </div>
        <div className="static-list event-list">
          {eventsByChapter(dataset).map(({ chapter, events }) => (
            <section key={chapter.id}>
              <h2 className="event-list-chapter">
                {chapter.title} <span>{chapter.label}</span>
              </h2>
              <StaticEvents dataset={dataset} events={events} />
            </section>
          ))}
          <section className="static-only">
            <h2 className="event-list-chapter">Before and after</h2>
            <StaticEvents dataset={dataset} events={background} />
          </section>
        </div>
        <section className="static-only">
          <h2>The documents</h2>
          {dataset.documents.map((document) => (
            <StaticDocument document={document} key={document.id} />
          ))}
        </section>
      </main>
      <div className="panel" />
    </div>
  );
}

function StaticEvents({
  dataset,
  events,
}: {
  readonly dataset: Dataset;
  readonly events: readonly TimelineEvent[];
}) {
  return (
    <ol>
      {events.map((event) => (
        <li key={event.id}>
          <div className="event-row" data-category={event.category} data-status={event.status}>
            <ListDate event={event} />
            <span className="event-row-dot" />
            <span className="event-row-title">{event.title}</span>
          </div>
          <div className="static-only static-details">
            <p>
              {event.when.label} · {categoryById(dataset, event.category).label}
              {STATUS_WORDS[event.status] && ` · ${STATUS_WORDS[event.status]}`}
            </p>
            <p>{howKnown(event, documentById(dataset, event.when.document))}</p>
            {event.note && <p>{event.note}</p>}
            {event.excerpts.map((excerpt) => (
              <StaticQuote dataset={dataset} excerpt={excerpt} key={passageId(excerpt)} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function StaticQuote({
  dataset,
  excerpt,
}: {
  readonly dataset: Dataset;
  readonly excerpt: Excerpt;
}) {
  const document = documentById(dataset, excerpt.document);
  return (
    <figure>
      <blockquote>{excerpt.exact}</blockquote>
      <figcaption>
        <a href={`#${paragraphIdOf(document, excerpt)}`}>{document.title}</a>,{' '}
        {document.published.label}
      </figcaption>
    </figure>
  );
}

function StaticDocument({ document }: { readonly document: SourceDocument }) {
  const { published } = document;
  const by = byline(document) ?? 'Publisher not printed';
  return (
    <article id={`document-${document.id}`}>
      <h3>{document.title}</h3>
      <p>
        {by} · published {published.label}. {published.note}
      </p>
      {paragraphsOf(document, []).map((paragraph) => (
        <p id={paragraphId(document, paragraph)} key={paragraphId(document, paragraph)}>
          {paragraph.map((piece) =>
            piece.kind === 'text' ? (
              piece.text
            ) : (
              <span className="omission" key="omission">
                {piece.kind === 'omission' && `[Left out: ${piece.reason}]`}
              </span>
            ),
          )}
        </p>
      ))}
    </article>
  );
}

function passageId({ document, start }: Excerpt): string {
  return `${document}-${start}`;
}

function paragraphId({ id }: SourceDocument, [first]: Paragraph): string {
  return `${id}-${first && first.kind !== 'excerpt' ? first.start : 0}`;
}

/** The paragraph in which an excerpt begins. */
function paragraphIdOf(document: SourceDocument, { start }: Excerpt): string {
  const paragraphs = paragraphsOf(document, []);
  const starts = paragraphs.filter(
    ([first]) => first && first.kind !== 'excerpt' && first.start <= start,
  );
  return paragraphId(document, starts.at(-1) ?? []);
}
