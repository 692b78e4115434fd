/**
 * How the texts of the documents are stored: in the app or, if they are long, in files beside it.
 */
export interface BundledTexts {
  readonly here: Readonly<Record<string, string>>;
  readonly files: readonly TextFile[];
}

/** A script that adds texts to {@link TEXTS_QUEUE}, as objects keyed by document id. */
export interface TextFile {
  /** Relative to the page. */
  readonly address: string;
  /** Lengths of its texts in UTF-16 units, by document id. */
  readonly lengths: Readonly<Record<string, number>>;
}

/** The address of a file with texts, from the hash of its content. */
export function textFileAddress(hash: string): string {
  return `assets/texts-${hash}.js`;
}

/** Whether a file is named by {@link textFileAddress}. */
export function isTextFile(address: string): boolean {
  return /^assets\/texts-[0-9a-f]+\.js$/.test(address);
}

/**
 * The list on `window` to which scripts add texts; scripts work even where nothing can be fetched.
 */
export const TEXTS_QUEUE = 'timelineTexts';
