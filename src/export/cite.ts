import type { Dataset, IsoDay, SourceDocument } from '../dataset/dataset.ts';
import { type CitationStyle, citedDay, citedPublication } from './citedDate.ts';

/** A piece of a citation; titles of whole works are in italics. */
export interface CitationPiece {
  readonly text: string;
  readonly italic: boolean;
}
export type Citation = readonly CitationPiece[];

/** This timeline as found by a reader. */
export interface CitedTimeline extends Pick<Dataset, 'title' | 'summary'> {
  /** Its address on the web; `null` if it was opened from disk, where nobody else can reach it. */
  readonly address: string | null;
  /** The day of access. */
  readonly accessed: IsoDay;
}

/** A citation as plain text, for places without italics. */
export function plainCitation(citation: Citation): string {
  return citation.map(({ text }) => text).join('');
}

/**
 * Cites one document for a list of works cited. No author is known of any document; a publisher is
 * named only if the text names it, and if no title is printed, the first words replace it.
 * @param where the timeline in which it was read; `null` omits it
 */
export function citeDocument(
  document: SourceDocument,
  where: CitedTimeline | null,
  style: CitationStyle,
): Citation {
  return DOCUMENT_STYLES[style](document, where);
}

/** Cites this timeline itself: it has no author and no date, so the day of access is given. */
export function citeTimeline(timeline: CitedTimeline, style: CitationStyle): Citation {
  return TIMELINE_STYLES[style](timeline);
}

type CiteDocument = (document: SourceDocument, where: CitedTimeline | null) => Citation;
type CiteTimeline = (timeline: CitedTimeline) => Citation;

const DOCUMENT_STYLES: Readonly<Record<CitationStyle, CiteDocument>> = {
  // MLA Handbook, 9th edition, 5: title, container, date; the site of access is a second container.
  mla: ({ title, publisher, published }, where) => {
    const date = citedPublication(published, 'mla');
    const source = publisher
      ? [italic(publisher), plain(`, ${date}.`)]
      : [plain(`${date.replace(/^\[?circa/, (word) => word.replace('c', 'C'))}.`)];
    return [plain(`${quoted(title)} `), ...source, ...(where ? mlaPlace(where) : [])];
  },
  // APA Manual, 7th edition, 9.12 and 9.22: without an author the title comes first; a description
  // in brackets replaces a missing title.
  apa: ({ title, titlePrinted, publisher, published }, where) => [
    titlePrinted
      ? italic(title)
      : plain(`[Untitled document that begins “${withSingleQuotes(title)}”]`),
    plain(
      `${titlePrinted && endsSentence(title) ? '' : '.'} (${citedPublication(published, 'apa')}).`,
    ),
    plain(publisher ? ` ${publisher}.` : ''),
    ...(where ? [plain(` ${where.title}.${addressElement(where.address, '')}`)] : []),
  ],
  // Chicago Manual of Style, 17th edition, 14.199: the publisher of an unsigned report replaces the
  // author.
  chicago: ({ title, titlePrinted, publisher, published }, where) => [
    plain(publisher ? `${publisher}. ` : ''),
    plain(titlePrinted ? '' : 'Untitled document beginning '),
    plain(`${quoted(title)} ${citedPublication(published, 'chicago')}.`),
    ...(where ? [plain(' Reproduced in '), ...chicagoPlace(where)] : []),
  ],
};

const TIMELINE_STYLES: Readonly<Record<CitationStyle, CiteTimeline>> = {
  mla: ({ title, address, accessed }) => [
    italic(title),
    plain(`.${addressElement(address)} Accessed ${citedDay(accessed, 'mla')}.`),
  ],
  apa: ({ address, accessed, ...work }) => [
    italic(fullTitle(work)),
    plain(' [Interactive timeline]. (n.d.).'),
    plain(address ? ` Retrieved ${retrieved(accessed)}, from ${address}` : ''),
  ],
  chicago: (timeline) => chicagoPlace(timeline),
};

function mlaPlace({ title, address, accessed }: CitedTimeline): Citation {
  const found = address ? `, ${address}. Accessed ${citedDay(accessed, 'mla')}.` : '.';
  return [plain(' '), italic(title), plain(found)];
}

function chicagoPlace({ address, accessed, ...work }: CitedTimeline): Citation {
  const accessedOn = `. Interactive timeline. Accessed ${citedDay(accessed, 'chicago')}.`;
  return [italic(fullTitle(work)), plain(`${accessedOn}${addressElement(address)}`)];
}

function fullTitle({ title, summary }: Pick<Dataset, 'title' | 'summary'>): string {
  return summary ? `${title}: ${summary}` : title;
}

/** An address as an element of its own, with a full stop at the end except in APA. */
function addressElement(address: string | null, end = '.'): string {
  return address ? ` ${address}${end}` : '';
}

/** APA writes the day of retrieval in running text, month first. */
function retrieved(day: IsoDay): string {
  return citedDay(day, 'chicago');
}

/** A title in quotation marks, with the full stop inside as in American styles. */
function quoted(title: string): string {
  return `“${withSingleQuotes(title)}${endsSentence(title) ? '' : '.'}”`;
}

/** Quotation marks within quotation marks become single. */
function withSingleQuotes(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
}

function endsSentence(title: string): boolean {
  return /[.?!…]$/.test(title);
}

function plain(text: string): CitationPiece {
  return { text, italic: false };
}

function italic(text: string): CitationPiece {
  return { text, italic: true };
}
