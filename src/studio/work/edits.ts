import type { FieldPath } from '../../compile/yamlFile.ts';
import type { PromptHead } from '../../dataset/dataset.ts';
import type { Folder } from './folder.ts';

/**
 * What can be done to the files of a folder. Each edit changes the words that it is about and leaves all other bytes
 * as they are: comments, order, line ends, how values are quoted. All of them throw {@link Refused}, with a sentence,
 * where that cannot be done, above all where a file is no YAML.
 */

/** What a field can be given: text, or a group or list of texts. An empty text, or `null`, takes the field away. */
export type Value = string | null | readonly Value[] | { readonly [field: string]: Value };

/** A text with the words before it where it occurs more than once. */
export interface Quote {
  readonly quote: string;
  readonly before?: string;
}

export interface Source extends Quote {
  readonly document: string;
}

/** A date as it stands under `when`; what is lacking is taken away. */
export interface DateClaim {
  readonly date: string;
  readonly phrase?: string;
  readonly before?: string;
  readonly basis: string;
  readonly rule?: string;
  readonly anchor?: Quote;
  /** The document of the phrase; left out where it is that of the first source. */
  readonly document?: string;
}

export interface NewEvent {
  readonly label: string;
  readonly title?: string;
  /** The first category where it is left out. */
  readonly category?: string;
  readonly status?: string;
  readonly when: DateClaim;
  readonly sources: readonly Source[];
  readonly isDraft?: boolean;
}

export interface NewDocument {
  /** What its id is made of: its day and title. Another is found where it is taken. */
  readonly id: string;
  readonly text: string;
  /** The fields of its `.yml`; the checksum is added. */
  readonly fields?: { readonly [field: string]: Value };
  /** The file that the text was taken from; it lies beside it under its own ending. */
  readonly original?: { readonly name: string; readonly bytes: Uint8Array };
}

/** A field of `corpus.yml`: `['title']`, `['chapters', 0, 'when']`. */
export declare function setTimeline(folder: Folder, path: FieldPath, value: Value): Folder;

/** Adds an event at the end of the last file of events; its id is made of the label, or of the first quote. */
export declare function addEvent(
  folder: Folder,
  event: NewEvent,
): { readonly folder: Folder; readonly key: string };

/** A field of an event: `['label']`, `['when', 'date']`, `['sources', 1, 'quote']`. */
export declare function setEvent(
  folder: Folder,
  key: string,
  path: FieldPath,
  value: Value,
): Folder;

/** Takes an event away, with its lesson and its stops in tours. */
export declare function removeEvent(folder: Folder, key: string): Folder;

export declare function addSource(folder: Folder, key: string, source: Source): Folder;

export declare function removeSource(folder: Folder, key: string, index: number): Folder;

/** The question of an event under a head, in `lessons.yml`; the file comes and goes with what it holds. */
export declare function setPrompt(
  folder: Folder,
  key: string,
  head: PromptHead,
  question: string,
): Folder;

export declare function setTeacherNotes(folder: Folder, key: string, notes: string): Folder;

/** The date of an event with all that says how it is known, in one step; its note stays. */
export declare function choose(folder: Folder, key: string, claim: DateClaim): Folder;

/** Takes the mark of a draft from an event. */
export declare function approve(folder: Folder, key: string): Folder;

/** Gives an event or a document another id wherever it is named, with a redirect from the former. */
export declare function rename(
  folder: Folder,
  kind: 'event' | 'document',
  id: string,
  to: string,
): Folder;

/** Makes one event of two: the sources of the former are added to the other. */
export declare function mergeEvents(folder: Folder, from: string, into: string): Folder;

export declare function addDocument(
  folder: Folder,
  document: NewDocument,
): { readonly folder: Folder; readonly id: string };

/** A field of `documents/<id>.yml`, which is made where there is none. */
export declare function setDocument(
  folder: Folder,
  id: string,
  path: FieldPath,
  value: Value,
): Folder;

/** The text of a document, and its checksum. */
export declare function setDocumentText(folder: Folder, id: string, text: string): Folder;

/** Takes a document away, with the files that it alone names. Events that quote it stay, with a problem each. */
export declare function removeDocument(folder: Folder, id: string): Folder;

export declare function addCategory(
  folder: Folder,
  label: string,
): { readonly folder: Folder; readonly id: string };

/** @param path a field of the category: `['label']`, `['colour']` */
export declare function setCategory(
  folder: Folder,
  id: string,
  path: FieldPath,
  value: Value,
): Folder;

/** Takes a category away; its events are given another. */
export declare function removeCategory(folder: Folder, id: string, instead: string): Folder;

export declare function addChapter(
  folder: Folder,
  chapter: { readonly title: string; readonly when: string },
): { readonly folder: Folder; readonly id: string };

export declare function removeChapter(folder: Folder, id: string): Folder;

/**
 * Widens the scope, and the chapter where there is just one, so that they cover a date. Whoever has made chapters decides
 * about them; then the folder stays as it is.
 */
export declare function coverDate(folder: Folder, date: string): Folder;
