import { isAbsolute, relative, sep } from 'node:path';

/** Why a file of a corpus folder cannot be used, in sentences. */
export const OUTSIDE =
  'This is a link that leads out of the corpus folder, where nothing is read. Put the file itself here.';
export const NOT_A_FILE =
  'This is not a file. Rename it, or put the file that is meant in its place.';
export const NOT_THERE = 'This is a link to a file that is not there. Put the file itself here.';

/** Whether a path lies inside a folder; both without links. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The code of an error of the file system. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : String(error);
}
