import { counted, numeral } from '../dataset/counted.ts';
import { COMPARE, type Dataset, type TimelineEvent } from '../dataset/dataset.ts';
import {
  chapterOf,
  documentsOf,
  documentsUsed,
  eventById,
  eventsInScope,
} from '../dataset/lookup.ts';
import { byPublication } from '../dataset/order.ts';
import type { Explored, Use } from '../view/askedUse.ts';
import type { HandoutKind } from '../view/viewState.ts';
import { type HandoutEntry, numberedEntries, shuffledEntries } from './handoutEntry.ts';
import type { DocumentsPaper, EventsPaper, Paper, PaperPart } from './paper.ts';
import { choiceOf, filterWords, type PaperChoice } from './paperChoice.ts';
import { quizPaper } from './quizPaper.ts';

const WHOLE = {
  choice: 'The whole timeline is printed when nothing is searched for, filtered or picked.',
  event: 'The whole timeline is printed when no event is open.',
  document: 'All documents are printed when nothing is open and Documents is chosen again.',
} as const;

/**
 * Decides what is printed for a view, which follows what is on screen: the slides or the quiz as
 * they are; the document asked for, or all of them; the open event; or else the events left by
 * search, filters or picking by hand, and without these all events.
 * @param shown the events that search and filters leave; in a quiz those to be put in order
 */
export function paperOf(dataset: Dataset, view: Use, shown: readonly TimelineEvent[]): Paper {
  if (view.use === 'quiz') return quizPaper(dataset, view, shown);
  if (view.use === 'present' || view.use === 'notes') {
    const hasNotes = view.use === 'notes';
    const details = { hasPrompts: view.prompts || hasNotes, hasNotes };
    return { ...choicePaper(dataset, choiceOf(dataset, view, shown), 'full'), ...details };
  }
  const isHandout = view.view === 'handout';
  if (view.view === 'documents') return documentsPaper(dataset, view, shown);
  const event = isHandout ? undefined : eventById(dataset, view.event);
  if (event) return eventPaper(dataset, view, event);
  const kind = isHandout ? view.handout : 'full';
  return choicePaper(dataset, choiceOf(dataset, view, shown), kind);
}

/** The whole timeline. */
export function wholePaper(dataset: Dataset): EventsPaper {
  const { events } = dataset;
  const whole = { isWhole: true, events, stops: null, words: '', summary: null };
  return choicePaper(dataset, whole, 'full');
}

function choicePaper(dataset: Dataset, choice: PaperChoice, handout: HandoutKind): EventsPaper {
  const { events, stops, words, summary, isWhole } = choice;
  return {
    kind: 'events',
    title: dataset.title,
    summary: summary ?? dataset.summary,
    choice: words,
    whole: isWhole ? '' : WHOLE.choice,
    handout,
    parts: stops
      ? tourParts(choice, handout)
      : handout === 'shuffled'
        ? [theEvents(shuffledEntries(events.filter(({ background }) => !background)))]
        : chapterParts(dataset, events),
    documents: isWhole ? dataset.documents : documentsUsed(dataset, events),
    hasQuotes: true,
    isCompared: false,
    hasPrompts: false,
    hasNotes: false,
  };
}

function theEvents(entries: readonly HandoutEntry[]): PaperPart {
  return { title: 'The events', label: '', entries };
}

function tourParts({ events, stops }: PaperChoice, kind: HandoutKind): readonly PaperPart[] {
  if (kind === 'shuffled') return [theEvents(shuffledEntries(events))];
  const lines = new Map(stops?.map(({ event, line }) => [event, line]));
  const entries = numberedEntries(events).map((entry) => {
    const line = lines.get(entry.event);
    return line ? { ...entry, line } : entry;
  });
  return [theEvents(entries)];
}

/**
 * Events by chapter, with their numbers in the timeline; those outside its scope come last, without
 * a number.
 */
function chapterParts(dataset: Dataset, events: readonly TimelineEvent[]): readonly PaperPart[] {
  const numbers = new Map(eventsInScope(dataset).map((event, index) => [event, index + 1]));
  const inScope = events.filter(({ background }) => !background);
  const entries = numberedEntries(inScope, (event) => numbers.get(event) ?? 0);
  const around = events.filter(({ background }) => background);
  const parts = dataset.chapters.map((chapter) => ({
    title: chapter.title,
    label: chapter.label,
    entries: entries.filter(({ event }) => chapterOf(dataset, event) === chapter),
  }));
  const outside = around.map((event) => ({ event, mark: '', place: '' }));
  return [...parts, { title: 'Before and after', label: '', entries: outside }].filter(
    (part) => part.entries.length > 0,
  );
}

function eventPaper(dataset: Dataset, view: Explored, event: TimelineEvent): EventsPaper {
  const scope = eventsInScope(dataset);
  const isCompared = view.document === COMPARE && documentsOf(dataset, event).length > 1;
  const place = event.background
    ? 'background to the timeline'
    : `${numeral(scope.indexOf(event) + 1)} of ${numeral(scope.length)}`;
  const own = { isWhole: false, events: [event], stops: null, words: '', summary: null };
  return {
    ...choicePaper(dataset, own, 'full'),
    choice: isCompared
      ? `The event that was open, ${place}, as its documents tell it. Underlined: words that only one of them uses here`
      : `The event that was open, ${place}`,
    whole: WHOLE.event,
    isCompared,
    hasPrompts: view.prompts,
  };
}

function documentsPaper(
  dataset: Dataset,
  view: Explored,
  shown: readonly TimelineEvent[],
): DocumentsPaper {
  const asked = view.document ?? eventById(dataset, view.event)?.excerpts[0]?.document;
  const all = dataset.documents.toSorted(byPublication);
  const one = all.filter(({ id }) => id === asked);
  const documents = one.length > 0 ? one : all;
  const marked = filterWords(dataset, view);
  const count = one.length > 0 ? `1 of ${counted(all.length, 'document')}` : '';
  const passing = new Set(shown);
  return {
    kind: 'documents',
    title: dataset.title,
    summary: dataset.summary,
    choice: [count, marked && `${count ? 'marked' : 'Marked'}: ${marked}`]
      .filter(Boolean)
      .join('; '),
    whole: one.length > 0 && all.length > 1 ? WHOLE.document : '',
    documents,
    events: dataset.events.filter((event) => event.background || passing.has(event)),
  };
}
