import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** One text file of a corpus. */
export interface CorpusFile {
  readonly text: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** The files of a corpus folder by their path inside it, with `/` on every system. */
export interface CorpusFiles {
  readonly files: ReadonlyMap<string, CorpusFile>;
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

const AUTHORED = /^(?:[^/]+\.yml|documents\/[^/]+\.(?:txt|yml))$/;

/** Reads a corpus folder. The only place of the compiler that opens files; it never throws. */
export async function readCorpus(folder: string): Promise<CorpusFiles> {
  const files = new Map<string, CorpusFile>();
  const problems: Problem[] = [];
  for (const path of await listFiles(folder, problems)) {
    const read = await readText(join(folder, path));
    if (typeof read === 'string') problems.push(unreadable(path, read));
    else files.set(path, read);
  }
  return { files, problems };
}

async function listFiles(folder: string, problems: Problem[]): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => AUTHORED.test(name))
      .sort();
  } catch (error) {
    problems.push(
      unreadable('corpus.yml', `The corpus folder cannot be listed: ${reason(error)}.`),
    );
    return [];
  }
}

/** The file, or a sentence that says why it cannot be read. */
async function readText(path: string): Promise<CorpusFile | string> {
  try {
    const bytes = await readFile(path);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (error instanceof TypeError) {
      return 'The file is not UTF-8 text. Save it again with the encoding UTF-8.';
    }
    return `The file cannot be read: ${reason(error)}.`;
  }
}

function unreadable(file: string, message: string): Problem {
  return { file, line: 1, column: 1, code: 'FILE_UNREADABLE', message };
}

function reason(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : String(error);
}
