import { bringAtOnce, notTooLong } from './bringAtOnce.ts';
import { type BringOptions, type Brought, refused, type SourceFile } from './brought.ts';
import { fileKind } from './fileKind.ts';
import { bringMail } from './mailFile.ts';
import { bringPdf } from './pdfFile.ts';
import { bringPage } from './webPage.ts';
import { bringWord } from './wordFile.ts';

/**
 * Takes text and facts out of a file, of whatever kind it is, or says in a sentence why it cannot.
 * It never throws, but a hostile file may take long or much memory: run it where it can be ended.
 */
export async function bringFile(file: SourceFile, options: BringOptions = {}): Promise<Brought> {
  try {
    return bringAtOnce(file, options) ?? notTooLong(await bringBuilt(file, options));
  } catch {
    return refused(
      'The file is damaged or built in a way that cannot be read; save its text as a text file, and add that.',
    );
  }
}

/** Brings in a file that holds more than its text. */
async function bringBuilt(file: SourceFile, options: BringOptions): Promise<Brought> {
  const found = fileKind(file.name, file.bytes);
  const kind = 'kind' in found ? found.kind : null;
  if (kind === 'docx') return await bringWord(file);
  if (kind === 'pdf') return await bringPdf(file, options);
  return kind === 'eml' ? await bringMail(file) : bringPage(file, options);
}
