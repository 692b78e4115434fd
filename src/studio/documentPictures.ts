import type { DocumentMatter } from '../dataset/about.ts';
import type { SiteFiles } from '../site/siteFile.ts';
import { pictureBytes } from './previewPicture.ts';
import type { Folder } from './work/folder.ts';

/** How well pictures are kept, from 0 to 1: letters of a scan stay clean. */
const QUALITY = 0.82;

/**
 * The pictures of documents in the sizes that the compiler named, by their address, turned as a camera says and
 * without what else it wrote.
 * @throws Error with a sentence where one cannot be read
 */
export async function documentPictures(
  documents: readonly DocumentMatter[],
  folder: Folder,
): Promise<SiteFiles> {
  const made = new Map<string, Uint8Array>();
  for (const { file, sizes } of documents.flatMap(({ pictures = [] }) => pictures)) {
    const content = folder.get(`documents/${file}`);
    if (!content) throw new Error(`The picture ${file} is missing. Add it again.`);
    const picture = await decoded(file, content);
    for (const { address, width, height } of sizes) {
      made.set(address, await smaller(picture, width, height));
    }
    picture.close();
  }
  return made;
}

async function decoded(file: string, content: Uint8Array): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(new Blob([content.slice()]));
  } catch {
    throw new Error(`The picture ${file} cannot be read to its end. Save it again.`);
  }
}

/** A browser that cannot write WebP writes PNG, which browsers show under any name. */
async function smaller(picture: ImageBitmap, width: number, height: number): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return pictureBytes(canvas, 'image/webp', QUALITY);
}
