import type { Dataset, Excerpt, TimelineEvent } from '../dataset/dataset.ts';
import type { Stop } from '../dataset/tour.ts';

/** The stop that a slide belongs to, and its step there. */
interface StopSlide extends Stop {
  /** The number of the event among those shown, from 1. */
  readonly place: number;
  readonly step: number;
}

/** One step of the slides: the content of the screen until the next press. */
export type DeckSlide =
  | { readonly kind: 'title' }
  | (StopSlide & { readonly kind: 'event' })
  | (StopSlide & { readonly kind: 'excerpt'; readonly excerpt: Excerpt })
  | (StopSlide & { readonly kind: 'questions' })
  | { readonly kind: 'documents' };

/** The slides for a lesson, step by step. */
export interface Deck {
  readonly title: string;
  readonly summary: string;
  /** The events shown, in order. */
  readonly events: readonly TimelineEvent[];
  readonly slides: readonly DeckSlide[];
}

/** The position of the slides, as in the address. */
export interface Position {
  readonly event: string | null;
  readonly step: number;
}

export interface DeckOptions extends Pick<Deck, 'title' | 'summary'> {
  /** Whether the questions for the class are shown. */
  readonly prompts: boolean;
}

/**
 * The slides for some stops: a title; for each event its date and title, then the first excerpt of
 * each document that tells it, then its questions; and at the end the documents.
 */
export function deckOf({ title, summary, prompts }: DeckOptions, stops: readonly Stop[]): Deck {
  const slides = stops.flatMap((stop, index) =>
    slidesOf(stop, prompts).map((slide, step) => ({ ...slide, place: index + 1, step })),
  );
  return {
    title,
    summary,
    events: stops.map(({ event }) => event),
    slides: [{ kind: 'title' }, ...slides, { kind: 'documents' }],
  };
}

function slidesOf(stop: Stop, prompts: boolean) {
  const { event } = stop;
  return [
    { ...stop, kind: 'event' } as const,
    ...firstExcerpts(event).map((excerpt) => ({ ...stop, kind: 'excerpt', excerpt }) as const),
    ...(prompts && event.prompts.length > 0 ? [{ ...stop, kind: 'questions' } as const] : []),
  ];
}

/** The first excerpt of each document that tells an event. */
function firstExcerpts({ excerpts }: TimelineEvent): readonly Excerpt[] {
  return excerpts.filter(
    ({ document }, index) => excerpts.findIndex((other) => other.document === document) === index,
  );
}

/** The event of a slide; none for the title and the documents. */
export function eventOf(slide: DeckSlide | undefined): TimelineEvent | undefined {
  return slide && 'event' in slide ? slide.event : undefined;
}

/** The position of a slide; without an event, step 0 is the title and 1 the documents. */
export function positionOf(slide: DeckSlide): Position {
  if ('event' in slide) return { event: slide.event.id, step: slide.step };
  return { event: null, step: slide.kind === 'documents' ? 1 : 0 };
}

/**
 * The index of the slide at a position. A step beyond the last of its event is the last. An event
 * that is not shown leads to the next one in date order that is, or else to the title.
 */
export function indexOf(
  { slides }: Deck,
  { events }: Pick<Dataset, 'events'>,
  { event, step }: Position,
): number {
  if (event === null) return step > 0 ? slides.length - 1 : 0;
  const own = slides.findIndex((slide) => eventOf(slide)?.id === event);
  if (own >= 0) {
    const last = slides.findLastIndex((slide) => eventOf(slide)?.id === event);
    return Math.min(own + step, last);
  }
  const later = new Set(events.slice(events.findIndex(({ id }) => id === event) + 1));
  const next = slides.findIndex((slide) => 'event' in slide && later.has(slide.event));
  return Math.max(next, 0);
}

/** The index of the first slide of an event by its number, from 1; -1 if there is none. */
export function indexOfPlace({ slides }: Deck, place: number): number {
  return slides.findIndex((slide) => 'place' in slide && slide.place === place);
}

/** Whether a step is split into pages if it does not fit. */
export function hasPages(slide: DeckSlide | undefined): boolean {
  return slide !== undefined && slide.kind !== 'title' && slide.kind !== 'event';
}
