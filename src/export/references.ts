import type { DocumentKind } from '../dataset/about.ts';
import { KIND_WORDS } from '../dataset/aboutWords.ts';
import type { CorpusLanguage, SourceDocument } from '../dataset/dataset.ts';
import { citedDocument } from './citedDocument.ts';
import { certainPart } from './coins.ts';

/** What reference managers call a kind: in CSL, in RIS and in BibTeX. */
interface ItemType {
  readonly csl: string;
  readonly ris: string;
  readonly bibtex: 'article' | 'book' | 'incollection' | 'misc' | 'techreport';
}

/**
 * CSL 1.0.2, appendix III; RIS as Zotero and EndNote read it; BibTeX knows few types.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
const ITEM_TYPES: Readonly<Record<DocumentKind, ItemType>> = {
  news: { csl: 'article-newspaper', ris: 'NEWS', bibtex: 'article' },
  letter: { csl: 'personal_communication', ris: 'PCOMM', bibtex: 'misc' },
  minutes: { csl: 'document', ris: 'GEN', bibtex: 'misc' },
  encyclopaedia: { csl: 'entry-encyclopedia', ris: 'ENCYC', bibtex: 'incollection' },
  interview: { csl: 'interview', ris: 'PCOMM', bibtex: 'misc' },
  photograph: { csl: 'graphic', ris: 'ART', bibtex: 'misc' },
  speech: { csl: 'speech', ris: 'GEN', bibtex: 'misc' },
  report: { csl: 'report', ris: 'RPRT', bibtex: 'techreport' },
  book: { csl: 'book', ris: 'BOOK', bibtex: 'book' },
  diary: { csl: 'manuscript', ris: 'MANSCPT', bibtex: 'misc' },
  law: { csl: 'legislation', ris: 'STAT', bibtex: 'misc' },
  webpage: { csl: 'webpage', ris: 'ELEC', bibtex: 'misc' },
  data: { csl: 'dataset', ris: 'DATA', bibtex: 'misc' },
  other: { csl: 'document', ris: 'GEN', bibtex: 'misc' },
};

/** The documents as CSL-JSON, which Zotero, pandoc and Word add-ins read. */
export function cslReferences(
  documents: readonly SourceDocument[],
  language: CorpusLanguage,
): readonly object[] {
  return documents.map((document) => {
    const record = recordOf(document, language);
    return filled({
      id: record.id,
      type: record.type.csl,
      title: record.title,
      author: record.author && [{ literal: record.author }],
      [record.type.bibtex === 'article' || record.type.bibtex === 'incollection'
        ? 'container-title'
        : 'publisher']: record.publisher,
      'publisher-place': record.place,
      issued: record.date && { 'date-parts': [record.date.split('-').map(Number)] },
      URL: record.url,
      archive: record.archive,
      'call-number': record.callNumber,
      language: record.language,
      license: record.licence,
    });
  });
}

/** The documents as RIS, with CR LF line ends. */
export function risReferences(
  documents: readonly SourceDocument[],
  language: CorpusLanguage,
): string {
  return documents
    .flatMap((document) => {
      const record = recordOf(document, language);
      const [year = '', month = '', day = ''] = record.date.split('-');
      const fields = [
        ['TY', record.type.ris],
        ['ID', record.id],
        ['TI', record.title],
        ['AU', record.author],
        ['PB', record.publisher],
        ['CY', record.place],
        ['PY', year],
        ['DA', year && `${year}/${month}/${day}/`],
        ['UR', record.url],
        ['AV', record.archive],
        ['CN', record.callNumber],
        ['LA', record.language],
      ].filter(([, value]) => value);
      // The last line has no value.
      return [...fields.map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}`), 'ER  - ', ''];
    })
    .map((line) => `${line}\r\n`)
    .join('');
}

/** The documents as BibTeX. */
export function bibtexReferences(
  documents: readonly SourceDocument[],
  language: CorpusLanguage,
): string {
  return documents
    .map((document) => {
      const record = recordOf(document, language);
      const { bibtex } = record.type;
      const publishedIn = {
        article: 'journal',
        incollection: 'booktitle',
        techreport: 'institution',
      };
      const holder = bibtex === 'book' || bibtex === 'misc' ? 'publisher' : publishedIn[bibtex];
      const [year = '', month = ''] = record.date.split('-');
      const fields = filled({
        title: `{${latex(record.title)}}`,
        // Braces keep a name from being taken apart: it may be that of a board, and has brackets.
        author: record.author && `{${latex(record.author)}}`,
        [holder]: latex(record.publisher),
        address: latex(record.place),
        year,
        month: month && String(Number(month)),
        date: record.date,
        howpublished: bibtex === 'misc' ? latex(record.words) : '',
        note: latex([record.archive, record.callNumber].filter(Boolean).join(', ')),
        url: record.url.replace(/[{}\\]/g, encodeURIComponent),
        language: record.language,
      });
      const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
      return `@${bibtex}{${record.id},\n${lines.join('')}}\n`;
    })
    .join('\n');
}

/** What a reference manager stores of a document; empty texts where nothing is known. */
function recordOf(document: SourceDocument, language: CorpusLanguage) {
  const { about = {}, id, place, published } = document;
  const { author, basis, title, publisher } = citedDocument(document, 'chicago');
  const kind = about.kind ?? 'news';
  return {
    id,
    type: ITEM_TYPES[kind],
    words: KIND_WORDS[kind],
    title: basis === 'first words' ? `[${title}]` : title,
    author,
    publisher,
    place: place ?? '',
    date: certainPart(published),
    url: about.url ?? '',
    archive: about.archive ?? '',
    callNumber: about.callNumber ?? '',
    licence: about.licence ?? '',
    language: about.language ?? language,
  };
}

/** The fields that hold something. */
function filled(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const LATEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text without what LaTeX would take for a command. */
function latex(text: string): string {
  return oneLine(text).replace(/[\\~^&%$#_{}]/g, (sign) => LATEX_SIGNS[sign] ?? `\\${sign}`);
}
