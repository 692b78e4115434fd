// pdf.js takes its other half from here, else it would load it.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { bringSafely } from '../../bring/bringDocument.ts';
import { refused } from '../../bring/brought.ts';
import { bringPdf } from '../../bring/pdfFile.ts';
import { type Bring, type Brought, broughtIn } from './broughtIn.ts';

/** Makes a document of a PDF. */
export async function answer(message: Bring): Promise<Brought> {
  const { source, options } = message;
  const found =
    'bytes' in source ? await bringSafely(source, options, bringPdf) : refused('This is no PDF.');
  return broughtIn(message, found);
}
