import type { PromptHead } from '../../dataset/dataset.ts';

export interface TimelineFields {
  readonly title: string;
  readonly summary: string;
  /** Empty where it is left out, which means `en`. */
  readonly language: string;
  /** In EDTF: `1931/2021`. */
  readonly scope: string;
  readonly mentions: string;
  readonly categories: readonly CategoryFields[];
  readonly chapters: readonly ChapterFields[];
  readonly tours: readonly { readonly id: string; readonly title: string }[];
}

export interface CategoryFields {
  readonly id: string;
  readonly label: string;
  /** Empty where one is chosen for it. */
  readonly colour: { readonly light: string; readonly dark: string };
}

export interface ChapterFields {
  readonly id: string;
  readonly title: string;
  readonly when: string;
}

export interface QuoteFields {
  readonly quote: string;
  readonly before: string;
}

export interface SourceFields extends QuoteFields {
  readonly document: string;
}

/** A date as it is claimed. */
export interface DateFields {
  readonly date: string;
  readonly phrase: string;
  readonly before: string;
  readonly basis: string;
  /** Empty where the first rule of the basis is taken. */
  readonly rule: string;
  /** The words that it is counted from; `null` where that is publication, or nothing. */
  readonly anchor: QuoteFields | null;
  /** The document of the phrase; empty where it is that of the first source. */
  readonly document: string;
  readonly note: string;
}

export interface EventFields {
  /** By which edits name the event: its id where no other event has it, else its place, `events.yml#3`. */
  readonly key: string;
  readonly file: string;
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly category: string;
  readonly status: string;
  readonly note: string;
  readonly isDraft: boolean;
  readonly when: DateFields;
  readonly also: readonly DateFields[];
  readonly sources: readonly SourceFields[];
  /** From `lessons.yml`. */
  readonly prompts: Readonly<Record<PromptHead, string>>;
  readonly teacherNotes: string;
}

export interface DocumentFields {
  readonly id: string;
  /** `null` where there is no text, or one that cannot be read. */
  readonly text: string | null;
  readonly isDraft: boolean;
  readonly title: string;
  readonly publisher: { readonly name: string; readonly quote: string };
  readonly place: { readonly name: string; readonly quote: string };
  readonly published: {
    readonly date: string;
    readonly basis: string;
    readonly outside: string;
    readonly note: string;
    readonly evidence: readonly DateFields[];
  };
  readonly about: Readonly<Record<AboutField, string>> & {
    readonly published: { readonly date: string; readonly outside: string };
  };
  readonly timeOf: string;
  readonly mentions: string;
  readonly original: { readonly file: string; readonly changes: readonly string[] };
  readonly pictures: readonly {
    readonly file: string;
    readonly alt: string;
    readonly caption: string;
  }[];
}

export const ABOUT_FIELDS = [
  'kind',
  'title',
  'author',
  'publisher',
  'url',
  'archive',
  'callNumber',
  'licence',
  'language',
  'translationOf',
] as const;

export type AboutField = (typeof ABOUT_FIELDS)[number];
