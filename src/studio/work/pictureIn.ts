import type { MediaContent, PictureFormat } from '../../compile/media.ts';

const BEGINS: readonly (readonly [PictureFormat, RegExp, string])[] = [
  ['PNG', /^\x89PNG/, 'image/png'],
  ['JPEG', /^\xff\xd8\xff/, 'image/jpeg'],
  ['WebP', /^RIFF....WEBP/s, 'image/webp'],
  ['AVIF', /^....ftypavi[fs]/s, 'image/avif'],
];

const NAME = /\.(?:png|jpe?g|webp|avif)$/i;

/** The picture in a file, as large as it is shown; `null` where the browser cannot decode one. */
export async function pictureIn(name: string, bytes: Uint8Array): Promise<MediaContent | null> {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const found = NAME.test(name) ? BEGINS.find(([, begins]) => begins.test(head)) : undefined;
  if (!found || typeof createImageBitmap === 'undefined') return null;
  const [format, , type] = found;
  try {
    const picture = await createImageBitmap(new Blob([bytes.slice()], { type }));
    const { width, height } = picture;
    picture.close();
    return { kind: 'picture', format, width, height };
  } catch {
    return null;
  }
}
