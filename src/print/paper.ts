import type { SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import type { HandoutKind } from '../view/viewState.ts';
import type { HandoutEntry } from './handoutEntry.ts';

interface PaperHead {
  readonly title: string;
  readonly summary: string;
  /** The part of the timeline that it holds, in plain words; empty for the whole. */
  readonly choice: string;
  /** How to print the whole instead; empty for the whole. */
  readonly whole: string;
}

/** A heading, and the events below it. */
export interface PaperPart {
  readonly title: string;
  readonly label: string;
  readonly entries: readonly HandoutEntry[];
}

/** Events with their quotes and further details. */
export interface EventsPaper extends PaperHead {
  readonly kind: 'events';
  /** What is left for a class to find out: nothing, the dates, or the order as well. */
  readonly handout: HandoutKind;
  readonly parts: readonly PaperPart[];
  /** The documents of the events, to be listed. */
  readonly documents: readonly SourceDocument[];
  readonly hasQuotes: boolean;
  /** Whether words that only one document uses for an event are marked. */
  readonly isCompared: boolean;
  readonly hasPrompts: boolean;
  /** Whether it holds the teacher's notes. */
  readonly hasNotes: boolean;
}

/** Whole documents to read, with the passages of events marked. */
export interface DocumentsPaper extends PaperHead {
  readonly kind: 'documents';
  readonly documents: readonly SourceDocument[];
  readonly events: readonly TimelineEvent[];
}

/** What is printed. */
export type Paper = EventsPaper | DocumentsPaper;
