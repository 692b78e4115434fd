import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of a folder by their relative path, with `/` between folders. */
export type BuiltFiles = ReadonlyMap<string, Uint8Array>;

/** Reads all files of a folder and its subfolders, in the order of their paths. */
export async function readFolder(folder: string): Promise<BuiltFiles> {
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

/** Writes files into an existing folder. */
export async function writeFiles(folder: string, files: BuiltFiles): Promise<void> {
  for (const [path, content] of files) await writeFile(join(folder, path), content);
}
