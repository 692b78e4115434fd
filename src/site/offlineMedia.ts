import type { DocumentMatter } from '../dataset/about.ts';
import { columnSize } from '../dataset/matter.ts';
import { MEDIA_IN_PAGE } from '../dataset/mediaInPage.ts';
import { dataUri } from './dataUri.ts';
import { fileIn, type SiteFiles } from './siteFile.ts';

/** The largest original that is put into the offline page, in bytes. */
const SMALL_ORIGINAL = 100_000;

/**
 * A page that holds what its documents need: each picture in a size for a column, and small originals.
 * Larger pictures, recordings and other originals lie in the folder only. What the page shows without
 * scripts names the pictures instead, so that it holds each once.
 * A page whose documents have no such files stays as it is.
 * @param files the built folder
 */
export function withMedia(
  page: string,
  documents: readonly DocumentMatter[],
  files: SiteFiles,
): string {
  const addresses = documents.flatMap(({ pictures = [], original }) => [
    ...pictures.flatMap(({ sizes }) => columnSize(sizes)?.address ?? []),
    ...(original && original.size <= SMALL_ORIGINAL ? [original.address] : []),
  ]);
  const hasMedia = documents.some(
    ({ pictures, original, recording }) => pictures ?? original ?? recording,
  );
  if (!hasMedia) return page;
  const media = Object.fromEntries(addresses.map((address) => [address, uriOf(address, files)]));
  const script = `<script>self.${MEDIA_IN_PAGE}=${JSON.stringify(media)}</script>`;
  return withoutFiles(page).replace('<head>', () => `<head>${script}`);
}

/** The markup of the page without addresses of files that do not lie beside it. */
function withoutFiles(page: string): string {
  return page
    .replace(/<img\b[^>]*\bsrc="(?:\.\/)?media\/[^>]*>/g, (tag) => {
      const [, alt = ''] = /\balt="([^"]*)"/.exec(tag) ?? [];
      return `<em>[Picture: ${alt}]</em>`;
    })
    .replace(/<a\b([^>]*)\bhref="(?:\.\/)?media\/[^>]*>(.*?)<\/a>/gs, (_link, others, words) =>
      /\bdownload\b/.test(others) ? '' : `<span>${words}</span>`,
    );
}

/** All pictures are of one kind; an original is saved, so that it needs none. */
function uriOf(address: string, files: SiteFiles): string {
  const type = address.endsWith('.webp') ? 'image/webp' : 'application/octet-stream';
  return dataUri(type, fileIn(files, address));
}
