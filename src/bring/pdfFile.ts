import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { counted } from '../dataset/counted.ts';
import {
  type BringOptions,
  type BroughtAbout,
  type BroughtText,
  type Refused,
  refused,
  type SourceFile,
} from './brought.ts';
import { joinedLines } from './joinedLines.ts';
import { isAddress, languageOf, oneLine } from './pageFacts.ts';
import { pdfPage } from './pdfPages.ts';
import type { SourcePage } from './sourceLine.ts';
import { toldDay } from './toldDay.ts';

/** Nobody checks quotes in a document of more pages; such a file is parted first. */
const MOST_PAGES = 3000;

/** A PDF with text in it. Nothing that it holds is run or drawn. */
export async function bringPdf(
  file: SourceFile,
  options: BringOptions,
): Promise<BroughtText | Refused> {
  const loading = pdfjs.getDocument({
    // pdf.js takes the bytes for itself.
    data: file.bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    ...(options.cMapUrl && { cMapUrl: options.cMapUrl, cMapPacked: true }),
  });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > MOST_PAGES) {
      return refused(
        `The PDF has ${pdf.numPages} pages; part it into files of ${MOST_PAGES} pages at most, and add those.`,
      );
    }
    const pages = await textOfPages(pdf);
    const silent = pages.flatMap((page, index) => (page.length === 0 ? [index + 1] : []));
    if (silent.length === pages.length) {
      return refused(
        'The PDF holds pictures of pages, no text; run OCR first (with OCRmyPDF, for instance), and add what that makes.',
      );
    }
    const { text, changes } = joinedLines(pages, options);
    return {
      outcome: 'text',
      kind: 'pdf',
      text,
      about: await facts(pdf),
      changes: [
        `The text was taken out of the PDF (${counted(pages.length, 'page')}).`,
        ...changes,
      ],
      hints: hintsOf(silent),
    };
  } catch (error) {
    return refused(faultOf(error));
  } finally {
    await loading.destroy().catch(() => undefined);
  }
}

async function textOfPages(pdf: pdfjs.PDFDocumentProxy): Promise<readonly SourcePage[]> {
  const pages: SourcePage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(pdfPage(items.filter((item) => 'str' in item)));
    page.cleanup();
  }
  return pages;
}

function hintsOf(silent: readonly number[]): readonly string[] {
  return silent.length === 0
    ? []
    : [
        `Without text: page ${silent.join(', ')}; if something is printed there, run OCR first and add the file again.`,
      ];
}

function faultOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? 'The PDF is locked with a password; save it without one, and add that.'
    : 'The PDF is damaged or was cut short; get it again, or print it to a new PDF, and add that.';
}

/** Titles that programs make of the names of files. */
const NO_TITLE = /^(?:untitled|microsoft (?:word|powerpoint|excel)\b.*|.*\.[a-z]{2,4})$/i;

/** Title, author, language and day of publication; the day on which a file was made is none. */
async function facts(pdf: pdfjs.PDFDocumentProxy): Promise<BroughtAbout> {
  const { info, metadata } = await pdf.getMetadata();
  const field = (name: string) => oneLine(textOf(Reflect.get(info, name)));
  const xmp = (name: string) => oneLine(textOf(metadata?.get(name)));
  const title = xmp('dc:title') || field('Title');
  const author = xmp('dc:creator') || field('Author');
  const publisher = xmp('dc:publisher') || xmp('prism:publicationname');
  const language = languageOf(field('Language'));
  const url = xmp('prism:url');
  const place = ['prism:publicationdate', 'prism:coverdate', 'dc:date'].find((name) =>
    toldDay(xmp(name)),
  );
  const day = place && toldDay(xmp(place));
  return {
    ...(title && !NO_TITLE.test(title) && { title }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(day && { published: { date: day, outside: `The PDF’s field “${place}” says ${day}.` } }),
    ...(isAddress(url) && { url }),
    ...(language && { language }),
  };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' ? value : '';
}
