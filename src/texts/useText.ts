import { useEffect, useSyncExternalStore } from 'react';
import type { Arrival } from '../parts/Coming.tsx';
import type { TextStore } from './textStore.ts';

/** The text of a document, or how far loading it has come. */
export type DocumentText =
  | { readonly state: 'here'; readonly text: string }
  | Exclude<Arrival, { readonly state: 'here' }>;

/** The text of a document, loaded when it is wanted and not here. */
export function useText(texts: TextStore, document: string, isWanted = true): DocumentText {
  const text = useSyncExternalStore(texts.subscribe, () => texts.get(document));
  const hasFailed = useSyncExternalStore(texts.subscribe, () => texts.hasFailed(document));
  useEffect(() => {
    if (isWanted) void texts.load([document]);
  }, [texts, document, isWanted]);
  if (text !== undefined && isWanted) return { state: 'here', text };
  if (hasFailed) return { state: 'failed', retry: () => void texts.load([document]) };
  return { state: 'coming' };
}
