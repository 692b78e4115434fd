import { useMemo } from 'react';
import { dayMs } from '../dataset/civilDay.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import { anchorDay, byDate } from '../dataset/order.ts';
import { stopsOf } from '../dataset/tour.ts';
import { type Deck, deckOf } from '../present/deck.ts';
import type { StripProps } from '../present/Strip.tsx';
import { gapWarp } from '../timeline/warp.ts';
import type { ViewState } from '../view/viewState.ts';
import { useFound } from './useFound.ts';

/** What is presented, and the timeline below it. */
export interface Presentation {
  readonly deck: Deck;
  readonly strip: Pick<StripProps, 'events' | 'scale'>;
}

/** The slides that a view asks for: those of a tour, or of what search and filters leave. */
export function usePresentation(dataset: Dataset, view: ViewState): Presentation {
  const { q, category, source, status, from, to, tour, prompts } = view;
  const filter = useMemo(
    () => ({ category, source, status, from, to }),
    [category, source, status, from, to],
  );
  const scope = useMemo(() => eventsInScope(dataset), [dataset]);
  const found = useFound(dataset, null, scope, q, filter);
  const deck = useMemo(() => {
    const asked = tour === null ? null : stopsOf(dataset, tour);
    const { title, summary } = asked?.tour ?? dataset;
    const stops = asked?.stops ?? found.events.map((event) => ({ event, line: null }));
    return deckOf({ title, summary: summary ?? '', prompts }, stops);
  }, [dataset, tour, prompts, found.events]);
  const strip = useMemo(() => stripOf(scope, deck), [scope, deck]);
  return { deck, strip };
}

/** The events in scope and those presented, by the scale that shortens gaps, in its own units. */
function stripOf(scope: Deck['events'], deck: Deck): Presentation['strip'] {
  const events = [...new Set([...scope, ...deck.events])].sort(byDate);
  const warp = gapWarp(events.map((event) => dayMs(anchorDay(event))));
  return { events, scale: (ms) => warp.toVirtual(ms) / warp.unit };
}
