import { Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { byline } from '../dataset/byline.ts';
import type { Dataset, Excerpt, SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import { eventKind } from '../dataset/eventName.ts';
import { categoryById, documentById, eventsByChapter, eventsInScope } from '../dataset/lookup.ts';
import { type Paragraph, paragraphsOf } from '../dataset/paragraphs.ts';
import { silenceBefore } from '../dataset/silence.ts';
import { EventFilters } from '../events/EventFilters.tsx';
import { SilentYears } from '../events/EventList.tsx';
import { EventRow } from '../events/EventRow.tsx';
import { SearchBox } from '../events/SearchBox.tsx';
import { howKnown } from '../reader/HowKnown.tsx';
import { ThinOverview } from '../timeline/ThinOverview.tsx';
import { DEFAULT_VIEW } from '../view/viewState.ts';
import { Coins } from './Coins.tsx';
import { DisplayMenu } from './DisplayMenu.tsx';
import { Header } from './Header.tsx';
import { Key } from './Key.tsx';
import { Menu } from './Menu.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import { Sheet } from './Sheet.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

/**
 * The page as it is before its script runs, and without one: the whole chronology with its quotes
 * and the full documents, and the sheet that a printer gets. Called when the page is built; no part of it reaches the browser's script.
 */
export function renderStaticPage(dataset: Dataset): string {
  return renderToStaticMarkup(<StaticPage dataset={dataset} />);
}

/** So many events are told in full: a page of any length would keep its reader waiting. */
const TOLD = 100;

/** The part of a large dataset that the page tells, with the documents it comes from; a small one as it is. */
function toldPart(dataset: Dataset): Dataset {
  if (dataset.events.length <= TOLD) return dataset;
  const events = dataset.events.slice(0, TOLD);
  const used = new Set(
    events.flatMap(({ excerpts, when }) => [when, ...excerpts]).map(({ document }) => document),
  );
  return {
    ...dataset,
    summary: `${dataset.summary}. ${leftOut(dataset)}`,
    events,
    documents: dataset.documents.filter(({ id }) => used.has(id)),
  };
}

function leftOut({ events }: Dataset): string {
  return `These are the first ${TOLD} of ${events.length.toLocaleString('en')} events; all of them, with their documents, are in the file dataset.json beside this page.`;
}

function StaticPage({ dataset: whole }: { readonly dataset: Dataset }) {
  const dataset = toldPart(whole);
  const background = dataset.events.filter((event) => event.background);
  return (
    <div className="explore static">
      <Header dataset={whole}>
        <StaticTools dataset={whole} />
      </Header>
      <main className="stage">
        <div className="static-only">
          <Key categories={dataset.categories} />
        </div>
        <div className="static-tools" inert>
          <EventFilters
            dataset={whole}
            events={eventsInScope(whole)}
            filter={DEFAULT_VIEW}
            onFilter={nothing}
            renderMenu={(label) => <Menu label={label}>{null}</Menu>}
          />
        </div>
        <div className="static-chart">
          <div className="timeline-card" />
          <div className="timeline-foot" />
        </div>
        <div className="static-thin">
          <p className="guidance">Choose an event to read its source.</p>
          <ThinOverview
            events={eventsInScope(whole)}
            onPick={nothing}
            passing={new Set(eventsInScope(whole).map(({ id }) => id))}
            selected={null}
          />
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
        {dataset !== whole && (
          <p className="static-only">
            {leftOut(whole)} <a href="./dataset.json">dataset.json</a>
          </p>
        )}
        <section className="static-only">
          <h2>The documents</h2>
          {dataset.documents.map((document) => (
            <StaticDocument document={document} key={document.id} />
          ))}
        </section>
      </main>
      <div className="panel" />
      <Coins documents={dataset.documents} />
      <div hidden>
        <Sheet dataset={dataset} kind="full" />
      </div>
    </div>
  );
}

/** What the app puts into the header, in its place but without its actions. */
function StaticTools({ dataset }: { readonly dataset: Dataset }) {
  return (
    <div className="static-tools" inert>
      <SearchBox count={0} hits={[]} onChoose={nothing} onQuery={nothing} query="" />
      <ViewSwitch onView={nothing} view={DEFAULT_VIEW.view} />
      <Menu label="Present">{null}</Menu>
      <ShareMenu dataset={dataset} event={undefined} view={DEFAULT_VIEW} />
      <DisplayMenu onChange={nothing} view={DEFAULT_VIEW} />
    </div>
  );
}

function nothing(): void {}

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
        <Fragment key={event.id}>
          <SilentYears
            silence={silenceBefore(event, dataset.events[dataset.events.indexOf(event) - 1])}
          />
          <li>
            <div className="event-row" data-category={event.category} data-status={event.status}>
              <EventRow
                event={event}
                kind={eventKind(event, categoryById(dataset, event.category).label)}
              />
            </div>
            <div className="static-only static-details">
              <p>{event.when.label}</p>
              <p>{howKnown(event, documentById(dataset, event.when.document))}</p>
              {event.note && <p>{event.note}</p>}
              {event.excerpts.map((excerpt) => (
                <StaticQuote dataset={dataset} excerpt={excerpt} key={passageId(excerpt)} />
              ))}
            </div>
          </li>
        </Fragment>
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
  return (
    <article id={`document-${document.id}`}>
      <h3>{document.title}</h3>
      <p>
        {byline(document)} · published {published.label}. {published.note}
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
