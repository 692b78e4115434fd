import type { PlacedEvent } from './placedEvent.ts';

/** The classes of the place in which an event stands: its category, and which ends of a bar are soft. */
export function itemClass({ event: { category }, span }: PlacedEvent): string {
  const ends = [span?.softStart && 'soft-start', span?.softEnd && 'soft-end'];
  return ['event-item', `category-${category}`, ...ends].filter(Boolean).join(' ');
}
