import { resolve } from 'node:path';
import type { BringOptions, BroughtText, Refused, SourceFile } from '../bring/brought.ts';
import { refused } from '../bring/brought.ts';
import { counted } from '../dataset/counted.ts';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { commandLine } from '../disk/commandLine.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { languageIn } from '../draft/languageIn.ts';
import { newDocument } from '../draft/newDocument.ts';
import { type Added, addPicture, type PictureWords } from './addPicture.ts';
import { type Converter, createConverter, USUAL_SECONDS } from './converter.ts';
import { type DocumentsFolder, openDocuments } from './documentsFolder.ts';
import { readSource } from './readSource.ts';

/** How files are brought in. */
export interface AddOptions extends BringOptions, PictureWords {
  readonly corpus: string;
  /** The folder from which paths count. */
  readonly here: string;
  /** What one file may take, seconds. */
  readonly seconds?: number;
}

/**
 * Brings files into a corpus: each gets a text, notes, and its original beside them.
 * @returns 0, or 1 when a file was refused
 * @throws Error when the corpus cannot be written
 */
export async function addFiles(paths: readonly string[], options: AddOptions): Promise<number> {
  const { corpus, here } = options;
  const documents = await openDocuments(corpus);
  const language = await languageOf(corpus);
  const converter = createConverter(options.seconds ?? USUAL_SECONDS);
  const count = { added: 0, known: 0, refused: 0 };
  try {
    for (const path of paths) {
      const file = await readSource(resolve(here, path));
      const result =
        'outcome' in file ? file : await addFile(file, { documents, language, converter, options });
      count[result.outcome] += 1;
      const name = path.replace(/\p{Cc}/gu, '?');
      if (result.outcome === 'refused') console.error(`${name}: ${result.why}`);
      else console.log(`${name}: ${result.lines.join('\n  ')}`);
    }
  } finally {
    await converter.end();
  }
  const known = count.known > 0 ? `, ${count.known} here already` : '';
  console.log(`${counted(count.added, 'file')} brought in${known}, ${count.refused} refused.`);
  if (count.added > 0) console.log(`Next: ${commandLine('draft', `"${corpus}"`)}`);
  return count.refused > 0 ? 1 : 0;
}

interface Desk {
  readonly documents: DocumentsFolder;
  readonly language: CorpusLanguage;
  readonly converter: Converter;
  readonly options: AddOptions;
}

async function addFile(file: SourceFile, desk: Desk): Promise<Added | Refused> {
  const same = await desk.documents.nameOf(file.bytes);
  if (same !== null) {
    return { outcome: 'known', lines: [`This file is here already, as documents/${same}.`] };
  }
  const brought = await desk.converter.convert(file, desk.options);
  if (brought.outcome === 'refused') return brought;
  if (brought.outcome === 'picture') {
    return await addPicture(file.bytes, brought.kind, desk.options, desk);
  }
  if (desk.options.pictureFor !== undefined) {
    return refused('Only pictures are added with --for; leave it out to add a document.');
  }
  return await addText(file.bytes, brought, desk);
}

async function addText(
  bytes: Uint8Array,
  brought: BroughtText,
  { documents, language }: Desk,
): Promise<Added> {
  const { isTaken } = documents;
  const { id, files } = newDocument(brought, bytes, { language, isTaken });
  await documents.write(files);
  return {
    outcome: 'added',
    lines: [`documents/${id}.txt`, ...brought.changes, ...brought.hints],
  };
}

async function languageOf(corpus: string): Promise<CorpusLanguage> {
  const { files } = await readCorpus(corpus);
  return languageIn(files.get('corpus.yml')?.text ?? '');
}
