import type { Basis, Status, TimelineEvent } from './dataset.ts';

/** How a date is known, in a few words. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  stated: 'printed in the document',
  partial: 'printed without its year',
  weekday: 'worked out from a weekday',
  relative: 'worked out from the day of publication',
  context: 'concluded from the document',
  editor: 'worked out with a fact from outside',
};

/** What a status means, in a word; an event that happened needs none. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  happened: '',
  stated: 'stated',
  planned: 'planned',
  proposed: 'proposed',
};

/**
 * The accessible name of an event: the date in words first, since that is what one steps through,
 * then the title, its category and its status.
 */
export function eventName(event: TimelineEvent, category: string): string {
  const status = STATUS_WORDS[event.status];
  return `${event.when.label}. ${event.title}. ${category}${status && `, ${status}`}.`;
}
