import { useMemo } from 'react';
import { dayMs } from '../dataset/civilDay.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import { anchorDay, byDate } from '../dataset/order.ts';
import { stopsOf } from '../dataset/tour.ts';
import { type Deck, deckOf } from '../present/deck.ts';
import { type StripDate, stripDates } from '../present/stripLayout.ts';
import { useFound } from '../search/useFound.ts';
import { shortenedPlaces } from '../timeline/layout/warp.ts';
import type { UseOf } from '../view/askedUse.ts';

/** Between two days of the strip, `em`, and more for each doubling of the time: a year has room for its date. */
const STRIP_STEP = 2.1;
const STRIP_DOUBLING = 0.84;

/** The slides that a view asks for: those of a tour, or of what search and filters leave. */
export function useDeck(dataset: Dataset, view: UseOf<'present' | 'notes'>): Deck {
  const { q, category, source, status, from, to, tour, prompts } = view;
  const filter = useMemo(
    () => ({ category, source, status, from, to }),
    [category, source, status, from, to],
  );
  const scope = useMemo(() => eventsInScope(dataset), [dataset]);
  const found = useFound(dataset, null, scope, q, filter);
  return useMemo(() => {
    const asked = tour.length > 0 ? stopsOf(dataset, tour) : null;
    const { title, summary } = asked?.tour ?? dataset;
    const stops = asked?.stops ?? found.events.map((event) => ({ event, line: null }));
    return deckOf({ title, summary: summary ?? '', prompts }, stops);
  }, [dataset, tour, prompts, found.events]);
}

/**
 * The dates of the strip below the slides: the events in scope and those presented, on the scale
 * that shortens gaps.
 */
export function useStrip(dataset: Dataset, deck: Deck): readonly StripDate[] {
  return useMemo(() => {
    const events = [...new Set([...eventsInScope(dataset), ...deck.events])].sort(byDate);
    const days = events.map((event) => dayMs(anchorDay(event)));
    const placeOf = shortenedPlaces(days, STRIP_STEP, STRIP_DOUBLING);
    return stripDates(events, placeOf, dataset.language);
  }, [dataset, deck]);
}
