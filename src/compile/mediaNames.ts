import type { PictureSize } from '../dataset/about.ts';
import { COLUMN_WIDTH } from '../dataset/matter.ts';

/** Where what belongs to documents lies, beside the page. */
const FOLDER = 'media';

/** Widths of the smaller copies of a picture: for a column, and for one on a dense screen; in pixels. */
const WIDTHS = [480, COLUMN_WIDTH];
/** No copy is larger than this, in pixels: the writing of a page can be read. */
const MOST_WIDTH = 2400;

/** The sizes in which a picture lies beside the page; the last is as large as it is, or as large as allowed. */
export function pictureSizes(
  file: string,
  hash: string,
  { width, height }: { readonly width: number; readonly height: number },
): readonly PictureSize[] {
  const largest = Math.min(width, MOST_WIDTH);
  return [...WIDTHS.filter((one) => one < largest), largest].map((own) => ({
    address: `${FOLDER}/${stem(file)}-${hash}-${own}.webp`,
    width: own,
    height: Math.max(1, Math.round((height * own) / width)),
  }));
}

/** Where a file lies that is copied as it is. What a browser would run is given out as text. */
export function copyAddress(file: string, hash: string): string {
  const [end = ''] = /\.[a-z0-9]{1,8}$/i.exec(file) ?? [];
  const safe = /^\.(?:x?html?|xht|svgz?|xml|xslt?|m?js|cjs|css|mht|mhtml|swf)$/i.test(end)
    ? `${end}.txt`
    : end;
  return `${FOLDER}/${stem(file)}-${hash}${safe.toLowerCase()}`;
}

/** Whether something lies where the files of documents do. */
export function isMediaAddress(address: string): boolean {
  return address.startsWith(`${FOLDER}/`);
}

/** The name of a file without its end, in letters that every host takes. */
function stem(file: string): string {
  const words = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return words || 'file';
}
