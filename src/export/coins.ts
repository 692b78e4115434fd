import type { CorpusLanguage, Published, SourceDocument } from '../dataset/dataset.ts';

/**
 * A document as an OpenURL ContextObject (ANSI/NISO Z39.88-2004) for the title of a `<span
 * class="Z3988">`, where reference managers look for it (COinS). Zotero reads the Dublin Core
 * format with these types and fields as a newspaper article, and stores `rft_id` as its address.
 * First words in place of a title are in brackets.
 * @param address of the timeline on the web, if it has one
 */
export function coins(
  document: SourceDocument,
  language: CorpusLanguage,
  address: string | null,
): string {
  const { title, titlePrinted, publisher, place, published } = document;
  const fields = {
    url_ver: 'Z39.88-2004',
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'newspaperArticle',
    rft_id: address ? documentAddress(address, document) : '',
    'rft.title': titlePrinted ? title : `[${title}]`,
    'rft.source': publisher ?? '',
    'rft.place': place ?? '',
    'rft.date': certainPart(published),
    'rft.language': language,
  };
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value)).toString();
}

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
