import type { DocumentMatter } from './about.ts';
import type { HistoricalDate } from './historicalDate.ts';

/** The compiled corpus: a public format, described by `dataset.schema.json`. */

/**
 * Version of the dataset format.
 * 1 (2026-11): first version.
 * 2 (2026-11): each date also stands taken apart, in `date`.
 * 3 (2026-11): the widths of what the chart shows of an event, in `widths`; the words that a date is
 * counted from (`anchor`), the time that a document is of (`timeOf`); seasons, decades, centuries, sets,
 * years before 1.
 * 4 (2026-11): whether every date that a document names is accounted for (`combed`); what is known of a
 * document from outside its text (`about`), its pictures, its recording, the file it came from; a date
 * known only from outside has no evidence.
 */
export const FORMAT = 4;

/** Stands in the address in the place of a document’s id for all of them side by side; no document has it. */
export const COMPARE = 'compare';

/**
 * The languages in which a corpus can be written: dates are read and labelled in English, day before
 * month but for `en-US`.
 */
export const CORPUS_LANGUAGES = ['en', 'en-GB', 'en-US'] as const;

export type CorpusLanguage = (typeof CORPUS_LANGUAGES)[number];

/** A civil day, `YYYY-MM-DD`, before the year 0 with a minus. It has no time zone. */
export type IsoDay = string;

/** How a date is known, from the most to the least direct. */
export type Basis = 'stated' | 'partial' | 'weekday' | 'relative' | 'context' | 'editor';

/** Whether the documents tell an event as done, said, planned or proposed. */
export type Status = 'happened' | 'stated' | 'planned' | 'proposed';

/** A passage found in a document: `exact === text.slice(start, end)`, in UTF-16 units. */
export interface Excerpt {
  readonly document: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/**
 * An excerpt with the words before and after it, by which it is found in a text that has changed
 * (TextQuoteSelector, https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface QuotedExcerpt extends Excerpt {
  readonly prefix: string;
  readonly suffix: string;
}

/** A date as the documents allow it: `null` at an end that they leave open. */
export interface DateRange {
  /** As the author wrote it, in EDTF (ISO 8601-2). */
  readonly edtf: string;
  /** The same, taken apart: nobody has to read EDTF again. */
  readonly date: HistoricalDate;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  /** The date in words. */
  readonly label: string;
}

/** One document's own words for a date, and the rule that leads from them to the date. */
export interface DateEvidence {
  readonly document: string;
  readonly phrase: string;
  readonly basis: Basis;
  /** How it follows from them, in a sentence or two; empty where no rule is applied. */
  readonly rule: string;
  /** Other words of the document, which it is counted from; `null` where that is publication, or nothing. */
  readonly anchor: Excerpt | null;
}

/** The date of an event and how it is known. */
export interface When extends DateRange, DateEvidence {
  readonly note: string;
  /** Further passages that give the same date, each checked by its own rule. */
  readonly also: readonly DateEvidence[];
}

/** The date of a document and how it is known. */
export interface Published extends DateRange {
  readonly basis: Basis;
  readonly note: string;
  /** Empty where the day is known only from outside; the label stands in square brackets then. */
  readonly evidence: readonly Excerpt[];
}

/** A stretch of a document that is not the article. */
export interface Omission {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** Its first words, by which it is found on paper. */
  readonly begins: string;
}

/** Whose time the dates without a year of a document are of: that of its publication, or of its story. */
export type TimeOf = 'news' | 'narrative';

/** A document without its text, which may have to be brought first. */
export interface SourceDocument extends DocumentMatter {
  readonly id: string;
  /** As printed; else as known from outside, in square brackets; else the first words. */
  readonly title: string;
  readonly titlePrinted: boolean;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly published: Published;
  readonly timeOf: TimeOf;
  /** Every date that the text names belongs to an event, or is none of one. */
  readonly combed: boolean;
  readonly omissions: readonly Omission[];
}

export interface FullDocument extends SourceDocument {
  readonly published: Published & { readonly evidence: readonly QuotedExcerpt[] };
  readonly text: string;
}

/** Colours as `#rrggbb`. */
export interface CategoryColour {
  readonly light: string;
  readonly dark: string;
  /** For high contrast. */
  readonly contrast: { readonly light: string; readonly dark: string };
}

export interface Category {
  readonly id: string;
  readonly label: string;
  readonly colour: CategoryColour;
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly label: string;
}

/**
 * What a question about a source asks for, in the order in which it is taught: who made it and why,
 * what else was going on, what others say, what its words do. The heads of the Historical Thinking
 * Chart (Stanford History Education Group, “Reading Like a Historian”).
 */
export const PROMPT_HEADS = ['sourcing', 'context', 'corroboration', 'closeReading'] as const;

export type PromptHead = (typeof PROMPT_HEADS)[number];

/** A question for the class about one event and its passages. */
export interface Prompt {
  readonly head: PromptHead;
  /** Up to 200 characters, to be shown on a wall. */
  readonly question: string;
}

/**
 * How wide the words of an event are on one line, in em of their own size, rounded up to hundredths.
 * Characters that the font of the page has not are estimated from above.
 */
export interface TextWidths {
  /** `label` in weight 500. */
  readonly label: number;
  /** `title` in weight 500. */
  readonly title: number;
  /** `when.label` in weight 400, with the figures that the font has without being asked. */
  readonly date: number;
}

export interface TimelineEvent {
  readonly id: string;
  /** Up to 34 characters, for the chart. */
  readonly label: string;
  /** Up to 80 characters, for the reader. */
  readonly title: string;
  readonly widths: TextWidths;
  readonly category: string;
  readonly status: Status;
  /** Outside the scope: told for context, not counted in the order. */
  readonly background: boolean;
  readonly note: string;
  readonly when: When;
  readonly excerpts: readonly Excerpt[];
  /** In the order of {@link PROMPT_HEADS}, at most one of each. */
  readonly prompts: readonly Prompt[];
  /**
   * For the teacher: shown only in the notes window and in what is printed from it, never on the page,
   * in search or in files made for other tools. The dataset is public, so nothing secret stands here.
   */
  readonly notes: string | null;
}

export interface FullEvent extends TimelineEvent {
  readonly excerpts: readonly QuotedExcerpt[];
}

/** One event of a tour, with the sentence that leads from the one before to it. */
export interface TourStop {
  readonly event: string;
  readonly line: string;
}

/** A choice of events that tells a story, one at a time. */
export interface Tour {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** In the order in which they are presented; each event once, at least one. */
  readonly stops: readonly TourStop[];
}

/** Former ids, which old links still name, and the ids that took their place; never in two steps. */
export interface Redirects {
  readonly events: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, string>>;
}

/**
 * The compiled corpus as the app holds it: without the texts of its documents. Prompts and notes are
 * left out of it, too, until a view needs them (`dataset/lessons.ts`).
 */
export interface Dataset {
  readonly format: typeof FORMAT;
  /** The language of the documents and of what is written about them, BCP 47. */
  readonly language: CorpusLanguage;
  readonly title: string;
  readonly summary: string;
  readonly scope: { readonly start: IsoDay; readonly end: IsoDay };
  readonly categories: readonly Category[];
  readonly chapters: readonly Chapter[];
  readonly documents: readonly SourceDocument[];
  /** In date order. */
  readonly events: readonly TimelineEvent[];
  readonly tours: readonly Tour[];
  readonly redirects: Redirects;
}

/** The public format: a dataset with the texts of its documents. */
export interface FullDataset extends Dataset {
  readonly documents: readonly FullDocument[];
  readonly events: readonly FullEvent[];
}
