import { bringAtOnce, notTooLong } from './bringAtOnce.ts';
import { type BringOptions, type Brought, refused, type SourceFile } from './brought.ts';
import { fileKind } from './fileKind.ts';
import { bringMail } from './mailFile.ts';
import { bringPage } from './webPage.ts';
import { bringWord } from './wordFile.ts';

/** Brings in a file that holds more than its text, such as a PDF. */
export type BringBuilt = (file: SourceFile, options: BringOptions) => Promise<Brought>;

/** Brings in files of every kind but PDF, whose code is larger than that for all others. */
export function bringDocument(file: SourceFile, options: BringOptions): Promise<Brought> {
  return bringSafely(file, options, bringBuilt);
}

/**
 * Takes text and facts out of a file, or says in a sentence why that cannot be done. It never throws, but a hostile
 * file may take long or much memory: run it where it can be ended.
 */
export async function bringSafely(
  file: SourceFile,
  options: BringOptions,
  bring: BringBuilt,
): Promise<Brought> {
  try {
    return bringAtOnce(file, options) ?? notTooLong(await bring(file, options));
  } catch {
    return refused(
      'The file is damaged or built in a way that cannot be read; save its text as a text file, and add that.',
    );
  }
}

/** Files that hold more than their text, but PDF. */
export async function bringBuilt(file: SourceFile, options: BringOptions): Promise<Brought> {
  const found = fileKind(file.name, file.bytes);
  const kind = 'kind' in found ? found.kind : null;
  if (kind === 'docx') return await bringWord(file);
  return kind === 'eml' ? await bringMail(file) : bringPage(file, options);
}
