import type { Dataset, IsoDay, SourceDocument } from '../dataset/dataset.ts';
import { type CitationStyle, citedDay } from './citedDate.ts';
import { type CitedDocument, citedDocument } from './citedDocument.ts';

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
 * Cites one document for a list of works cited. What the text prints goes before what is known from
 * outside, which stands in square brackets; where no title is known, the first words replace it.
 * @param where the timeline in which it was read; `null` omits it
 */
export function citeDocument(
  document: SourceDocument,
  where: CitedTimeline | null,
  style: CitationStyle,
): Citation {
  const pieces = DOCUMENT_STYLES[style](citedDocument(document, style), where);
  return pieces.filter(({ text }) => text !== '');
}

/** Cites this timeline itself: it has no author and no date, so the day of access is given. */
export function citeTimeline(timeline: CitedTimeline, style: CitationStyle): Citation {
  return TIMELINE_STYLES[style](timeline);
}

type CiteDocument = (document: CitedDocument, where: CitedTimeline | null) => Citation;
type CiteTimeline = (timeline: CitedTimeline) => Citation;

const DOCUMENT_STYLES: Readonly<Record<CitationStyle, CiteDocument>> = {
  // MLA Handbook, 9th edition, 5: author, title, container, date, and where it is kept; what it is
  // may end the entry; the site of access is a second container.
  mla: ({ author, title, isDescribed, publisher, date, kind, kept }, where) => [
    plain(author ? `${ended(author)} ` : ''),
    plain(isDescribed ? `${title}. ` : `${quoted(title)} `),
    ...(publisher
      ? [italic(publisher), plain(`, ${date}.`)]
      : [plain(`${date.replace(/^\[?circa/, (word) => word.replace('c', 'C'))}.`)]),
    plain(`${kept}${kind && ` ${kind}.`}`),
    ...(where ? mlaPlace(where) : []),
  ],
  // APA Manual, 7th edition, 9.12 and 9.22: without an author the title comes first; a description
  // in brackets replaces a missing title, or follows one that does not say what it is.
  apa: ({ author, title, basis, publisher, date, kind, kept }, where) => {
    const name =
      basis === 'printed'
        ? italic(title)
        : plain(
            basis === 'outside'
              ? title
              : `[Untitled document that begins “${withSingleQuotes(title)}”]`,
          );
    const what = basis === 'printed' && kind ? plain(` [${kind}]`) : plain('');
    const stop = basis === 'printed' && !kind && endsSentence(title) ? '' : '.';
    return [
      ...(author
        ? [plain(`${ended(author)} (${date}). `), name, what, plain(stop)]
        : [name, what, plain(`${stop} (${date}).`)]),
      plain(`${publisher && ` ${publisher}.`}${kept}`),
      ...(where ? [plain(` ${where.title}.${addressElement(where.address, '')}`)] : []),
    ];
  },
  // Chicago Manual of Style, 17th edition, 14.199: the publisher of an unsigned report replaces the
  // author; 14.79 and 14.232: names and titles from elsewhere in brackets, and where it is kept.
  chicago: ({ author, title, basis, isDescribed, publisher, date, kind, kept }, where) => [
    plain(author || publisher ? `${ended(author || publisher)} ` : ''),
    plain(basis === 'first words' ? 'Untitled document beginning ' : ''),
    plain(isDescribed ? `${title}. ` : `${quoted(title)} `),
    plain(author && publisher ? `${publisher}, ` : ''),
    plain(`${kind && `${kind}, `}${date}.${kept}`),
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

/** With a stop, which may be inside brackets as in `[J. Smith Jr.]`. */
function ended(name: string): string {
  return /[.?!]\]?$/.test(name) ? name : `${name}.`;
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
