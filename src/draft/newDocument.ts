import type { BroughtText, PictureKind } from '../bring/brought.ts';
import { documentId } from '../bring/documentId.ts';
import { sha256 } from '../compile/sha256.ts';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { documentNotes, nameAndDay } from './documentNotes.ts';
import { draftDocument } from './draftDocument.ts';

/** The corpus to which a document is added. */
export interface CorpusAround {
  readonly language: CorpusLanguage;
  /** Whether a document or a file of it has this id. */
  readonly isTaken: (id: string) => boolean;
}

/** A document as it is added to a corpus. */
export interface NewDocument {
  readonly id: string;
  /** Its files by their names in the folder `documents`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * What a text that was brought in becomes in a corpus: the text, notes on it, and the file that it came from where
 * that is more than the text.
 * @param bytes the file; `null` where there is none to keep
 */
export function newDocument(
  { text, about, kind, changes }: BroughtText,
  bytes: Uint8Array | null,
  { language, isTaken }: CorpusAround,
): NewDocument {
  const sum = sha256(text);
  const draft = draftDocument({ text, sha256: sum }, language);
  const { name, day } = nameAndDay(text, draft, about);
  const id = documentId(name, day, isTaken);
  const kept = bytes !== null && sha256(bytes) !== sum ? bytes : null;
  const file = kind === 'txt' ? `${id}.txt.original` : `${id}.${kind}`;
  const files = new Map<string, string | Uint8Array>([[`${id}.txt`, text]]);
  if (kept) files.set(file, kept);
  files.set(`${id}.yml`, documentNotes({ draft, about, original: kept && { file, changes } }));
  return { id, files };
}

/** What is written about a picture. */
export interface PictureWords {
  /** What is to be seen in it, for who does not see it. */
  readonly alt: string;
  /** What is printed or written with it. */
  readonly caption: string;
}

/**
 * A picture as a document of its own, whose text is its caption: what can be quoted of a picture is what is written
 * with it.
 */
export function newPicture(
  bytes: Uint8Array,
  kind: PictureKind,
  { alt, caption }: PictureWords,
  { language, isTaken }: CorpusAround,
): NewDocument {
  const words = caption.trim();
  const id = documentId(words, null, isTaken);
  const text = `${words}\n`;
  const file = `${id}.${kind}`;
  const notes = documentNotes({
    draft: draftDocument({ text, sha256: sha256(text) }, language),
    about: { kind: 'photograph' },
    original: null,
    pictures: [{ file, alt }],
  });
  return {
    id,
    files: new Map<string, string | Uint8Array>([
      [`${id}.txt`, text],
      [file, bytes],
      [`${id}.yml`, notes],
    ]),
  };
}
