import type { Published, SourceDocument } from '../dataset/dataset.ts';

/**
 * A document as an OpenURL ContextObject (ANSI/NISO Z39.88-2004) for the title of a
 * `<span class="Z3988">`, where reference managers look for it (COinS). The Dublin Core format
 * with these types and fields is what Zotero reads a newspaper article from.
 */
export function coins({ title, publisher, place, published }: SourceDocument): string {
  const fields = {
    url_ver: 'Z39.88-2004',
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'newspaperArticle',
    'rft.title': title,
    'rft.source': publisher ?? '',
    'rft.place': place ?? '',
    'rft.date': certainPart(published),
    'rft.language': 'en',
  };
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value)).toString();
}

/** The part of the date that is certain: `2018-01` for the 9 or the 10 January 2018. */
function certainPart({ earliest, latest }: Published): string {
  if (!earliest || !latest) return '';
  const parts = earliest.split('-');
  const lengths = [3, 2, 1].map((length) => parts.slice(0, length).join('-'));
  return lengths.find((part) => `${latest}-`.startsWith(`${part}-`)) ?? '';
}
