import { useMemo } from 'react';
import { eventKind } from '../dataset/eventName.ts';
import { categoryById, eventsByChapter } from '../dataset/lookup.ts';
import { EventList } from '../events/EventList.tsx';
import { ThinOverview } from '../timeline/ThinOverview.tsx';
import { type Exploration, focusById } from './useExploration.ts';

/** The events as a list; on a narrow screen with a strip of their years above it. */
export function ListStage({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, view, events, found, isNarrow, open } = exploration;
  const chapters = useMemo(() => eventsByChapter(dataset, found.events), [dataset, found.events]);
  const openFromList = (id: string) => {
    open(id);
    // On a narrow screen the sheet lies over the list: one goes on reading there.
    if (isNarrow) requestAnimationFrame(() => focusById('source-title'));
  };
  return (
    <>
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
        kindOf={(event) => eventKind(event, categoryById(dataset, event.category).label)}
        onOpen={openFromList}
        selected={view.event}
      />
    </>
  );
}
