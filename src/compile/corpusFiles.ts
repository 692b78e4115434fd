import type { CommandLine } from './commandLine.ts';
import type { MediaFile } from './media.ts';
import type { Problem } from './problem.ts';

/** One text file of a corpus. */
export interface CorpusFile {
  readonly text: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** The files of a corpus folder by their path inside it, with `/` on every system. */
export interface CorpusFiles {
  readonly files: ReadonlyMap<string, CorpusFile>;
  /**
   * The other files in `documents` whose names stand in what is written about a document, by name; a
   * sentence for one that cannot be used.
   */
  readonly media?: ReadonlyMap<string, MediaFile | string>;
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /** The paths of visible files that are not read. */
  readonly others?: readonly string[];
  /** How commands are typed where the folder is, for advice; left out where there are none. */
  readonly commandLine?: CommandLine;
}
