import type {
  BringOptions,
  Brought as Found,
  PictureKind,
  Refused,
  SourceFile,
} from '../../bring/brought.ts';
import type { Pasted } from '../../bring/pastedText.ts';
import { languageIn } from '../../draft/languageIn.ts';
import {
  type NewDocument,
  newDocument,
  newPicture,
  type PictureWords,
} from '../../draft/newDocument.ts';

/** What the jobs that bring documents in are asked. */
export interface Bring {
  readonly source: SourceFile | Pasted;
  readonly options: BringOptions;
  /** What is written about a picture; `null` until that is known. */
  readonly picture: PictureWords | null;
  /** `corpus.yml` as it is. */
  readonly corpus: string;
  /** The names of the files in `documents`. */
  readonly names: readonly string[];
}

/** What they answer. */
export type Brought = Added | NeedsWords | Refused;

export interface Added extends NewDocument {
  readonly outcome: 'added';
  /** What was done to make this text of the file, and what its author should look at, a sentence each. */
  readonly changes: readonly string[];
  readonly hints: readonly string[];
}

/** A picture becomes a document when it is said what is to be seen in it, and what is written with it. */
export interface NeedsWords {
  readonly outcome: 'picture';
  readonly kind: PictureKind;
}

/** The document that a file becomes: the same files that the command `add` writes. */
export function broughtIn({ source, picture, corpus, names }: Bring, found: Found): Brought {
  if (found.outcome === 'refused') return found;
  const around = {
    language: languageIn(corpus),
    isTaken: (id: string) => names.some((name) => name === id || name.startsWith(`${id}.`)),
  };
  const bytes = 'bytes' in source ? source.bytes : null;
  if (found.outcome === 'text') {
    const { changes, hints } = found;
    return { outcome: 'added', ...newDocument(found, bytes, around), changes, hints };
  }
  if (!picture || !bytes) return found;
  const made = newPicture(bytes, found.kind, picture, around);
  return { outcome: 'added', ...made, changes: [], hints: [] };
}
