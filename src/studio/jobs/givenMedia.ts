import type { DocumentMatter } from '../../dataset/about.ts';
import type { SiteFiles } from '../../site/siteFile.ts';
import type { Folder } from '../work/folder.ts';

/**
 * What lies beside the page of the documents' own: originals and recordings as they are in the folder, pictures as
 * they were made.
 * @param pictures by their address
 * @throws Error with a sentence where one is missing
 */
export function givenMedia(
  documents: readonly DocumentMatter[],
  folder: Folder,
  pictures: SiteFiles,
): SiteFiles {
  const media = new Map<string, Uint8Array>();
  const add = (address: string, file: string, content: Uint8Array | undefined): void => {
    if (!content) throw new Error(`The file ${file} is missing. Add it again.`);
    media.set(address, content);
  };
  for (const { original, recording, pictures: own = [] } of documents) {
    for (const copied of [original, recording]) {
      if (copied) add(copied.address, copied.file, folder.get(`documents/${copied.file}`));
    }
    for (const { file, sizes } of own) {
      for (const { address } of sizes) add(address, file, pictures.get(address));
    }
  }
  return media;
}
