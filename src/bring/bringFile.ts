import { type BringOptions, type Brought, refused, type SourceFile } from './brought.ts';
import { fileKind } from './fileKind.ts';
import { bringMail } from './mailFile.ts';
import { bringPdf } from './pdfFile.ts';
import { bringText } from './textFile.ts';
import { bringPage } from './webPage.ts';
import { bringWord } from './wordFile.ts';

/**
 * Takes text and facts out of a file, of whatever kind it is, or says in a sentence why it cannot.
 * It never throws, but a hostile file may take long or much memory: run it where it can be ended.
 */
export async function bringFile(file: SourceFile, options: BringOptions = {}): Promise<Brought> {
  const found = fileKind(file.name, file.bytes);
  if ('why' in found) return refused(found.why);
  try {
    switch (found.kind) {
      case 'txt':
        return bringText(file, options);
      case 'html':
        return bringPage(file, options);
      case 'docx':
        return await bringWord(file);
      case 'pdf':
        return await bringPdf(file, options);
      case 'eml':
        return await bringMail(file);
      default:
        return { outcome: 'picture', kind: found.kind };
    }
  } catch {
    return refused(
      'The file is damaged or built in a way that cannot be read; save its text as a text file, and add that.',
    );
  }
}
