import type { Dataset, IsoDay, SourceDocument } from '../dataset/dataset.ts';
import { type CitationStyle, citedDay, citedPublication } from './citedDate.ts';

/** A stretch of a citation; titles of whole works are in italics. */
export interface CitationPiece {
  readonly text: string;
  readonly italic: boolean;
}
export type Citation = readonly CitationPiece[];

/** This timeline as somebody met it. */
export interface CitedTimeline extends Pick<Dataset, 'title' | 'summary'> {
  /** Its address on the web; `null` where it was opened from a disk, which nobody else can reach. */
  readonly address: string | null;
  /** The day on which it was read. */
  readonly accessed: IsoDay;
}

/** A citation as plain text, for places that know no italics. */
export function plainCitation(citation: Citation): string {
  return citation.map(({ text }) => text).join('');
}

/**
 * One document as a list of works cited gives it. No author is known of any; a publisher is named
 * only where the text names it, and where no title is printed the first words stand for it.
 * @param where the timeline in which it was read; `null` leaves that out
 */
export function citeDocument(
  document: SourceDocument,
  where: CitedTimeline | null,
  style: CitationStyle,
): Citation {
  return DOCUMENT[style](document, where);
}

/** This timeline itself: it has no author and no date, so that the day of access is given. */
export function citeTimeline(timeline: CitedTimeline, style: CitationStyle): Citation {
  return TIMELINE[style](timeline);
}

type CiteDocument = (document: SourceDocument, where: CitedTimeline | null) => Citation;
type CiteTimeline = (timeline: CitedTimeline) => Citation;

const DOCUMENT: Readonly<Record<CitationStyle, CiteDocument>> = {
  // MLA Handbook, 9th edition, 5: title, container, date; the place where it was found is a second container.
  mla: ({ title, publisher, published }, where) => {
    const date = citedPublication(published, 'mla');
    const source = publisher
      ? [italic(publisher), plain(`, ${date}.`)]
      : [plain(`${date.replace(/^\[?circa/, (word) => word.replace('c', 'C'))}.`)];
    return [plain(`${quoted(title)} `), ...source, ...(where ? mlaPlace(where) : [])];
  },
  // APA Manual, 7th edition, 9.12 and 9.22: without an author the title leads; a description in brackets stands for one that is missing.
  apa: ({ title, titlePrinted, publisher, published }, where) => [
    titlePrinted ? italic(title) : plain(`[Untitled document that begins “${nested(title)}”]`),
    plain(
      `${titlePrinted && endsSentence(title) ? '' : '.'} (${citedPublication(published, 'apa')}).`,
    ),
    plain(publisher ? ` ${publisher}.` : ''),
    ...(where ? [plain(` ${where.title}.${after(where.address, '')}`)] : []),
  ],
  // Chicago Manual of Style, 17th edition, 14.199: in an unsigned report its publisher stands in the place of the author.
  chicago: ({ title, titlePrinted, publisher, published }, where) => [
    plain(publisher ? `${publisher}. ` : ''),
    plain(titlePrinted ? '' : 'Untitled document beginning '),
    plain(`${quoted(title)} ${citedPublication(published, 'chicago')}.`),
    ...(where ? [plain(' Reproduced in '), ...chicagoPlace(where)] : []),
  ],
};

const TIMELINE: Readonly<Record<CitationStyle, CiteTimeline>> = {
  mla: ({ title, address, accessed }) => [
    italic(title),
    plain(`.${after(address)} Accessed ${citedDay(accessed, 'mla')}.`),
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
  return [italic(fullTitle(work)), plain(`${accessedOn}${after(address)}`)];
}

function fullTitle({ title, summary }: Pick<Dataset, 'title' | 'summary'>): string {
  return summary ? `${title}: ${summary}` : title;
}

/** An address as an element of its own, ended by a full stop; only APA leaves that away. */
function after(address: string | null, end = '.'): string {
  return address ? ` ${address}${end}` : '';
}

/** APA writes the day of retrieval in running text, month first. */
function retrieved(day: IsoDay): string {
  return citedDay(day, 'chicago');
}

/** A title in quotation marks, with the full stop inside, as American styles have it. */
function quoted(title: string): string {
  return `“${nested(title)}${endsSentence(title) ? '' : '.'}”`;
}

/** Quotation marks within quotation marks are single ones. */
function nested(title: string): string {
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
