import type { Page } from '@playwright/test';
import { openView } from './timelinePage.ts';

// The PDF library asks for this class as it loads, but only uses it to draw. With a stand-in,
// nothing depends on the binary canvas that it would like to have.
Reflect.set(globalThis, 'DOMMatrix', Reflect.get(globalThis, 'DOMMatrix') ?? class {});
const pdfjs = import('pdfjs-dist/legacy/build/pdf.mjs');

export const PAPERS = ['A4', 'Letter'] as const;
/** A paper by its name, or its width and height in inches. */
export type Paper = (typeof PAPERS)[number] | { readonly width: number; readonly height: number };

/** Opens a view as who prints does: what it needs is asked for when the app has come, and is here a moment later. */
export async function openToPrint(page: Page, url: string): Promise<void> {
  await openView(page, url);
  await page.waitForLoadState('networkidle');
}

/** What a page would put on paper: the text of each sheet, without spaces and page numbers. */
export async function printedPages(page: Page, format: Paper): Promise<readonly string[]> {
  const { getDocument, VerbosityLevel } = await pdfjs;
  const data = new Uint8Array(await page.pdf(paperFor(page, format)));
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

const INCHES = { A4: { width: 8.27, height: 11.69 }, Letter: { width: 8.5, height: 11 } };
const CENTIMETRES_IN_AN_INCH = 2.54;

/** The sheet; to Firefox, Playwright 1.64 hands inches where WebDriver BiDi asks for centimetres. */
function paperFor(page: Page, format: Paper): { readonly width: string; readonly height: string } {
  const isFirefox = page.context().browser()?.browserType().name() === 'firefox';
  const factor = isFirefox ? CENTIMETRES_IN_AN_INCH : 1;
  const { width, height } = typeof format === 'string' ? INCHES[format] : format;
  return { width: `${width * factor}in`, height: `${height * factor}in` };
}

/**
 * Text as it is compared: line breaks, spaces and ligatures are matters of layout, and of two
 * apostrophes with the same glyph a PDF names either.
 */
export function solid(text: string): string {
  return text.normalize('NFKC').replaceAll('ʼ', '’').replace(/\s+/g, '');
}

/**
 * The headings that stand alone at the foot of a sheet.
 * @param repeated those whose text begins with the same words: on a sheet that has them twice, it is
 * the text that ends it
 */
export function headingsAtFoot(
  sheets: readonly string[],
  headings: readonly string[],
  repeated: readonly string[],
): readonly string[] {
  const isAlone = (heading: string) => (sheet: string) =>
    sheet.endsWith(heading) &&
    !(repeated.includes(heading) && sheet.indexOf(heading) < sheet.length - heading.length);
  return headings.filter((heading) => sheets.some(isAlone(heading)));
}
