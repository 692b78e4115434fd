import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { eventKind, eventName } from '../dataset/eventName.ts';
import { categoryById, eventById, eventsByChapter, eventsInScope } from '../dataset/lookup.ts';
import { EventFilters } from '../events/EventFilters.tsx';
import { EventList } from '../events/EventList.tsx';
import { SearchBox, type ShownHit } from '../events/SearchBox.tsx';
import { ThinOverview } from '../timeline/ThinOverview.tsx';
import { type EventFocus, TimelineChart } from '../timeline/TimelineChart.tsx';
import type { ViewControl } from '../view/useView.ts';
import { DisplayMenu } from './DisplayMenu.tsx';
import { DocumentsView } from './DocumentsView.tsx';
import { Handout } from './Handout.tsx';
import { Header } from './Header.tsx';
import { Introduction } from './Introduction.tsx';
import { Notice } from './Notice.tsx';
import { OpenEvent } from './OpenEvent.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import { Status } from './Status.tsx';
import { useFound } from './useFound.ts';
import { useMediaQuery } from './useMediaQuery.ts';
import { useRows } from './useRows.ts';
import { useSheetDrag } from './useSheetDrag.ts';
import { useShortcuts } from './useShortcuts.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

interface ExploreProps {
  readonly dataset: Dataset;
  readonly control: ViewControl;
}

/** On less than this, the events are a list and the reader is a sheet over it. The same stands in page.css. */
const NARROW = '(max-width: 719px), (max-height: 479px)';

/** The timeline in a browser: the chart, or on a narrow screen the list, and the reader beside it. */
export function Explore({ dataset, control: { view, change, hrefOf } }: ExploreProps) {
  const isNarrow = useMediaQuery(NARROW);
  const isHandout = view.view === 'handout';
  const events = useMemo(() => eventsInScope(dataset), [dataset]);
  const { category, source, status } = view;
  const filter = useMemo(() => ({ category, source, status }), [category, source, status]);
  const found = useFound(dataset, events, view.q, filter);
  const chapters = useMemo(() => eventsByChapter(dataset, found.events), [dataset, found.events]);
  const { groups, groupOf } = useRows(dataset, view.rows);
  const event = eventById(dataset, view.event);
  const nameOf = useCallback(
    (named: TimelineEvent) => eventName(named, categoryById(dataset, named.category).label),
    [dataset],
  );
  const kindOf = (named: TimelineEvent) =>
    eventKind(named, categoryById(dataset, named.category).label);
  const open = useCallback((id: string) => change({ event: id, document: null }), [change]);
  const chart = useRef<EventFocus>(null);
  const close = useCallback(() => {
    change({ event: null, document: null });
    if (!event) return;
    if (chart.current) chart.current.focus(event.id);
    else focusById(`event-${event.id}`);
  }, [change, event]);
  const openFromElsewhere = (id: string) => {
    open(id);
    chart.current?.focus(id);
  };
  const openInList = (id: string) => {
    open(id);
    // On a narrow screen the sheet lies over the list: one goes on reading there.
    if (isNarrow) requestAnimationFrame(() => focusById('source-title'));
  };
  const toPassage = useRef(false);
  const read = (document: string) => {
    toPassage.current = true;
    change({ view: 'documents', document }, true);
  };
  useEffect(function followToPassage() {
    if (toPassage.current && event) chart.current?.focus(event.id);
    toPassage.current = false;
  });
  useEscape(event ? close : null);
  const search = useRef<HTMLInputElement>(null);
  const display = useRef<HTMLDetailsElement>(null);
  const shortcuts = useMemo(
    () => ({
      '/': () => search.current?.focus({ preventScroll: true }),
      '?': () => {
        if (display.current) display.current.open = !display.current.open;
      },
    }),
    [],
  );
  useShortcuts(view.keys === 'on', shortcuts);
  const choose = (hit: ShownHit) => {
    if (hit.kind === 'event') openFromElsewhere(hit.id);
    else change({ view: 'documents', event: null, document: hit.id });
  };
  const skip = () => {
    const target = event ?? found.events[0];
    if (!target) return;
    if (chart.current) chart.current.focus(target.id);
    else focusById(`event-${target.id}`);
  };
  const drag = useSheetDrag(isNarrow, close);
  const panel = (
    <div className="panel" {...drag}>
      {event ? (
        <OpenEvent
          dataset={dataset}
          document={view.document}
          event={event}
          onClose={close}
          onDocument={(id) => change({ document: id })}
          onOpen={open}
          onRead={read}
        />
      ) : (
        !isNarrow && <Introduction dataset={dataset} onOpen={openFromElsewhere} />
      )}
    </div>
  );
  return (
    <div className="explore" data-open={event ? '' : undefined} data-view={view.view}>
      <button className="skip" onClick={skip} type="button">
        Skip to the events
      </button>
      <Header dataset={dataset}>
        <SearchBox
          hits={found.hits}
          onChoose={choose}
          onQuery={(q) => change({ q })}
          query={view.q}
          ref={search}
        />
        <ViewSwitch onView={(name) => change({ view: name })} view={view.view} />
        <ShareMenu dataset={dataset} event={event} view={view} />
        <DisplayMenu onChange={change} ref={display} view={view} />
      </Header>
      {isNarrow && !isHandout && panel}
      <main className="stage">
        {view.event && !event && (
          <Notice
            onDismiss={() => {
              change({ event: null });
              const [first] = found.events;
              if (first) chart.current?.focus(first.id);
            }}
          >
            This timeline has no event “{view.event}”. Here is the whole of it.
          </Notice>
        )}
        {!isHandout && (
          <EventFilters
            dataset={dataset}
            events={found.searched}
            filter={filter}
            onFilter={change}
          />
        )}
        {view.view === 'documents' && (
          <DocumentsView
            dataset={dataset}
            document={view.document}
            events={dataset.events.filter(({ id, background }) => background || found.ids.has(id))}
            hrefOf={(id, document) => hrefOf({ event: id, document })}
            onOpen={(id, document) => change({ event: id, document }, true)}
            ref={chart}
            selected={view.event}
          />
        )}
        {isHandout && (
          <Handout
            dataset={dataset}
            kind={view.handout}
            onBack={() => change({ view: 'timeline' })}
            onKind={(handout) => change({ handout })}
          />
        )}
        {(view.view === 'list' || (view.view === 'timeline' && isNarrow)) && (
          <>
            {isNarrow && <p className="guidance">Choose an event to read its source.</p>}
            {isNarrow && (
              <ThinOverview
                events={events}
                onPick={openInList}
                passing={found.ids}
                selected={view.event}
              />
            )}
            <EventList
              chapters={chapters}
              kindOf={kindOf}
              onOpen={openInList}
              selected={view.event}
            />
          </>
        )}
        {view.view === 'timeline' && !isNarrow && (
          <TimelineChart
            chapters={dataset.chapters}
            events={events}
            groupOf={groupOf}
            groups={groups}
            keys={view.keys === 'on'}
            nameOf={nameOf}
            onOpen={open}
            onScale={(scale) => change({ scale })}
            ref={chart}
            scale={view.scale}
            selected={view.event}
            shown={found.ids}
          />
        )}
      </main>
      {!isNarrow && !isHandout && panel}
      <Status dataset={dataset} event={event} />
    </div>
  );
}

function focusById(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true });
}

/** Escape closes what is open. */
function useEscape(onEscape: (() => void) | null): void {
  useEffect(() => {
    if (!onEscape) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onEscape]);
}
