import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { eventById, eventsInScope } from '../dataset/lookup.ts';
import type { Filter } from '../search/filterEvents.ts';
import { type Found, useFound } from '../search/useFound.ts';
import type { TextStore } from '../texts/textStore.ts';
import type { Explored } from '../view/askedUse.ts';
import type { ViewControl } from '../view/useView.ts';
import { BREAK_POINTS } from '../widgets/breakPoints.ts';
import type { EventFocus } from '../widgets/eventFocus.ts';
import { useMediaQuery } from '../widgets/useMediaQuery.ts';

/** What all parts of the page share while somebody explores the timeline. */
export interface Exploration extends Omit<ViewControl, 'view'> {
  readonly view: Explored;
  readonly dataset: Dataset;
  readonly texts: TextStore;
  /** The events in scope, in date order. */
  readonly events: readonly TimelineEvent[];
  readonly filter: Filter;
  readonly found: Found;
  /** The open event, if the dataset knows it. */
  readonly event: TimelineEvent | undefined;
  /** Whether the events are a list, and the reader a sheet over it. */
  readonly isNarrow: boolean;
  /** The chart, or the documents: what can move focus to an event. */
  readonly eventFocus: RefObject<EventFocus | null>;
  /** Opens an event; of the one that is open, goes to its source. */
  readonly open: (id: string) => void;
  /** Opens an event and moves focus to it. */
  readonly openAndFocus: (id: string) => void;
  /** Closes the source, and returns focus to its event. */
  readonly close: () => void;
  /** Goes to the open event's passage in a document. */
  readonly read: (document: string) => void;
  /** Moves focus from an event to its source, and from the source back. */
  readonly toSourceAndBack: () => void;
  /** Moves focus to the open event, or to the first. */
  readonly skipToEvents: () => void;
}

/** On less than this, the events are a list and the reader is a sheet over it. The same stands in page.css. */

/** Works out what is shown from the view, and the ways from one event to another. */
export function useExploration(
  dataset: Dataset,
  texts: TextStore,
  control: ViewControl,
  view: Explored,
): Exploration {
  const { change } = control;
  const { category, source, status, from, to } = view;
  const events = useMemo(() => eventsInScope(dataset), [dataset]);
  const filter = useMemo(
    () => ({ category, source, status, from, to }),
    [category, source, status, from, to],
  );
  const found = useFound(dataset, texts, events, view.q, filter);
  const event = eventById(dataset, view.event);
  const eventFocus = useRef<EventFocus>(null);
  const opened = event?.id;
  const open = useCallback(
    (id: string) => {
      if (id === opened && eventWithFocus() === id) focusSource();
      else change({ event: id, document: null });
    },
    [change, opened],
  );
  const close = useCallback(() => {
    change({ event: null, document: null });
    if (event) focusEvent(eventFocus, event.id);
  }, [change, event]);
  const skipToEvents = () => {
    const target = event && found.ids.has(event.id) ? event : found.events[0];
    if (target) focusEvent(eventFocus, target.id);
  };
  return {
    ...control,
    view,
    dataset,
    texts,
    events,
    filter,
    found,
    event,
    isNarrow: useMediaQuery(BREAK_POINTS.small),
    eventFocus,
    open,
    openAndFocus: (id) => {
      open(id);
      focusEvent(eventFocus, id);
    },
    close,
    read: usePassages(control, event, eventFocus),
    toSourceAndBack: () => {
      const isInSource = document.activeElement?.closest('.panel');
      if (event && isInSource) focusEvent(eventFocus, event.id);
      else focusSource();
    },
    skipToEvents,
  };
}

/** Going to a passage: focus follows as soon as the documents are there. */
function usePassages(
  { change }: ViewControl,
  event: TimelineEvent | undefined,
  eventFocus: RefObject<EventFocus | null>,
): (document: string) => void {
  const isOnTheWay = useRef(false);
  useEffect(function followToPassage() {
    if (isOnTheWay.current && event) eventFocus.current?.focus(event.id);
    isOnTheWay.current = false;
  });
  return (document) => {
    isOnTheWay.current = true;
    change({ view: 'documents', document }, true);
  };
}

/** Focus on an event wherever it is shown; the list has its buttons on the page itself. */
function focusEvent(eventFocus: RefObject<EventFocus | null>, id: string): void {
  if (eventFocus.current) eventFocus.current.focus(id);
  else focusById(`event-${id}`);
}

/** The event whose button or link has focus, wherever it is shown. */
export function eventWithFocus(): string | undefined {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.dataset.event) return focused.dataset.event;
  return focused?.id.startsWith('event-') ? focused.id.slice('event-'.length) : undefined;
}

/** Moves focus to the title of the open source. */
export function focusSource(): void {
  focusById('source-title');
}

/** Focuses an element without scrolling anything around it. */
function focusById(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true });
}

/** Focuses the title of a document among the documents, which says what was opened. */
export function focusDocument(id: string): void {
  const title = document.querySelector<HTMLElement>(`[data-document="${CSS.escape(id)}"] h2`);
  title?.focus({ preventScroll: true });
}
