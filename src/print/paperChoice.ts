import { counted, numeral } from '../dataset/counted.ts';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { STATUS_WORDS } from '../dataset/eventName.ts';
import { isolate } from '../dataset/isolate.ts';
import { categoryById, documentById, eventsInScope } from '../dataset/lookup.ts';
import { type Stop, stopsOf } from '../dataset/tour.ts';
import { stretchLabel } from '../search/stretchLabel.ts';
import type { Use } from '../view/askedUse.ts';

/** The events that a view selects. */
export interface PaperChoice {
  /** Whether these are all events, including those outside the scope. */
  readonly isWhole: boolean;
  readonly events: readonly TimelineEvent[];
  /** The stops of a tour, if one is selected. */
  readonly stops: readonly Stop[] | null;
  /** A description in plain words: `17 of 42 events: Sport, 2018`; empty for the whole. */
  readonly words: string;
  /** The summary of the tour. */
  readonly summary: string | null;
}

/**
 * Selects the events for paper: those of a tour if the view shows one, or else those that search
 * and filters leave, or else all.
 * @param shown the events that search and filters leave
 */
export function choiceOf(
  dataset: Dataset,
  view: Use,
  shown: readonly TimelineEvent[],
): PaperChoice {
  if (view.tour.length > 0 && showsTour(view)) return tourChoice(dataset, view.tour);
  const filters = filterWords(dataset, view);
  if (filters === '') {
    return { isWhole: true, events: dataset.events, stops: null, words: '', summary: null };
  }
  const total = eventsInScope(dataset).length;
  const words = `${numeral(shown.length)} of ${counted(total, 'event')}: ${filters}`;
  return { isWhole: false, events: shown, stops: null, words, summary: null };
}

/** The chart shows no tour, even if the address still contains one. */
function showsTour(view: Use): boolean {
  return !('view' in view) || view.view === 'list' || view.view === 'handout';
}

function tourChoice(dataset: Dataset, asked: readonly string[]): PaperChoice {
  const { tour, stops } = stopsOf(dataset, asked);
  const events = stops.map(({ event }) => event);
  const count = counted(stops.length, 'event');
  const words = tour
    ? `Tour: “${isolate(tour.title)}”, ${count}`
    : `${count}, picked from the timeline`;
  return { isWhole: false, events, stops, words, summary: tour?.summary ?? null };
}

/** The search and filters in words; empty if they let everything through. */
export function filterWords(dataset: Dataset, view: Use): string {
  const { q, category, source, status } = view;
  return [
    q.trim() && `Search: “${isolate(q.trim())}”`,
    category.map((id) => isolate(categoryById(dataset, id).label)).join(' or '),
    source.length > 0 &&
      `told by ${source.map((id) => `“${isolate(documentById(dataset, id).title)}”`).join(' or ')}`,
    status.map((name) => STATUS_WORDS[name as keyof typeof STATUS_WORDS] || name).join(' or '),
    stretchLabel(view, dataset.language),
  ]
    .filter(Boolean)
    .join(', ');
}
