import { useEffect, useSyncExternalStore } from 'react';
import type { Arrival } from './Coming.tsx';
import type { Part } from './part.ts';

/** A part of the app, or how far loading it has come. */
export type PartState<Content> =
  | { readonly state: 'here'; readonly content: Content }
  | Exclude<Arrival, { readonly state: 'here' }>;

/** A part of the app, loaded when it is wanted and not here. */
export function usePart<Content>(part: Part<Content>, isWanted = true): PartState<Content> {
  const content = useSyncExternalStore(part.subscribe, part.get);
  const hasFailed = useSyncExternalStore(part.subscribe, part.hasFailed);
  useEffect(() => {
    if (isWanted) void part.load();
  }, [part, isWanted]);
  if (content !== undefined) return { state: 'here', content };
  if (hasFailed) return { state: 'failed', retry: () => void part.load() };
  return { state: 'coming' };
}
