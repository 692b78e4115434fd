import { useEffect, useSyncExternalStore } from 'react';
import type { DocumentText } from '../dataset/texts.ts';
import type { TextStore } from './textStore.ts';

/** The text of a document, which is brought when it is wanted and not here. */
export function useText(texts: TextStore, document: string, isWanted = true): DocumentText {
  const text = useSyncExternalStore(texts.subscribe, () => texts.get(document));
  const hasFailed = useSyncExternalStore(texts.subscribe, () => texts.hasFailed(document));
  useEffect(() => {
    if (isWanted) void texts.load([document]);
  }, [texts, document, isWanted]);
  return { text, hasFailed, retry: () => void texts.load([document]) };
}
