import { parseDocument } from 'yaml';
import { type PictureKind, type Refused, refused } from '../bring/brought.ts';
import { ID } from '../compile/authored.ts';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { newPicture } from '../draft/newDocument.ts';
import type { DocumentsFolder } from './documentsFolder.ts';

/** What a picture needs from its author. */
export interface PictureWords {
  /** The document that it is a picture of. */
  readonly pictureFor?: string;
  /** What is to be seen in it, for who does not see it. */
  readonly alt?: string;
  /** What is printed or written with it: the text of a document of its own. */
  readonly caption?: string;
}

interface Desk {
  readonly documents: DocumentsFolder;
  readonly language: CorpusLanguage;
}

/** What became of a file, told to the author. */
export interface Added {
  readonly outcome: 'added' | 'known';
  /** The lines to print behind its name. */
  readonly lines: readonly string[];
}

/**
 * Keeps a picture beside the document that it belongs to, or makes a document of it whose text is
 * its caption: what can be quoted of a picture is what is written with it.
 */
export async function addPicture(
  bytes: Uint8Array,
  kind: PictureKind,
  { pictureFor, alt, caption }: PictureWords,
  desk: Desk,
): Promise<Added | Refused> {
  if (!alt?.trim()) {
    return refused('This is a picture; say what is to be seen in it with --alt "…".');
  }
  if (pictureFor !== undefined) return await addToDocument(bytes, kind, pictureFor, alt, desk);
  if (!caption?.trim()) {
    return refused(
      'This is a picture; name the document that it shows with --for id, or write down what is printed with it with --caption "…".',
    );
  }
  return await addAlone(bytes, kind, { alt, caption }, desk);
}

async function addToDocument(
  bytes: Uint8Array,
  kind: PictureKind,
  id: string,
  alt: string,
  { documents }: Desk,
): Promise<Added | Refused> {
  const yaml = ID.test(id) ? await documents.read(`${id}.yml`) : null;
  if (yaml === null) {
    return refused(`There is no document ${id} with a file documents/${id}.yml; correct --for.`);
  }
  const name = freeName(id, kind, documents);
  const changed = withPicture(yaml, { file: name, alt });
  if (changed === null)
    return refused(`documents/${id}.yml cannot be read as YAML; mend it first.`);
  await documents.write(new Map([[name, bytes]]));
  await documents.replace(`${id}.yml`, changed);
  return { outcome: 'added', lines: [`documents/${name}, a picture of ${id}`] };
}

function freeName(id: string, kind: PictureKind, { isThere }: DocumentsFolder): string {
  for (let count = 1; ; count += 1) {
    const name = `${id}${count === 1 ? '' : `.${count}`}.${kind}`;
    if (!isThere(name)) return name;
  }
}

/** Notes of a document with one more picture, all else as its author wrote it. */
function withPicture(yaml: string, picture: { file: string; alt: string }): string | null {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return null;
  if (document.has('pictures')) document.addIn(['pictures'], document.createNode(picture));
  else document.set('pictures', document.createNode([picture]));
  return document.toString({ lineWidth: 0 });
}

async function addAlone(
  bytes: Uint8Array,
  kind: PictureKind,
  words: { readonly alt: string; readonly caption: string },
  { documents, language }: Desk,
): Promise<Added> {
  const { isTaken } = documents;
  const { id, files } = newPicture(bytes, kind, words, { language, isTaken });
  await documents.write(files);
  return { outcome: 'added', lines: [`documents/${id}.txt, whose text is the caption`] };
}
