import type { Dataset, Excerpt, TimelineEvent } from '../dataset/dataset.ts';
import type { Stop } from '../dataset/tour.ts';

/** What a frame is a step of: a stop on the way, and which step there. */
interface EventFrame extends Stop {
  /** The place of the event among those that are shown, from 1. */
  readonly place: number;
  readonly step: number;
}

/** One step of the slides: what stands on the screen until the next press. */
export type Frame =
  | { readonly kind: 'title' }
  | (EventFrame & { readonly kind: 'event' })
  | (EventFrame & { readonly kind: 'excerpt'; readonly excerpt: Excerpt })
  | (EventFrame & { readonly kind: 'questions' })
  | { readonly kind: 'documents' };

/** The slides for a lesson, step by step. */
export interface Deck {
  readonly title: string;
  readonly summary: string;
  /** The events shown, in their order. */
  readonly events: readonly TimelineEvent[];
  readonly frames: readonly Frame[];
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
  const frames = stops.flatMap((stop, index) =>
    framesOf(stop, prompts).map((frame, step) => ({ ...frame, place: index + 1, step })),
  );
  return {
    title,
    summary,
    events: stops.map(({ event }) => event),
    frames: [{ kind: 'title' }, ...frames, { kind: 'documents' }],
  };
}

function framesOf(stop: Stop, prompts: boolean) {
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

/** The event that a frame is about; none for the title and the documents. */
export function eventOf(frame: Frame | undefined): TimelineEvent | undefined {
  return frame && 'event' in frame ? frame.event : undefined;
}

/** How the address tells a frame: without an event, 0 is the title and 1 the documents. */
export function positionOf(frame: Frame): Position {
  if ('event' in frame) return { event: frame.event.id, step: frame.step };
  return { event: null, step: frame.kind === 'documents' ? 1 : 0 };
}

/**
 * The index of the frame that an address tells. A step beyond the last of its event is the last. An
 * event that is not shown leads to the next one in date order that is, or to the title.
 */
export function indexOf(
  { frames }: Deck,
  { events }: Pick<Dataset, 'events'>,
  { event, step }: Position,
): number {
  if (event === null) return step > 0 ? frames.length - 1 : 0;
  const own = frames.findIndex((frame) => eventOf(frame)?.id === event);
  if (own >= 0) {
    const last = frames.findLastIndex((frame) => eventOf(frame)?.id === event);
    return Math.min(own + step, last);
  }
  const later = new Set(events.slice(events.findIndex(({ id }) => id === event) + 1));
  const next = frames.findIndex((frame) => 'event' in frame && later.has(frame.event));
  return Math.max(next, 0);
}

/** The index of the first frame of an event by its place, from 1; -1 when there is none. */
export function indexOfPlace({ frames }: Deck, place: number): number {
  return frames.findIndex((frame) => 'place' in frame && frame.place === place);
}

/** Whether a step is parted into pages where it does not fit. */
export function hasPages(frame: Frame | undefined): boolean {
  return frame !== undefined && frame.kind !== 'title' && frame.kind !== 'event';
}
