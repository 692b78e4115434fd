import { lstat, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Refused, SourceFile } from '../bring/brought.ts';
import { refused } from '../bring/brought.ts';
import { tooLong } from '../bring/sourceSize.ts';

/** Reads a file that is to be brought in; links, pipes and giants are not opened. */
export async function readSource(path: string): Promise<SourceFile | Refused> {
  try {
    const state = await lstat(path);
    if (state.isSymbolicLink()) return refused('This is a link; name the file that it leads to.');
    if (state.isDirectory()) return refused('This is a folder; name the files in it.');
    if (!state.isFile()) return refused('This is not a file that can be read.');
    const over = tooLong(state.size);
    if (over) return over;
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refused(
      code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read: ${code}.`,
    );
  }
}
