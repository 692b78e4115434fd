import { sha256 } from '../compile/sha256.ts';

/** The files of a folder by their relative path, with `/` between folders. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** The page of a template, and of a site. */
export const PAGE = 'index.html';

/** A text as it lies in a file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * The text of a file.
 * @throws Error if there is no such file
 */
export function textIn(files: SiteFiles, path: string): string {
  return new TextDecoder().decode(fileIn(files, path));
}

/** @throws Error if there is no such file */
export function fileIn(files: SiteFiles, path: string): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`The page names ${path}, which the build did not leave.`);
  return content;
}

/** The end of the name of a file that changes with its content, as those of all files in `assets` do. */
export function contentHash(text: string): string {
  return sha256(text).slice(0, 8);
}
