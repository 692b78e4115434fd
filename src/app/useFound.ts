import { useEffect, useMemo } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { documentById, eventById } from '../dataset/lookup.ts';
import { type Filter, filterEvents } from '../events/filterEvents.ts';
import { SHOWN_HITS, type ShownHit } from '../events/SearchBox.tsx';
import { createSearchIndex, type Hit, type SearchIndex } from '../events/searchIndex.ts';

/** What a search and filters leave. */
export interface Found {
  /** The events that the search lets through, whatever the filters say: filters count these. */
  readonly searched: readonly TimelineEvent[];
  /** Those that the filters let through, too. */
  readonly events: readonly TimelineEvent[];
  readonly ids: ReadonlySet<string>;
  /** How many matches there are, and the best of them. */
  readonly count: number;
  readonly hits: readonly ShownHit[];
}

/** Searches and filters events as the view asks. */
export function useFound(
  dataset: Dataset,
  events: readonly TimelineEvent[],
  query: string,
  filter: Filter,
): Found {
  const index = useMemo(() => createSearchIndex(dataset), [dataset]);
  useEffect(() => prepareWhenIdle(index), [index]);
  const hits = useMemo(() => index.search(query), [index, query]);
  return useMemo(() => {
    const found = new Set(hits.filter(({ kind }) => kind === 'event').map(({ id }) => id));
    const searched = query.trim() === '' ? events : events.filter(({ id }) => found.has(id));
    const shown = filterEvents(searched, filter);
    return {
      searched,
      events: shown,
      ids: new Set(shown.map(({ id }) => id)),
      count: hits.length,
      hits: hits.slice(0, SHOWN_HITS).map((hit) => shownHit(dataset, hit)),
    };
  }, [dataset, events, query, filter, hits]);
}

/** Reads the texts into the index while nothing else is to be done, a few at a time. */
function prepareWhenIdle(index: SearchIndex): () => void {
  let handle = 0;
  // Safari has no idle callbacks; short turns with pauses leave it room, too.
  const canIdle = typeof window.requestIdleCallback === 'function';
  const later = (): number =>
    canIdle
      ? window.requestIdleCallback((deadline) => go(() => deadline.timeRemaining() > 2))
      : window.setTimeout(() => go(() => false), 20);
  const go = (hasTime: () => boolean) => {
    if (index.prepare(hasTime)) handle = later();
  };
  handle = later();
  return () => (canIdle ? window.cancelIdleCallback(handle) : window.clearTimeout(handle));
}

function shownHit(dataset: Dataset, hit: Hit): ShownHit {
  if (hit.kind === 'event') {
    const event = eventById(dataset, hit.id);
    return { ...hit, title: event?.title ?? '', detail: event?.when.label ?? '' };
  }
  const document = documentById(dataset, hit.id);
  return { ...hit, title: document.title, detail: `Document, ${document.published.label}` };
}
