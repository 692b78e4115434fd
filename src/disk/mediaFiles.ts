import { readFile } from 'node:fs/promises';
import type { CorpusFiles } from '../compile/corpusFiles.ts';
import type { MediaFile } from '../compile/media.ts';
import type { FullDataset } from '../dataset/dataset.ts';
import { pictureLibrary } from './pictureLibrary.ts';

/** Makes a file that lies beside the page. */
export type MakeFile = () => Promise<Uint8Array>;

/** What belongs to the documents and lies beside the page: how each file is made, by its address. */
export function mediaFiles(
  { documents }: Pick<FullDataset, 'documents'>,
  media: CorpusFiles['media'],
): ReadonlyMap<string, MakeFile> {
  const made = new Map<string, MakeFile>();
  const source = (name: string): MediaFile => {
    const file = media?.get(name);
    if (typeof file !== 'object') throw new Error(`The corpus has no file ${name}.`);
    return file;
  };
  for (const { original, recording, pictures = [] } of documents) {
    for (const copied of [original, recording]) {
      if (copied) made.set(copied.address, () => readFile(source(copied.file).path));
    }
    for (const { file, sizes } of pictures) {
      for (const { address, width } of sizes) {
        made.set(address, () => smaller(source(file).path, file, width));
      }
    }
  }
  return made;
}

/** How well pictures are kept, of 100: letters of a scan stay clean. */
const QUALITY = 82;
/** How hard files are made small, of 6: more takes much longer for little. */
const EFFORT = 2;

/** A picture in a width, turned as its camera says, without what else the camera wrote. */
async function smaller(path: string, name: string, width: number): Promise<Uint8Array> {
  const sharp = pictureLibrary();
  try {
    return await sharp(path)
      .autoOrient()
      .resize({ width })
      .webp({ quality: QUALITY, effort: EFFORT })
      .toBuffer();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `documents/${name} begins like a picture, but cannot be read to its end (${why}). Save it again.`,
    );
  }
}
