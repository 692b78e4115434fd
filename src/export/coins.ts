import type { DocumentKind } from '../dataset/about.ts';
import { titleBasis } from '../dataset/aboutWords.ts';
import type { CorpusLanguage, Published, SourceDocument } from '../dataset/dataset.ts';

/**
 * A document as an OpenURL ContextObject (ANSI/NISO Z39.88-2004) for the title of a `<span
 * class="Z3988">`, where reference managers look for it (COinS). Zotero reads the Dublin Core
 * format with these types and fields as a newspaper article, or as what it is said to be, and stores `rft_id` as its address.
 * First words in place of a title, and what is known only from outside, are in
 * brackets.
 * @param address of the timeline on the web, if it has one
 */
export function coins(
  document: SourceDocument,
  language: CorpusLanguage,
  address: string | null,
): string {
  const { title, publisher, place, published, about = {} } = document;
  const fields = {
    url_ver: 'Z39.88-2004',
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': ITEM_TYPES[about.kind ?? 'news'],
    rft_id: address ? documentAddress(address, document) : '',
    'rft.title': titleBasis(document) === 'first words' ? `[${title}]` : title,
    'rft.creator': about.author ? `[${about.author}]` : '',
    'rft.source': publisher ?? (about.publisher ? `[${about.publisher}]` : ''),
    'rft.place': place ?? '',
    'rft.date': certainPart(published),
    'rft.language': about.language ?? language,
    'rft.rights': about.licence ?? '',
    'rft.identifier': about.url ?? '',
    'rft.relation': [about.archive, about.callNumber].filter(Boolean).join(', '),
  };
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value)).toString();
}

/** The item types of Zotero, which it takes from Dublin Core as they are. */
const ITEM_TYPES: Readonly<Record<DocumentKind, string>> = {
  news: 'newspaperArticle',
  letter: 'letter',
  minutes: 'document',
  encyclopaedia: 'encyclopediaArticle',
  interview: 'interview',
  photograph: 'artwork',
  speech: 'presentation',
  report: 'report',
  book: 'book',
  diary: 'manuscript',
  law: 'statute',
  webpage: 'webpage',
  data: 'dataset',
  other: 'document',
};

/**
 * The address of the whole document.
 * @param address of the timeline
 */
export function documentAddress(address: string, { id }: Pick<SourceDocument, 'id'>): string {
  return `${address}?${new URLSearchParams({ view: 'documents', document: id })}`;
}

/** The certain part of a date: `2018-01` for 9 or 10 January 2018; may be empty. */
export function certainPart({ earliest, latest }: Published): string {
  if (!earliest || !latest) return '';
  if (earliest.startsWith('-')) return '';
  const parts = earliest.split('-');
  const lengths = [3, 2, 1].map((length) => parts.slice(0, length).join('-'));
  return lengths.find((part) => `${latest}-`.startsWith(`${part}-`)) ?? '';
}
