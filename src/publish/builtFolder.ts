import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SiteFiles } from '../site/siteFile.ts';

/** Reads all files of a folder and its subfolders, in the order of their paths. */
export async function readFolder(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const files = paths.map(
    async (path) =>
      [path.replaceAll(sep, '/'), new Uint8Array(await readFile(join(folder, path)))] as const,
  );
  return new Map(await Promise.all(files));
}
