import { zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { blockText, parsedPage } from './blockText.ts';
import {
  type BroughtAbout,
  type BroughtText,
  type Refused,
  refused,
  type SourceFile,
} from './brought.ts';
import { languageOf, oneLine } from './pageFacts.ts';
import { unpackWithin } from './unpacked.ts';

/** The text of a longer document is never looked at by a person; bytes when unpacked. */
const LARGEST = 40_000_000;
/** The parts that hold text; pictures, fonts, macros and embedded files are left packed. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|docProps\/core\.xml|word\/(?:_rels\/[^/]+|[^/]+\.xml))$/;

/** A Word file: its paragraphs, headings, lists, tables and notes. */
export async function bringWord({ bytes }: SourceFile): Promise<BroughtText | Refused> {
  const parts = unpackWithin(bytes, (name) => PARTS.test(name), LARGEST);
  if (!parts) {
    return refused(
      'The file is damaged, or unpacks to far more than a text; save it again in Word or LibreOffice, and add that.',
    );
  }
  const html = await htmlOf(parts);
  if (html === null)
    return refused('The file is damaged; save it again in Word or LibreOffice, and add that.');
  const text = blockText(parsedPage(html).body);
  if (text === '') return refused('The file holds no text.');
  const core = parts.get('docProps/core.xml');
  return {
    outcome: 'text',
    kind: 'docx',
    text: `${text}\n`,
    about: core ? coreFacts(new TextDecoder().decode(core)) : {},
    changes: [
      'The text was taken out of the Word file; pictures, page heads and comments were left out.',
    ],
    hints: [],
  };
}

async function htmlOf(parts: ReadonlyMap<string, Uint8Array>): Promise<string | null> {
  const zip = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    const { value } = await mammoth.convertToHtml(zipInput(zip), {
      externalFileAccess: false,
      ignoreEmptyParagraphs: true,
      styleMap: ['comment-reference => '],
    });
    return value;
  } catch {
    return null;
  }
}

/** Node’s build of mammoth reads `buffer`, that for browsers `arrayBuffer`. */
function zipInput(zip: Uint8Array): { arrayBuffer: ArrayBuffer } {
  const arrayBuffer = new Uint8Array(zip).buffer;
  return Object.assign({ arrayBuffer }, { buffer: arrayBuffer });
}

/** Names that programs write where nobody wrote one. */
const NO_AUTHOR = /^(?:user|admin|administrator|owner|author|unknown|microsoft(?: office)? user)$/i;

/** Title, author and language by the core properties of a file. Days are those of saving, no publication. */
function coreFacts(xml: string): BroughtAbout {
  const { document } = parseHTML(xml.replace(/<\?xml[^>]*\?>/, ''));
  const field = (name: string) =>
    oneLine(
      [...document.querySelectorAll('*')].find(({ nodeName }) => nodeName.toLowerCase() === name)
        ?.textContent ?? '',
    );
  const [title, author, language] = [
    field('dc:title'),
    field('dc:creator'),
    languageOf(field('dc:language')),
  ];
  return {
    ...(title && { title }),
    ...(author && !NO_AUTHOR.test(author) && { author }),
    ...(language && { language }),
  };
}
