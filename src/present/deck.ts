import type { Dataset, Excerpt, TimelineEvent } from '../dataset/dataset.ts';
import type { Stop } from '../dataset/tour.ts';

/** What a slide is a step of: a stop on the way, and which step there. */
interface StopSlide extends Stop {
  /** The place of the event among those that are shown, from 1. */
  readonly place: number;
  readonly step: number;
}

/** One step of the slides: what stands on the screen until the next press. */
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
  /** The events shown, in their order. */
  readonly events: readonly TimelineEvent[];
  readonly slides: readonly DeckSlide[];
}

/** Where the slides stand, as an address tells it. */
export interface Position {
  readonly event: string | null;
  readonly step: number;
}

export interface DeckOptions extends Pick<Deck, 'title' | 'summary'> {
  /** Whether the questions to the class are shown. */
  readonly prompts: boolean;
}

/**
 * The slides for some stops: a title, for each event its date and title, then each document that
 * tells it, with its first excerpt, and its questions, and at the end the documents.
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

/** Of each document that tells an event, the first excerpt. */
function firstExcerpts({ excerpts }: TimelineEvent): readonly Excerpt[] {
  return excerpts.filter(
    ({ document }, index) => excerpts.findIndex((other) => other.document === document) === index,
  );
}

/** The event that a slide is about; none for the title and the documents. */
export function eventOf(slide: DeckSlide | undefined): TimelineEvent | undefined {
  return slide && 'event' in slide ? slide.event : undefined;
}

/** How the address tells a slide: without an event, 0 is the title and 1 the documents. */
export function positionOf(slide: DeckSlide): Position {
  if ('event' in slide) return { event: slide.event.id, step: slide.step };
  return { event: null, step: slide.kind === 'documents' ? 1 : 0 };
}

/**
 * The index of the slide that an address tells. A step beyond the last of its event is the last. An
 * event that is not shown leads to the next one in date order that is, or to the title.
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

/** The index of the first slide of an event by its place, from 1; -1 when there is none. */
export function indexOfPlace({ slides }: Deck, place: number): number {
  return slides.findIndex((slide) => 'place' in slide && slide.place === place);
}

/** Whether a step is parted into pages where it does not fit. */
export function hasPages(slide: DeckSlide | undefined): boolean {
  return slide !== undefined && slide.kind !== 'title' && slide.kind !== 'event';
}
