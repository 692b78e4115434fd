import type { Basis, PromptHead, Status, TimelineEvent } from './dataset.ts';
import { isolate } from './isolate.ts';

/** How a date is known, in a few words. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  stated: 'printed in the document',
  partial: 'printed without its year',
  weekday: 'worked out from a weekday',
  relative: 'worked out from the day of publication',
  context: 'concluded from the document',
  editor: 'worked out with a fact from outside',
};

/** How the date of an event is known, in a few words. */
export function knownBy({ when }: Pick<TimelineEvent, 'when'>): string {
  return when.anchor ? 'worked out from another date of the document' : BASIS_WORDS[when.basis];
}

/** The word for a status; an event that happened needs none. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  happened: '',
  stated: 'stated',
  planned: 'planned',
  proposed: 'proposed',
};

/** The kind of question, in the words of the Historical Thinking Chart. */
export const PROMPT_WORDS: Readonly<Record<PromptHead, string>> = {
  sourcing: 'Sourcing',
  context: 'Context',
  corroboration: 'Corroboration',
  closeReading: 'Close reading',
};

/** Whether the date of an event follows from a phrase and is not printed. */
export function isWorkedOut({ when }: TimelineEvent): boolean {
  return when.phrase !== '' && when.basis !== 'stated';
}

/** The category of an event and, unless it simply happened, its status: `Sport, planned`. */
export function eventKind({ status }: TimelineEvent, category: string): string {
  return [category, STATUS_WORDS[status]].filter(Boolean).join(', ');
}

/**
 * The accessible name of an event on the chart: first the date in words, by which users navigate,
 * then the words that are seen (WCAG 2.5.3, so that voice control finds it), and the kind.
 * @param words its label, or its title where the chart shows that
 */
export function eventName(
  event: TimelineEvent,
  category: string,
  words: string = event.label,
): string {
  return `${event.when.label}. ${isolate(words)}. ${eventKind(event, isolate(category))}.`;
}
