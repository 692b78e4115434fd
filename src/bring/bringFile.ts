import { bringBuilt, bringSafely } from './bringDocument.ts';
import type { BringOptions, Brought, SourceFile } from './brought.ts';
import { fileKind } from './fileKind.ts';
import { bringPdf } from './pdfFile.ts';

/**
 * Takes text and facts out of a file, of whatever kind it is, or says in a sentence why it cannot.
 * It never throws, but a hostile file may take long or much memory: run it where it can be ended.
 */
export function bringFile(file: SourceFile, options: BringOptions = {}): Promise<Brought> {
  return bringSafely(file, options, async () =>
    isPdf(file) ? await bringPdf(file, options) : await bringBuilt(file, options),
  );
}

function isPdf({ name, bytes }: SourceFile): boolean {
  const found = fileKind(name, bytes);
  return 'kind' in found && found.kind === 'pdf';
}
