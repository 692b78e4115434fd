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

/** What a status means, in a word; an event that happened needs none. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  happened: '',
  stated: 'stated',
  planned: 'planned',
  proposed: 'proposed',
};

/** What a question asks for, in the words of the Historical Thinking Chart. */
export const PROMPT_WORDS: Readonly<Record<PromptHead, string>> = {
  sourcing: 'Sourcing',
  context: 'Context',
  corroboration: 'Corroboration',
  closeReading: 'Close reading',
};

/** Whether a phrase gives the date of an event without printing it. */
export function isWorkedOut({ when }: TimelineEvent): boolean {
  return when.phrase !== '' && when.basis !== 'stated';
}

/** The category and, where it says something, the status of an event: `Sport, planned`. */
export function eventKind({ status }: TimelineEvent, category: string): string {
  return [category, STATUS_WORDS[status]].filter(Boolean).join(', ');
}

/**
 * The accessible name of an event on the chart: the date in words first, since that is what one
 * steps through, then the label that is seen (WCAG 2.5.3, so that voice control finds it), and the
 * kind. The title says the label once more at length; it is told when the event is opened.
 */
export function eventName(event: TimelineEvent, category: string): string {
  const { label, when } = event;
  return `${when.label}. ${isolate(label)}. ${eventKind(event, isolate(category))}.`;
}
