/** A file as it arrived. */
export interface SourceFile {
  /** Its name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What may be left as the file has it, and what the file does not say of itself. */
export interface BringOptions {
  /** Hyphens at the ends of lines stay. */
  readonly keepHyphens?: boolean;
  /** Page heads, page feet and page numbers stay. */
  readonly keepPageHeads?: boolean;
  /** Line breaks within paragraphs stay. */
  readonly keepLines?: boolean;
  /** The encoding of a text that is not told rightly, as `TextDecoder` names it. */
  readonly encoding?: string;
  /** How that is named, behind the words “its encoding”: ` with --encoding`. */
  readonly byOption?: string;
  /** Where the tables lie by which pdf.js reads East Asian fonts, ending in a slash. */
  readonly cMapUrl?: string;
}

/** What a file says about its text, in the fields of `about` in `documents/<id>.yml`. */
export interface BroughtAbout {
  readonly kind?: 'news' | 'letter' | 'webpage' | 'photograph';
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** The day in EDTF, and the fact that it is known by, one sentence. */
  readonly published?: { readonly date: string; readonly outside: string };
  readonly url?: string;
  readonly language?: string;
}

/** The kinds of files that are brought in, by the ending that their originals are kept under. */
export type FileKind = 'txt' | 'html' | 'docx' | 'pdf' | 'eml' | PictureKind;
export type PictureKind = 'png' | 'jpg' | 'webp' | 'avif';

/** A text taken out of a file. */
export interface BroughtText {
  readonly outcome: 'text';
  readonly kind: Exclude<FileKind, PictureKind>;
  readonly text: string;
  readonly about: BroughtAbout;
  /** What was done to make this text of the file, a sentence each. */
  readonly changes: readonly string[];
  /** What the author should look at, a sentence each. */
  readonly hints: readonly string[];
}

/** A picture, which is kept as it is. */
export interface BroughtPicture {
  readonly outcome: 'picture';
  readonly kind: PictureKind;
}

export interface Refused {
  readonly outcome: 'refused';
  /** Why nothing could be taken, and the cure: what comes behind the name of the file and “: ”. */
  readonly why: string;
}

export type Brought = BroughtText | BroughtPicture | Refused;

export function refused(why: string): Refused {
  return { outcome: 'refused', why };
}
