import type { CorpusFile } from './corpusFiles.ts';
import { sha256 } from './sha256.ts';

const NOT_TEXT = 'The file is not UTF-8 text. Save it again with the encoding UTF-8.';

/** A text file of a corpus from its bytes, or a sentence that says why it is none. */
export function corpusText(bytes: Uint8Array): CorpusFile | string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? NOT_TEXT : { text, sha256: sha256(bytes) };
  } catch {
    return NOT_TEXT;
  }
}

/** A problem of a file that cannot be read. */
export function unreadable(file: string, message: string) {
  return { file, line: 1, column: 1, code: 'FILE_UNREADABLE', message } as const;
}
