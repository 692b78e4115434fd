import type { SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import type { HandoutKind } from '../view/viewState.ts';
import type { HandoutEntry } from './handoutEntry.ts';

interface PaperHead {
  readonly title: string;
  readonly summary: string;
  /** What of the timeline it holds, in plain words; empty for the whole. */
  readonly choice: string;
  /** How the whole is printed instead; empty for the whole. */
  readonly whole: string;
}

/** A heading, and the events below it. */
export interface PaperPart {
  readonly title: string;
  readonly label: string;
  readonly entries: readonly HandoutEntry[];
}

/** Events with what is told of them. */
export interface EventsPaper extends PaperHead {
  readonly kind: 'events';
  /** What is left for a class to find: nothing, the dates, or the order too. */
  readonly handout: HandoutKind;
  readonly parts: readonly PaperPart[];
  /** The documents that they are read from, to be listed. */
  readonly documents: readonly SourceDocument[];
  readonly hasQuotes: boolean;
  /** Whether the words are marked that only one document uses for an event. */
  readonly isCompared: boolean;
  readonly hasPrompts: boolean;
  /** Whether the teacher's notes stand on it. */
  readonly hasNotes: boolean;
}

/** Documents to be read whole, with the passages of events marked. */
export interface DocumentsPaper extends PaperHead {
  readonly kind: 'documents';
  readonly documents: readonly SourceDocument[];
  readonly events: readonly TimelineEvent[];
}

/** What a printer gets. */
export type Paper = EventsPaper | DocumentsPaper;
