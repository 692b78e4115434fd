/** What a document can be; each kind is cited in its own way. */
export const DOCUMENT_KINDS = [
  'news',
  'letter',
  'minutes',
  'encyclopaedia',
  'interview',
  'photograph',
  'speech',
  'report',
  'book',
  'diary',
  'law',
  'webpage',
  'data',
  'other',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/**
 * What is known of a document from outside its text; a field that nobody wrote is not there. The date
 * of a document is its `published`, wherever it is known from.
 */
export interface About {
  readonly kind?: DocumentKind;
  /** Stands in the title of the document, in square brackets, where the text prints none. */
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly archive?: string;
  readonly callNumber?: string;
  readonly licence?: string;
  /** Of the text, BCP 47. */
  readonly language?: string;
  /** The id of the document of which this one is a translation. */
  readonly translationOf?: string;
}

/** The file that the text of a document was taken from. */
export interface Original {
  /** Its name. */
  readonly file: string;
  /** Where it lies, relative to the page. */
  readonly address: string;
  /** In bytes. */
  readonly size: number;
  /** What was done to make a text of it, in sentences. */
  readonly changes: readonly string[];
}

/** A size in which a picture lies beside the page. */
export interface PictureSize {
  /** Relative to the page. */
  readonly address: string;
  /** In pixels, like the height. */
  readonly width: number;
  readonly height: number;
}

/** A picture of a document: a scan, a photograph. */
export interface Picture {
  /** The name of the file that its sizes were made from. */
  readonly file: string;
  readonly alt: string;
  readonly caption: string | null;
  /** From small to large, at least one. */
  readonly sizes: readonly PictureSize[];
}

/** The sound or film that a text is the transcript of. */
export interface Recording {
  readonly file: string;
  readonly address: string;
  readonly kind: 'audio' | 'video';
  /** A media type, such as `audio/mpeg`. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** What belongs to a document besides its text; what there is not, is not there. */
export interface DocumentMatter {
  readonly about?: About;
  readonly original?: Original;
  /** At least one. */
  readonly pictures?: readonly Picture[];
  readonly recording?: Recording;
}
