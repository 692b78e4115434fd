import { useCallback, useMemo, useState } from 'react';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { eventKind } from '../dataset/eventName.ts';
import { categoryById, eventsByChapter } from '../dataset/lookup.ts';
import { silencesOf } from '../dataset/silence.ts';
import { stopsOf } from '../dataset/tour.ts';
import { EventList } from '../list/EventList.tsx';
import { ThinOverview } from '../list/ThinOverview.tsx';
import { toggled } from '../search/filterEvents.ts';
import type { Exploration } from './exploration.ts';
import { LessonPicker } from './LessonPicker.tsx';
import { focusSource } from './useExploration.ts';

/** The events as a list; on a narrow screen with a strip of years above it. */
export function ListStage({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, view, events, found, isNarrow, open } = exploration;
  const chapters = useMemo(() => eventsByChapter(dataset, found.events), [dataset, found.events]);
  const silences = useMemo(() => silencesOf(dataset.events), [dataset]);
  const openFromList = (id: string) => {
    open(id);
    // On a narrow screen the sheet covers the list, so reading goes on there.
    if (isNarrow) requestAnimationFrame(focusSource);
  };
  const kindOf = useCallback(
    (event: TimelineEvent) => eventKind(event, categoryById(dataset, event.category).label),
    [dataset],
  );
  const hrefOf = useEventAddress(exploration);
  const { picked, onPick, onPicking } = usePicking(exploration);
  return (
    <>
      {view.view === 'list' && (
        <LessonPicker exploration={exploration} onPicking={onPicking} picked={picked} />
      )}
      {isNarrow && (
        <>
          <p className="guidance">Choose an event to read its source.</p>
          <ThinOverview
            events={events}
            onPick={openFromList}
            passing={found.ids}
            selected={view.event}
          />
        </>
      )}
      <EventList
        chapters={chapters}
        hrefOf={hrefOf}
        kindOf={kindOf}
        language={dataset.language}
        onOpen={openFromList}
        onPick={onPick}
        picked={picked}
        selected={view.event}
        silences={silences}
        whenEmpty={view.use === 'embed' ? NOTHING_LINKED : NOTHING_FOUND}
      />
    </>
  );
}

const NOTHING_FOUND =
  'No event passes the search and the filters. Choose “Show all”, or search for something else.';
const NOTHING_LINKED = 'No event is let through by the link to this frame.';

/**
 * Gives the address of an event in this list. The function stays the same whichever event is open,
 * so that long lists are not rendered again.
 */
function useEventAddress({ hrefOf }: Exploration): (id: string) => string | undefined {
  const list = hrefOf({ event: null, document: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the address of the list changes the result
  return useCallback((id) => hrefOf({ event: id, document: null }), [list]);
}

/** Picking events for a lesson: the picked events form a tour made by hand, in date order. */
function usePicking({ dataset, view, change }: Exploration) {
  const [isPicking, setPicking] = useState(view.tour.length > 0);
  const ids = useMemo(
    () => stopsOf(dataset, view.tour).stops.map(({ event }) => event.id),
    [dataset, view.tour],
  );
  return {
    picked: isPicking && view.view === 'list' ? ids : null,
    onPicking: (isOn: boolean) => {
      setPicking(isOn);
      if (!isOn) change({ tour: [] });
    },
    onPick: (id: string) => {
      const picked = new Set(toggled(ids, id));
      const order = dataset.events.filter((event) => picked.has(event.id));
      change({ tour: order.map((event) => event.id) });
    },
  };
}
