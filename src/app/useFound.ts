import { useMemo } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { documentById, eventById } from '../dataset/lookup.ts';
import { type Filter, filterEvents } from '../events/filterEvents.ts';
import type { ShownHit } from '../events/SearchBox.tsx';
import { createSearchIndex, type Hit } from '../events/searchIndex.ts';

/** What a search and filters leave. */
export interface Found {
  /** The events that the search lets through, whatever the filters say: filters count these. */
  readonly searched: readonly TimelineEvent[];
  /** Those that the filters let through, too. */
  readonly events: readonly TimelineEvent[];
  readonly ids: ReadonlySet<string>;
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
  const hits = useMemo(() => index.search(query), [index, query]);
  return useMemo(() => {
    const found = new Set(hits.filter(({ kind }) => kind === 'event').map(({ id }) => id));
    const searched = query.trim() === '' ? events : events.filter(({ id }) => found.has(id));
    const shown = filterEvents(searched, filter);
    return {
      searched,
      events: shown,
      ids: new Set(shown.map(({ id }) => id)),
      hits: hits.map((hit) => shownHit(dataset, hit)),
    };
  }, [dataset, events, query, filter, hits]);
}

function shownHit(dataset: Dataset, hit: Hit): ShownHit {
  if (hit.kind === 'event') {
    const event = eventById(dataset, hit.id);
    return { ...hit, title: event?.title ?? '', detail: event?.when.label ?? '' };
  }
  const document = documentById(dataset, hit.id);
  return { ...hit, title: document.title, detail: `Document, ${document.published.label}` };
}
