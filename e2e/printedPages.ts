import type { Page } from '@playwright/test';

// The PDF library asks for this class as it loads, but only uses it to draw. With a stand-in,
// nothing depends on the binary canvas that it would like to have.
Reflect.set(globalThis, 'DOMMatrix', Reflect.get(globalThis, 'DOMMatrix') ?? class {});
const pdfjs = import('pdfjs-dist/legacy/build/pdf.mjs');

export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** What a page would put on paper: the text of each sheet, without spaces and page numbers. */
export async function printedPages(page: Page, format: Paper): Promise<readonly string[]> {
  const { getDocument, VerbosityLevel } = await pdfjs;
  const data = new Uint8Array(await page.pdf({ format }));
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = solid(items.map((item) => ('str' in item ? item.str : '')).join(''));
    pages.push(text.replace(`${number}/${pdf.numPages}`, ''));
  }
  await pdf.destroy();
  return pages;
}

/**
 * Text as it is compared: line breaks, spaces and ligatures are matters of layout, and of two
 * apostrophes with the same glyph a PDF names either.
 */
export function solid(text: string): string {
  return text.normalize('NFKC').replaceAll('ʼ', '’').replace(/\s+/g, '');
}
