import type { RefObject } from 'react';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import type { Part } from '../parts/part.ts';
import type { Filter } from '../search/filterEvents.ts';
import type { Found } from '../search/useFound.ts';
import type { TextStore } from '../texts/textStore.ts';
import type { Explored } from '../view/askedUse.ts';
import type { ViewControl } from '../view/useView.ts';
import type { EventFocus } from '../widgets/eventFocus.ts';

/** What the timeline tells. */
export interface Content {
  readonly dataset: Dataset;
  /** The dataset with what is written for lessons. */
  readonly taught: Part<Dataset>;
  readonly texts: TextStore;
}

/** What all parts of the page share while the timeline is explored. */
export interface Exploration extends Content, Omit<ViewControl, 'view'> {
  readonly view: Explored;
  /** The events in scope, in date order. */
  readonly events: readonly TimelineEvent[];
  readonly filter: Filter;
  readonly found: Found;
  /** The open event, if the dataset knows it. */
  readonly event: TimelineEvent | undefined;
  /** Whether the page is narrow: events as a list, the reader as a sheet over it. */
  readonly isNarrow: boolean;
  /** The chart or the documents, whichever can move focus to an event. */
  readonly eventFocus: RefObject<EventFocus | null>;
  /** Opens an event; if it is open already, moves to its source. */
  readonly open: (id: string) => void;
  /** Opens an event and moves focus to it. */
  readonly openAndFocus: (id: string) => void;
  /** Closes the source and returns focus to its event. */
  readonly close: () => void;
  /** Moves to the open event's passage in a document. */
  readonly read: (document: string) => void;
  /** Moves focus from an event to its source and back. */
  readonly toSourceAndBack: () => void;
  /** Moves focus to the open event, or else to the first. */
  readonly skipToEvents: () => void;
}
