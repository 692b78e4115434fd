import { renderToStaticMarkup } from 'react-dom/server';
import type { FullDataset, FullDocument } from '../dataset/dataset.ts';
import { eventsByChapter, eventsInScope } from '../dataset/lookup.ts';
import { asSentence } from '../dataset/sentence.ts';
import { DisplayMenu } from '../explore/DisplayMenu.tsx';
import { Header } from '../explore/Header.tsx';
import { ViewSwitch } from '../explore/ViewSwitch.tsx';
import { ThinOverview } from '../list/ThinOverview.tsx';
import { wholePaper } from '../print/paperOf.ts';
import { Sheet } from '../print/Sheet.tsx';
import { EventFilters } from '../search/EventFilters.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { Coins } from '../share/Coins.tsx';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { DEFAULT_VIEW } from '../view/viewState.ts';
import { Menu } from '../widgets/Menu.tsx';
import { Key } from './Key.tsx';
import { StaticChart } from './StaticChart.tsx';
import { StaticDocument, StaticEvents } from './StaticEvents.tsx';

/**
 * Renders the page as it is before its script runs, and without one: the whole chronology with its
 * quotes and the full documents, and the sheet for printing. Called at build time only; no part of
 * it reaches the browser's script.
 * @param address of the timeline on the web, if known at build time
 */
export function renderStaticPage(dataset: FullDataset, address: string | null): string {
  return renderToStaticMarkup(<StaticPage address={address} dataset={dataset} />);
}

/** The most events on the page; a longer page would take too long to load. */
const MOST_EVENTS = 100;

/** The part of a large dataset that is on the page, with its documents; a small one unchanged. */
function firstPart(dataset: FullDataset): FullDataset {
  if (dataset.events.length <= MOST_EVENTS) return dataset;
  const events = dataset.events.slice(0, MOST_EVENTS);
  const used = new Set(
    events.flatMap(({ excerpts, when }) => [when, ...excerpts]).map(({ document }) => document),
  );
  return {
    ...dataset,
    summary: `${asSentence(dataset.summary)} ${leftOut(dataset)}`,
    events,
    documents: dataset.documents.filter(({ id }) => used.has(id)),
  };
}

function leftOut({ events }: FullDataset): string {
  return `These are the first ${MOST_EVENTS} of ${events.length.toLocaleString('en')} events; all of them, with their documents, are in the file dataset.json beside this page.`;
}

/** The most text of documents on the page, in UTF-16 units: some of 500 documents may be books. */
const MOST_TEXT = 250_000;

/** The documents whose whole text is on the page: the first ones that fit. */
function firstTexts(documents: readonly FullDocument[]): ReadonlySet<FullDocument> {
  let length = 0;
  return new Set(
    documents.filter(({ text }) => {
      const hasRoom = length + text.length <= MOST_TEXT;
      if (hasRoom) length += text.length;
      return hasRoom;
    }),
  );
}

interface StaticPageProps {
  readonly dataset: FullDataset;
  readonly address: string | null;
}

function StaticPage({ dataset: whole, address }: StaticPageProps) {
  const dataset = firstPart(whole);
  const background = dataset.events.filter((event) => event.background);
  const texts = firstTexts(dataset.documents);
  return (
    <div className="explore static">
      <Notice />
      <Header dataset={whole}>
        <StaticTools />
      </Header>
      <main className="stage static-stage">
        <Places dataset={whole} />
        <div className="static-list event-list">
          {eventsByChapter(dataset).map(({ chapter, events }) => (
            <section key={chapter.id}>
              <h2 className="event-list-chapter">
                <span>{chapter.title}</span> <span>{chapter.label}</span>
              </h2>
              <StaticEvents dataset={dataset} events={events} whole={texts} />
            </section>
          ))}
          {background.length > 0 && (
            <section className="static-only">
              <h2 className="event-list-chapter">Before and after</h2>
              <StaticEvents dataset={dataset} events={background} whole={texts} />
            </section>
          )}
        </div>
        {dataset !== whole && (
          <p className="static-only">
            {leftOut(whole)} <a href="./dataset.json">dataset.json</a>
          </p>
        )}
        <section className="static-only">
          <h2>The documents</h2>
          {dataset.documents.map((document) => (
            <StaticDocument document={document} isWhole={texts.has(document)} key={document.id} />
          ))}
        </section>
      </main>
      <div className="panel static-panel" />
      <Coins address={address} documents={dataset.documents} language={dataset.language} />
      {/* Last, so that the content comes before it on a slow connection. */}
      <div className="printed" hidden>
        <Sheet address="" dataset={dataset} paper={wholePaper(dataset)} />
      </div>
    </div>
  );
}

/** Stands above the events: the key without scripts, otherwise placeholders for the app. */
function Places({ dataset }: { readonly dataset: FullDataset }) {
  const events = eventsInScope(dataset);
  return (
    <>
      <div className="static-only">
        <Key categories={dataset.categories} />
      </div>
      <div className="static-tools" inert>
        <EventFilters
          dataset={dataset}
          events={events}
          filter={DEFAULT_VIEW}
          onFilter={doNothing}
          renderMenu={(label) => <Menu label={label}>{null}</Menu>}
        />
      </div>
      <StaticChart dataset={dataset} events={events} />
      <div className="static-thin">
        <p className="guidance">Choose an event to read its source.</p>
        <ThinOverview
          events={events}
          onPick={doNothing}
          passing={new Set(events.map(({ id }) => id))}
          selected={null}
        />
      </div>
    </>
  );
}

/** Shown if scripts run but the app is missing; `firstPaint/firstPaint.ts` makes it more precise. */
function Notice() {
  return (
    <div className="static-notice" role="status">
      <p className="static-notice-words">The interactive timeline could not be loaded.</p>
      <p>Here are all quotes and documents as text.</p>
      {/* biome-ignore lint/a11y/useValidAnchor: an empty address is that of the page with its query */}
      <a href="">Reload</a>
      <small className="static-notice-error" />
    </div>
  );
}

/** The header controls of the app, in place but inactive. */
function StaticTools() {
  return (
    <div className="static-tools" inert>
      <SearchBox
        hits={[]}
        hrefOf={() => ''}
        onChoose={doNothing}
        onQuery={doNothing}
        placeOf={noPlace}
        query=""
        reach="whole"
      />
      <ViewSwitch onView={doNothing} view={DEFAULT_VIEW.view} />
      <Menu label="Present">{null}</Menu>
      <ShareMenu renderPanel={() => null} />
      <DisplayMenu onChange={doNothing} view={DEFAULT_VIEW} />
    </div>
  );
}

function doNothing(): void {}

function noPlace() {
  return { title: '', detail: '' };
}
