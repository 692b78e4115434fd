import { counted } from '../dataset/counted.ts';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { documentsUsed } from '../dataset/lookup.ts';
import { givenWords } from '../quiz/givenWords.ts';
import { inOrder } from '../quiz/quizEvents.ts';
import type { UseOf } from '../view/askedUse.ts';
import type { Reason } from '../view/viewState.ts';
import { letteredEntries, numberedEntries } from './handoutEntry.ts';
import type { EventsPaper } from './paper.ts';

/** The reasons given by a class, by event id. */
export function reasonsOf(why: readonly Reason[]): ReadonlyMap<string, string> {
  return new Map(why.map(({ event, words }) => [event, words]));
}

/**
 * A quiz in its current state: before its dates are shown, the titles in the order of the class,
 * and the answers on a page that the teacher can keep back; then the dates with the quotes that
 * give them.
 * @param events in the order of the class
 */
export function quizPaper(
  dataset: Dataset,
  view: UseOf<'quiz'>,
  events: readonly TimelineEvent[],
): EventsPaper {
  const paper = view.reveal
    ? revealedPaper(dataset, view, events)
    : arrangedPaper(letteredEntries(events), reasonsOf(view.why));
  return {
    ...paper,
    kind: 'events',
    title: view.reveal ? 'As it happened' : 'What came first?',
    summary: dataset.title,
    choice: `${counted(events.length, 'event')} that a class puts in order`,
    whole: '',
    isCompared: false,
    hasPrompts: false,
    hasNotes: false,
  };
}

function arrangedPaper(
  entries: ReturnType<typeof letteredEntries>,
  why: ReadonlyMap<string, string>,
): Pick<EventsPaper, 'handout' | 'parts' | 'documents' | 'hasQuotes'> {
  const reasoned = entries.map((entry) => ({ ...entry, reason: why.get(entry.event.id) ?? '' }));
  return {
    handout: 'shuffled',
    parts: [{ title: 'The events', label: '', entries: reasoned }],
    documents: [],
    hasQuotes: false,
  };
}

function revealedPaper(
  dataset: Dataset,
  view: UseOf<'quiz'>,
  events: readonly TimelineEvent[],
): Pick<EventsPaper, 'handout' | 'parts' | 'documents' | 'hasQuotes'> {
  const why = reasonsOf(view.why);
  const entries = numberedEntries(inOrder(events)).map((entry, index) => {
    const { event } = entry;
    const line = givenWords(index + 1, events.indexOf(event) + 1, why.get(event.id) ?? '');
    return { ...entry, line };
  });
  return {
    handout: 'full',
    parts: [{ title: 'The events', label: '', entries }],
    documents: documentsUsed(dataset, events),
    hasQuotes: true,
  };
}
