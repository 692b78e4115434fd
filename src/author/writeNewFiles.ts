import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files into a folder. Where one of them is there already, nothing is written.
 * @param files by their path inside the folder, which is made when it is not there
 * @throws Error that names the file in the way
 */
export async function writeNewFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const name of files.keys()) {
    if (await isThere(join(folder, name))) {
      throw new Error(`${join(folder, name)} is there already. Nothing was written.`);
    }
  }
  for (const [name, text] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    // `wx` refuses a file that has appeared since.
    await writeFile(path, text, { flag: 'wx' });
  }
}

/** Writes those of the files whose names are free. */
export async function writeMissingFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const file of files) {
    if (!(await isThere(join(folder, file[0])))) await writeNewFiles(folder, new Map([file]));
  }
}

/** Writes files over those that are there, and takes others away. */
export async function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  gone: readonly string[],
): Promise<void> {
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  for (const name of gone) await rm(join(folder, name));
}

/** Whether a name is taken, be it by a link that leads nowhere. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** What lies in a folder; nothing where it is not there. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
