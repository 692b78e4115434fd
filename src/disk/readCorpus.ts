import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { CorpusFile, CorpusFiles } from '../compile/corpusFiles.ts';
import { corpusText, unreadable } from '../compile/corpusText.ts';
import type { MediaFile } from '../compile/media.ts';
import type { Problem } from '../compile/problem.ts';
import { commandLine } from './commandLine.ts';
import { codeOf, isInside, NOT_A_FILE, NOT_THERE, OUTSIDE } from './fileFault.ts';
import { otherFiles } from './otherFiles.ts';
import { readMedia } from './readMedia.ts';

const OWN_FILE = /^(?:corpus|events|lessons)\.yml$/;

/** Reads a corpus folder; with what it asks, the only place of the compiler that opens files. It never throws. */
export async function readCorpus(folder: string): Promise<CorpusFiles> {
  try {
    const root = await realpath(folder);
    const documents = await partNames(root, 'documents', /\.(?:txt|yml)$/);
    const events = await partNames(root, 'events', /\.yml$/);
    const paths = [...(await namesIn(root, OWN_FILE)), ...documents.names, ...events.names].sort();
    const files = new Map<string, CorpusFile>();
    const problems = [...documents.problems, ...events.problems];
    for (const path of paths) {
      const read = await readText(root, path);
      if (typeof read === 'string') problems.push(unreadable(path, read));
      else files.set(path, read);
    }
    const others = await otherFiles(root, await withTargets(root, paths));
    const media = await mediaOf(root, documents.others, files);
    return { files, media, problems, others, commandLine };
  } catch (error) {
    return { files: new Map(), problems: [unreadable('corpus.yml', folderFault(folder, error))] };
  }
}

/** The paths, and those of the files that they lead to where they are links. */
async function withTargets(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const targets = await Promise.all(
    paths.map((path) => realpath(join(root, path)).catch(() => root)),
  );
  const within = targets.map((target) => relative(root, target).replaceAll(sep, '/'));
  return new Set([...paths, ...within]);
}

/** The visible files of a folder with such a name. */
async function namesIn(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => pattern.test(name) && !name.startsWith('.'));
}

/**
 * The paths of the files in a folder of the corpus that are read, and the names of the others, or why they
 * cannot be listed; it may not be there.
 */
async function partNames(
  root: string,
  part: string,
  pattern: RegExp,
): Promise<{
  readonly names: readonly string[];
  readonly others: readonly string[];
  readonly problems: readonly Problem[];
}> {
  const failed = (message: string) => ({
    names: [],
    others: [],
    problems: [unreadable(part, message)],
  });
  try {
    const real = await realpath(join(root, part));
    if (!isInside(root, real)) return failed(OUTSIDE);
    const all = await namesIn(real, /./);
    return {
      names: all.filter((name) => pattern.test(name)).map((name) => `${part}/${name}`),
      others: all.filter((name) => !pattern.test(name)),
      problems: [],
    };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { names: [], others: [], problems: [] };
    return failed(`The folder cannot be listed: ${codeOf(error)}.`);
  }
}

/** What no document names is not opened. */
async function mediaOf(
  root: string,
  names: readonly string[],
  files: CorpusFiles['files'],
): Promise<ReadonlyMap<string, MediaFile | string>> {
  const notes = [...files].filter(([path]) => path.endsWith('.yml')).map(([, { text }]) => text);
  const media = new Map<string, MediaFile | string>();
  for (const name of names) {
    if (notes.some((text) => text.includes(name))) media.set(name, await readMedia(root, name));
  }
  return media;
}

/** The file, or a sentence that says why it cannot be read. */
async function readText(root: string, path: string): Promise<CorpusFile | string> {
  try {
    const real = await realpath(join(root, path));
    if (!isInside(root, real)) return OUTSIDE;
    // Reading a pipe would wait for ever.
    if (!(await stat(real)).isFile()) {
      return NOT_A_FILE;
    }
    return corpusText(await readFile(real));
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? NOT_THERE : `The file cannot be read: ${codeOf(error)}.`;
  }
}

function folderFault(folder: string, error: unknown): string {
  const cure = `Name a folder that holds a corpus, or make one with “${commandLine('new', 'path')}”.`;
  const code = codeOf(error);
  if (code === 'ENOENT') return `There is no folder ${folder}. ${cure}`;
  if (code === 'ENOTDIR') return `${folder} is a file, not a folder. ${cure}`;
  return `The corpus folder ${folder} cannot be listed: ${code}.`;
}
