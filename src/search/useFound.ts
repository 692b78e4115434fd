import { useMemo } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { documentById, eventById } from '../dataset/lookup.ts';
import type { TextStore } from '../texts/textStore.ts';
import { type Filter, filterEvents } from './filterEvents.ts';
import { hasNoAnswer } from './foundWords.ts';
import type { HitPlace } from './Hits.tsx';
import type { Hit } from './searchIndex.ts';
import { type Search, useSearch } from './useSearch.ts';

/** What a search and filters leave. */
export interface Found extends Search {
  /**
   * The events that match the search, whatever the filters say; filters count these. All of them,
   * as long as the search has no answer.
   */
  readonly searched: readonly TimelineEvent[];
  /** The events that also pass the filters. */
  readonly events: readonly TimelineEvent[];
  readonly ids: ReadonlySet<string>;
  readonly placeOf: (hit: Hit) => HitPlace;
}

/**
 * Searches and filters events as the view asks.
 * @param texts `null` to search only the titles, dates and quotes of events
 */
export function useFound(
  dataset: Dataset,
  texts: TextStore | null,
  events: readonly TimelineEvent[],
  query: string,
  filter: Filter,
): Found {
  const { hits, reach } = useSearch(dataset, texts, query);
  return useMemo(() => {
    const found = new Set(hits.filter(({ kind }) => kind === 'event').map(({ id }) => id));
    const hasSearched = query.trim() !== '' && !hasNoAnswer(reach);
    const searched = hasSearched ? events.filter(({ id }) => found.has(id)) : events;
    const shown = filterEvents(searched, filter);
    return {
      searched,
      events: shown,
      ids: new Set(shown.map(({ id }) => id)),
      hits,
      reach,
      placeOf: (hit) => placeOf(dataset, hit),
    };
  }, [dataset, events, query, filter, hits, reach]);
}

/** The title and date of a hit for the list of hits. */
function placeOf(dataset: Dataset, { kind, id }: Hit): HitPlace {
  if (kind === 'event') {
    const event = eventById(dataset, id);
    return { title: event?.title ?? '', detail: event?.when.label ?? '' };
  }
  const document = documentById(dataset, id);
  return { title: document.title, detail: `Document, ${document.published.label}` };
}
