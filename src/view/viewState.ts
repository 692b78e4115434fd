import type { PartialDay } from '../dataset/partialDay.ts';

/** The ways to look at the dataset. */
export const VIEWS = ['timeline', 'list', 'documents', 'handout'] as const;
export type ViewName = (typeof VIEWS)[number];

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What the rows of the chart stand for, if anything. */
export const ROWS = ['none', 'category', 'document'] as const;
export type Rows = (typeof ROWS)[number];

/** The handout for class: with its dates, with blanks for them, or in shuffled order. */
export const HANDOUTS = ['full', 'blank', 'shuffled'] as const;
export type HandoutKind = (typeof HANDOUTS)[number];

export const KEY_USES = ['on', 'off', 'host'] as const;
export type KeyUse = (typeof KEY_USES)[number];

/** The languages that the page speaks. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Why a class put an event where it did. */
export interface Reason {
  /** The id of the event. */
  readonly event: string;
  /** One line. */
  readonly words: string;
}

/**
 * What the reader is looking at. It lives in the address, so that it can be shared and restored. As
 * asked for there, it may name what the dataset does not have, until `knownView` has gone over it.
 */
export interface ViewState {
  readonly view: ViewName;
  /** The id of the open event; `null` when none is. */
  readonly event: string | null;
  /** The id of the document shown for it; `null` for the first that tells it. */
  readonly document: string | null;
  /** `gaps`: long gaps are shortened; `true`: calendar time as it is. */
  readonly scale: 'gaps' | 'true';
  readonly rows: Rows;
  /** What is searched for; empty when nothing is. */
  readonly q: string;
  /** Ids of categories, documents and statuses that are let through; an empty list lets all through. */
  readonly category: readonly string[];
  readonly source: readonly string[];
  readonly status: readonly string[];
  /** The stretch of time that is let through; `null` leaves an end open. */
  readonly from: PartialDay | null;
  readonly to: PartialDay | null;
  readonly handout: HandoutKind;
  readonly theme: Theme;
  /**
   * Whether single letters act as commands (WCAG 2.1.4); with `host` they belong to the page around
   * the frame, which is handed all keys that are of no use here.
   */
  readonly keys: KeyUse;
  /** After this many seconds without input the page begins again as its address began; 0 for never. */
  readonly idle: number;
  /** The compact page for a frame. */
  readonly embed: boolean;
  readonly lang: Language;
  /** Slides for a projector. */
  readonly present: boolean;
  /** The step within the slide of the event; without an event 0 is the title, 1 the documents. */
  readonly step: number;
  /** The part of a step that does not fit the screen whole, from 0. */
  readonly page: number;
  /** The id of a tour, or else the ids of events; empty for all events. */
  readonly tour: readonly string[];
  /** Whether the questions to the class are shown. */
  readonly prompts: boolean;
  /** How many events a class is to put in order; 0 for none. */
  readonly quiz: number;
  /** The ids of these events in the order that the class gave them; empty before it gave one. */
  readonly order: readonly string[];
  /** The reasons of the class. */
  readonly why: readonly Reason[];
  /** Whether the dates of these events are shown. */
  readonly reveal: boolean;
  /** The window beside the slides, for the teacher alone. */
  readonly notes: boolean;
}

export const DEFAULT_VIEW: ViewState = {
  view: 'timeline',
  event: null,
  document: null,
  scale: 'gaps',
  rows: 'none',
  q: '',
  category: [],
  source: [],
  status: [],
  from: null,
  to: null,
  handout: 'full',
  theme: 'auto',
  keys: 'on',
  idle: 0,
  embed: false,
  lang: 'en',
  present: false,
  step: 0,
  page: 0,
  tour: [],
  prompts: false,
  quiz: 0,
  order: [],
  why: [],
  reveal: false,
  notes: false,
};
