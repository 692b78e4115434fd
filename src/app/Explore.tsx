import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { eventKind, eventName } from '../dataset/eventName.ts';
import { categoryById, eventById, eventsByChapter, eventsInScope } from '../dataset/lookup.ts';
import { EventList } from '../events/EventList.tsx';
import { type EventFocus, TimelineChart } from '../timeline/TimelineChart.tsx';
import type { ViewControl } from '../view/useView.ts';
import { DocumentsView } from './DocumentsView.tsx';
import { Handout } from './Handout.tsx';
import { Header } from './Header.tsx';
import { Introduction } from './Introduction.tsx';
import { Key } from './Key.tsx';
import { Notice } from './Notice.tsx';
import { OpenEvent } from './OpenEvent.tsx';
import { Status } from './Status.tsx';
import { useMediaQuery } from './useMediaQuery.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

interface ExploreProps {
  readonly dataset: Dataset;
  readonly control: ViewControl;
}

/** Narrower than this, the events are a list and the reader is a sheet from below. The same width stands in page.css. */
const NARROW = '(max-width: 719px)';

/** The timeline in a browser: the chart, or on a narrow screen the list, and the reader beside it. */
export function Explore({ dataset, control: { view, change, addressOf } }: ExploreProps) {
  const isNarrow = useMediaQuery(NARROW);
  const events = useMemo(() => eventsInScope(dataset), [dataset]);
  const chapters = useMemo(() => eventsByChapter(dataset), [dataset]);
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
    else document.getElementById(`event-${event.id}`)?.focus({ preventScroll: true });
  }, [change, event]);
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
  return (
    <div className="explore" data-open={event ? '' : undefined}>
      <Header dataset={dataset}>
        <ViewSwitch onView={(name) => change({ view: name })} view={view.view} />
      </Header>
      <main className="stage">
        {view.event && !event && (
          <Notice onDismiss={() => change({ event: null })}>
            This timeline has no event “{view.event}”. Here is the whole of it.
          </Notice>
        )}
        <Key categories={dataset.categories} />
        {view.view === 'documents' && (
          <DocumentsView
            dataset={dataset}
            document={view.document}
            events={dataset.events}
            hrefOf={(id, document) => addressOf({ event: id, document })}
            onOpen={(id, document) => change({ event: id, document }, true)}
            ref={chart}
            selected={view.event}
          />
        )}
        {view.view === 'handout' && <Handout dataset={dataset} kind={view.handout} />}
        {(view.view === 'list' || (view.view === 'timeline' && isNarrow)) && (
          <EventList chapters={chapters} kindOf={kindOf} onOpen={open} selected={view.event} />
        )}
        {view.view === 'timeline' && !isNarrow && (
          <TimelineChart
            chapters={dataset.chapters}
            events={events}
            nameOf={nameOf}
            onOpen={open}
            onScale={(scale) => change({ scale })}
            ref={chart}
            scale={view.scale}
            selected={view.event}
          />
        )}
      </main>
      <div className="panel">
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
          !isNarrow && <Introduction dataset={dataset} onOpen={open} />
        )}
      </div>
      <Status dataset={dataset} event={event} />
    </div>
  );
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
