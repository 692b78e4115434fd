import { posix } from 'node:path';
import type { Dataset } from '../dataset/dataset.ts';
import { columnSize } from '../dataset/matter.ts';
import { MEDIA_IN_PAGE } from '../dataset/mediaInPage.ts';
import type { BuiltFiles } from './builtFolder.ts';

const TYPES: Readonly<Record<string, string>> = { '.webp': 'image/webp' };

/** The largest original that is put into the offline page, in bytes. */
const SMALL_ORIGINAL = 100_000;

/**
 * A page that holds what its documents need: each picture in a size for a column, and small originals.
 * Larger pictures, recordings and other originals lie in the folder only. What the page shows without
 * scripts names the pictures instead, so that it holds each once.
 * @param files the built folder; a page whose documents have no such files stays as it is
 */
export function withMedia(page: string, files: BuiltFiles): string {
  const { documents } = datasetIn(files);
  const addresses = documents.flatMap(({ pictures = [], original }) => [
    ...pictures.flatMap(({ sizes }) => columnSize(sizes)?.address ?? []),
    ...(original && original.size <= SMALL_ORIGINAL ? [original.address] : []),
  ]);
  const hasMedia = documents.some(
    ({ pictures, original, recording }) => pictures ?? original ?? recording,
  );
  if (!hasMedia) return page;
  const media = Object.fromEntries(addresses.map((address) => [address, dataUri(address, files)]));
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

function datasetIn(files: BuiltFiles): Pick<Dataset, 'documents'> {
  const file = files.get('dataset.json');
  return file ? JSON.parse(new TextDecoder().decode(file)) : { documents: [] };
}

function dataUri(address: string, files: BuiltFiles): string {
  const content = files.get(address);
  if (!content) throw new Error(`The page names ${address}, which the build did not leave.`);
  const type = TYPES[posix.extname(address)] ?? 'application/octet-stream';
  return `data:${type};base64,${Buffer.from(content).toString('base64')}`;
}
