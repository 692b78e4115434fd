import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { eventById, eventsInScope } from '../dataset/lookup.ts';
import { usePart } from '../parts/usePart.ts';
import { useFound } from '../search/useFound.ts';
import type { Explored } from '../view/askedUse.ts';
import type { ViewControl } from '../view/useView.ts';
import type { ViewName } from '../view/viewState.ts';
import { BREAK_POINTS } from '../widgets/breakPoints.ts';
import type { EventFocus } from '../widgets/eventFocus.ts';
import { useMediaQuery } from '../widgets/useMediaQuery.ts';
import type { Content, Exploration } from './exploration.ts';
import { documentsPart } from './exploreParts.ts';

/** Derives from the view what is shown, and the ways to move between events. */
export function useExploration(
  content: Content,
  control: ViewControl,
  view: Explored,
): Exploration {
  const { dataset, texts } = content;
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
    ...content,
    view,
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
    read: usePassages(control, view.view, event, eventFocus),
    toSourceAndBack: () => {
      const isInSource = document.activeElement?.closest('.panel');
      if (event && isInSource) focusEvent(eventFocus, event.id);
      else focusSource();
    },
    skipToEvents,
  };
}

/** Moves to a passage; focus follows when the documents are rendered. */
function usePassages(
  { change }: ViewControl,
  view: ViewName,
  event: TimelineEvent | undefined,
  eventFocus: RefObject<EventFocus | null>,
): (document: string) => void {
  const isOnTheWay = useRef(false);
  const areHere = usePart(documentsPart, false).state === 'here';
  useEffect(function followToPassage() {
    if (view !== 'documents') isOnTheWay.current = false;
    if (!areHere) return;
    if (isOnTheWay.current && event) eventFocus.current?.focus(event.id);
    isOnTheWay.current = false;
  });
  return (document) => {
    isOnTheWay.current = true;
    change({ view: 'documents', document }, true);
  };
}

/** Focuses an event wherever it is shown; the buttons of the list are on the page itself. */
function focusEvent(eventFocus: RefObject<EventFocus | null>, id: string): void {
  if (eventFocus.current) eventFocus.current.focus(id);
  else focusById(`event-${id}`);
}

/** The event whose button or link has focus, wherever that is. */
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

/** Focuses the title of a document in the documents view, which announces what was opened. */
export function focusDocument(id: string): void {
  const title = document.querySelector<HTMLElement>(`[data-document="${CSS.escape(id)}"] h2`);
  title?.focus({ preventScroll: true });
}
