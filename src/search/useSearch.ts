import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { usePart } from '../parts/usePart.ts';
import type { TextStore } from '../texts/textStore.ts';
import { whenIdle } from '../widgets/whenIdle.ts';
import type { SearchReach } from './foundWords.ts';
import type { Hit, SearchedDocument, SearchIndex } from './searchIndex.ts';
import { searchPart } from './searchPart.ts';

/** What a search finds, and where it looks. */
export interface Search {
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly reach: SearchReach;
}

/**
 * Searches events and, with `texts`, documents. What searches, and texts stored elsewhere, are loaded
 * when the first search begins.
 */
export function useSearch(dataset: Dataset, texts: TextStore | null, query: string): Search {
  const isSearching = query.trim() !== '';
  const part = useSearchPart(isSearching, query);
  const create = part.state === 'here' ? part.content.createSearchIndex : null;
  const { index, isWhole } = useMemo(() => {
    const here = texts ? documentsHere(dataset, texts) : [];
    const isWhole = !texts || here.length === dataset.documents.length;
    return { index: create?.(dataset.events, here, dataset.language), isWhole };
  }, [dataset, texts, create]);
  // Where no search can be typed, indexing waits until there is a query.
  useEffect(() => (texts && index ? prepareWhenIdle(index, () => {}) : undefined), [index, texts]);
  const reach = useReach(dataset, texts, index, isSearching ? query : null, isWhole);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same index finds more when its reach grows
  const hits = useMemo(() => index?.search(query) ?? NO_HITS, [index, query, reach]);
  // The same as long as nothing is searched for, so that nothing is rendered when what searches comes.
  if (!isSearching) return NO_SEARCH;
  return { hits, reach: part.state === 'here' ? reach : part.state };
}

const NO_HITS: readonly Hit[] = [];
const NO_SEARCH: Search = { hits: NO_HITS, reach: 'whole' };

/** What searches, loaded when a search begins; each change of the query asks for it again. */
function useSearchPart(isSearching: boolean, query: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another query tries again
  useEffect(() => {
    if (isSearching) void searchPart.load();
  }, [isSearching, query]);
  return usePart(searchPart, false);
}

/**
 * How far a search reaches, whose texts are loaded when it begins.
 * @param query `null` while nothing is searched for
 */
function useReach(
  dataset: Dataset,
  texts: TextStore | null,
  index: SearchIndex | undefined,
  query: string | null,
  isWhole: boolean,
): SearchReach {
  const [reach, setReach] = useState<SearchReach>(isWhole ? 'whole' : 'events');
  const isWanted = query !== null && !isWhole;
  // Texts that failed to load are requested again with each change of the query.
  const attempt = reach === 'part' ? query : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt must run the effect again
  useEffect(
    function searchTexts() {
      if (!isWanted || !texts || !index) return;
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
  return isWhole ? 'whole' : reach;
}

function documentsHere({ documents }: Dataset, texts: TextStore): readonly SearchedDocument[] {
  return documents.flatMap(({ id, omissions }) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ id, text, omissions }];
  });
}

/** Indexes texts while the browser is idle, a few at a time. */
function prepareWhenIdle(index: SearchIndex, onRead: () => void): () => void {
  let callOff = () => {};
  const later = () => {
    callOff = whenIdle((hasTime) => {
      if (index.prepare(hasTime)) later();
      else onRead();
    });
  };
  later();
  return () => callOff();
}
