import { lstat, mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { sha256 } from '../compile/sha256.ts';
import { commandLine } from '../disk/commandLine.ts';

/** The folder `documents` of a corpus, to which files are added. */
export interface DocumentsFolder {
  /** Whether a document or a file of it has this id. */
  readonly isTaken: (id: string) => boolean;
  readonly isThere: (name: string) => boolean;
  /** The name of the file with these bytes, if there is one. */
  readonly nameOf: (bytes: Uint8Array) => Promise<string | null>;
  /** Writes new files. @throws Error when one of them is there already */
  readonly write: (files: ReadonlyMap<string, string | Uint8Array>) => Promise<void>;
  /** The text of a file, `null` when it cannot be read. */
  readonly read: (name: string) => Promise<string | null>;
  /** Writes notes on a document anew. */
  readonly replace: (name: string, text: string) => Promise<void>;
}

/**
 * Opens `documents`, and makes it where it is lacking.
 * @throws Error when there is no such corpus, or `documents` leads out of it
 */
export async function openDocuments(corpus: string): Promise<DocumentsFolder> {
  const root = await realpath(corpus).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory()) {
    throw new Error(
      `There is no folder ${corpus}. Begin a corpus with “${commandLine('new', 'path')}”.`,
    );
  }
  await mkdir(join(root, 'documents'), { recursive: true });
  const folder = await realpath(join(root, 'documents'));
  if (relative(root, folder) !== 'documents') {
    throw new Error(
      `${join(corpus, 'documents')} is a link that leads elsewhere, where nothing is written. Put a folder in its place.`,
    );
  }
  const names = new Set(await readdir(folder));
  const path = (name: string) => join(folder, name);
  return {
    isTaken: (id) => [...names].some((name) => name === id || name.startsWith(`${id}.`)),
    isThere: (name) => names.has(name),
    read: (name) => readFile(path(name), 'utf8').catch(() => null),
    async replace(name, text) {
      if ((await lstat(path(name))).isSymbolicLink()) {
        throw new Error(`documents/${name} is a link, through which nothing is written.`);
      }
      await writeFile(path(name), text);
    },
    async nameOf(bytes) {
      const sum = sha256(bytes);
      for (const name of names) {
        const state = await stat(path(name)).catch(() => null);
        if (!state?.isFile() || state.size !== bytes.length) continue;
        if (sha256(await readFile(path(name))) === sum) return name;
      }
      return null;
    },
    async write(files) {
      for (const [name, content] of files) {
        // `wx` refuses names that are taken, be it by a link.
        await writeFile(path(name), content, { flag: 'wx' });
        names.add(name);
      }
    },
  };
}
