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

/** The languages of the page. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A reason given by a class for the position of an event. */
export interface Reason {
  /** The id of the event. */
  readonly event: string;
  /** A single line. */
  readonly words: string;
}

/**
 * The current state of the page. It is kept in the address, so that it can be shared and restored.
 * As read from there, it may contain what the dataset does not, until `knownView` has checked it.
 */
export interface ViewState {
  readonly view: ViewName;
  /** The id of the open event; `null` if none is. */
  readonly event: string | null;
  /** The id of the document shown for it; `null` for the first that tells it. */
  readonly document: string | null;
  /** `gaps` shortens long gaps; `true` is plain calendar time. */
  readonly scale: 'gaps' | 'true';
  readonly rows: Rows;
  /** The search query; empty without one. */
  readonly q: string;
  /** Ids of the categories, documents and statuses that pass; an empty list lets all pass. */
  readonly category: readonly string[];
  readonly source: readonly string[];
  readonly status: readonly string[];
  /** The stretch of time that passes; `null` leaves an end open. */
  readonly from: PartialDay | null;
  readonly to: PartialDay | null;
  readonly handout: HandoutKind;
  readonly theme: Theme;
  /**
   * Whether single letters act as commands (WCAG 2.1.4); with `host` they belong to the page around
   * the frame, which receives all unused keys.
   */
  readonly keys: KeyUse;
  /** Seconds without input until the page restarts with its first view; 0 for never. */
  readonly idle: number;
  /** The compact page for a frame. */
  readonly embed: boolean;
  readonly lang: Language;
  /** Slides for a projector. */
  readonly present: boolean;
  /** The step among the slides of the event; without an event 0 is the title, 1 the documents. */
  readonly step: number;
  /** The page of a step that does not fit the screen, from 0. */
  readonly page: number;
  /** The id of a tour, or ids of events; empty for all events. */
  readonly tour: readonly string[];
  /** Whether the questions for the class are shown. */
  readonly prompts: boolean;
  /** The number of events for a class to put in order; 0 for no quiz. */
  readonly quiz: number;
  /** The ids of these events in the order chosen by the class; empty before that. */
  readonly order: readonly string[];
  /** The reasons given by the class. */
  readonly why: readonly Reason[];
  /** Whether the dates of these events are shown. */
  readonly reveal: boolean;
  /** The window beside the slides, for the teacher only. */
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
