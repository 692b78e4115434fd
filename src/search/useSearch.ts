import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { TextStore } from '../texts/textStore.ts';
import type { SearchReach } from './foundWords.ts';
import {
  createSearchIndex,
  type Hit,
  type SearchedDocument,
  type SearchIndex,
} from './searchIndex.ts';

/** What a search finds, and where it looks. */
export interface Search {
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly reach: SearchReach;
}

/**
 * Searches events and, with `texts`, documents. Texts stored elsewhere are loaded when the first
 * search begins.
 */
export function useSearch(dataset: Dataset, texts: TextStore | null, query: string): Search {
  const { index, isWhole } = useMemo(() => {
    const here = texts ? documentsHere(dataset, texts) : [];
    const isWhole = !texts || here.length === dataset.documents.length;
    return { index: createSearchIndex(dataset.events, here, dataset.language), isWhole };
  }, [dataset, texts]);
  // Where no search can be typed, indexing waits until there is a query.
  useEffect(() => (texts ? prepareWhenIdle(index, () => {}) : undefined), [index, texts]);
  const [reach, setReach] = useState<SearchReach>(isWhole ? 'whole' : 'events');
  const isSearching = query.trim() !== '';
  const isWanted = isSearching && !isWhole;
  // Texts that failed to load are requested again with each change of the query.
  const attempt = reach === 'part' ? query : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt must run the effect again
  useEffect(
    function searchTexts() {
      if (!isWanted || !texts) return;
      let stop = () => {};
      let isOver = false;
      void texts.load(dataset.documents.map(({ id }) => id)).then((areAllHere) => {
        if (isOver) return;
        index.add(documentsHere(dataset, texts));
        stop = prepareWhenIdle(index, () => setReach(areAllHere ? 'whole' : 'part'));
      });
      return () => {
        isOver = true;
        stop();
      };
    },
    [dataset, texts, index, isWanted, attempt],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same index finds more when its reach grows
  const hits = useMemo(() => index.search(query), [index, query, reach]);
  return { hits, reach };
}

function documentsHere({ documents }: Dataset, texts: TextStore): readonly SearchedDocument[] {
  return documents.flatMap(({ id, omissions }) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ id, text, omissions }];
  });
}

/** Indexes texts while the browser is idle, a few at a time. */
function prepareWhenIdle(index: SearchIndex, onRead: () => void): () => void {
  let handle = 0;
  // Safari has no idle callbacks; short runs with pauses leave it room too.
  const canIdle = typeof window.requestIdleCallback === 'function';
  const later = (): number =>
    canIdle
      ? window.requestIdleCallback((deadline) => go(() => deadline.timeRemaining() > 2))
      : window.setTimeout(() => go(() => false), 20);
  const go = (hasTime: () => boolean) => {
    if (index.prepare(hasTime)) handle = later();
    else onRead();
  };
  handle = later();
  return () => (canIdle ? window.cancelIdleCallback(handle) : window.clearTimeout(handle));
}
