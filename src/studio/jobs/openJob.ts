import type { Folder } from '../work/folder.ts';
import { folderIn } from '../work/zip.ts';

export interface OpenAsk {
  readonly bytes: Uint8Array;
  /** What it may unpack to, in bytes. */
  readonly most: number;
}

/** Opens a saved zip: one that somebody else has made may keep a page busy for seconds. */
export async function answer({ bytes, most }: OpenAsk): Promise<Folder | { readonly why: string }> {
  return folderIn(bytes, most);
}
