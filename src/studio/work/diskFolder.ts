import { type Folder, withFile, withoutFile } from './folder.ts';
import { sameBytes } from './history.ts';

/** A folder on the disk that whoever works here has opened. */
export interface DiskFolder {
  readonly name: string;
  /** What lies in it, without what is hidden or built; a sentence where that is no timeline, or too much. */
  readonly read: () => Promise<Folder | { readonly why: string }>;
  /**
   * Writes what differs from what was read or written last, and what the folder lacks. What somebody else has written
   * meanwhile is not written over: then nothing is written, and a sentence says what stands in the way.
   */
  readonly write: (folder: Folder) => Promise<{ readonly why: string } | null>;
}

interface Picker {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<Handle>;
}

/** What is used of a folder of the browser (https://fs.spec.whatwg.org). */
interface Handle {
  readonly name: string;
  readonly entries: () => AsyncIterable<readonly [string, Entry]>;
  readonly getDirectoryHandle: (name: string, options?: { create: boolean }) => Promise<Handle>;
  readonly getFileHandle: (name: string, options?: { create: boolean }) => Promise<FileHandle>;
  readonly removeEntry: (name: string) => Promise<void>;
}

type Entry = (Handle & { readonly kind: 'directory' }) | (FileHandle & { readonly kind: 'file' });

interface FileHandle {
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<{
    readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
    readonly close: () => Promise<void>;
    readonly abort: () => Promise<void>;
  }>;
}

/** Whether the browser can open folders here. */
export function canOpenFolders(): boolean {
  return typeof (globalThis as Picker).showDirectoryPicker === 'function';
}

/**
 * Asks for a folder; `null` where none is chosen.
 * @throws Error with a sentence
 */
export async function openFolder(): Promise<DiskFolder | null> {
  try {
    const root = await (globalThis as Picker).showDirectoryPicker?.({
      id: 'timeline',
      mode: 'readwrite',
    });
    return root ? diskFolder(root) : null;
  } catch (error) {
    if (nameOf(error) === 'AbortError') return null;
    throw new Error(`No folder can be opened: ${reasonOf(error)}`, { cause: error });
  }
}

export function diskFolder(root: Handle): DiskFolder {
  let known: Folder = new Map();
  return {
    name: root.name,
    read: async () => {
      try {
        const folder = await filesIn(root);
        if (!folder) return { why: TOO_MUCH };
        if (!folder.has('corpus.yml')) return { why: NO_CORPUS };
        known = folder;
        return folder;
      } catch (error) {
        return { why: `The folder cannot be read: ${reasonOf(error)}` };
      }
    },
    write: async (folder) => {
      try {
        const { changed, gone, foreign } = await differences(root, folder, known);
        if (foreign !== null) return { why: changedMeanwhile(foreign) };
        // Each as soon as it is written, so that a second attempt goes on where the first one broke off.
        for (const [path, bytes] of changed) {
          await writeAt(root, path, bytes);
          known = withFile(known, path, bytes);
        }
        for (const path of gone) {
          await removeAt(root, path);
          known = withoutFile(known, path);
        }
        return null;
      } catch (error) {
        return { why: `The folder cannot be written: ${reasonOf(error)} Save the work as a file.` };
      }
    },
  };
}

/** What is to be written into a folder on the disk and taken out of it; `foreign` was written by somebody else. */
interface Differences {
  readonly changed: readonly (readonly [string, Uint8Array])[];
  readonly gone: readonly string[];
  readonly foreign: string | null;
}

async function differences(root: Handle, folder: Folder, known: Folder): Promise<Differences> {
  // A folder that is gone would look like an empty one.
  for await (const _entry of root.entries()) break;
  const changed: (readonly [string, Uint8Array])[] = [];
  const gone = [...known.keys()].filter((path) => !folder.has(path));
  for (const [path, bytes] of folder)
    if (!sameBytes(bytes, known.get(path)) || !(await fileAt(root, path)))
      changed.push([path, bytes]);
  for (const path of [...changed.map(([own]) => own), ...gone]) {
    const there = await bytesAt(root, path);
    const isOurs =
      !there || sameBytes(there, known.get(path)) || sameBytes(there, folder.get(path));
    if (!isOurs) return { changed, gone, foreign: path };
  }
  return { changed, gone, foreign: null };
}

const TOO_MUCH =
  'This folder holds more than can be opened here: up to 5,000 files and 500 MB. Choose the folder of one timeline.';
const NO_CORPUS =
  'This folder holds no timeline: there is no corpus.yml in it. Choose the folder of one.';

function changedMeanwhile(path: string): string {
  return `The folder holds another ${path}, which is not written over. Open the folder to go on with what is in it, or choose an empty one.`;
}

const MOST_FILES = 5_000;
const MOST_BYTES = 500 * 1024 * 1024;
/** What is hidden, installed or built is no part of a timeline. */
const BESIDE = /^(?:\..*|node_modules|site|dist)$/;

async function filesIn(root: Handle): Promise<Folder | null> {
  const files = new Map<string, Uint8Array>();
  let size = 0;
  const walk = async (folder: Handle, way: string): Promise<boolean> => {
    for await (const [name, entry] of folder.entries()) {
      if (way === '' ? BESIDE.test(name) : name.startsWith('.')) continue;
      if (entry.kind === 'directory') {
        if (!(await walk(entry, `${way}${name}/`))) return false;
        continue;
      }
      const file = await entry.getFile();
      size += file.size;
      if (files.size >= MOST_FILES || size > MOST_BYTES) return false;
      files.set(`${way}${name}`, new Uint8Array(await file.arrayBuffer()));
    }
    return true;
  };
  return (await walk(root, '')) ? files : null;
}

async function parentOf(root: Handle, path: string, create: boolean): Promise<Handle> {
  let folder = root;
  for (const step of path.split('/').slice(0, -1))
    folder = await folder.getDirectoryHandle(step, { create });
  return folder;
}

function ownName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function fileAt(root: Handle, path: string): Promise<File | null> {
  try {
    const folder = await parentOf(root, path, false);
    return await (await folder.getFileHandle(ownName(path))).getFile();
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return null;
    throw error;
  }
}

async function bytesAt(root: Handle, path: string): Promise<Uint8Array | null> {
  const file = await fileAt(root, path);
  return file && new Uint8Array(await file.arrayBuffer());
}

async function writeAt(root: Handle, path: string, bytes: Uint8Array): Promise<void> {
  const folder = await parentOf(root, path, true);
  const file = await folder.getFileHandle(ownName(path), { create: true });
  const writing = await file.createWritable();
  try {
    await writing.write(bytes.slice());
    await writing.close();
  } catch (error) {
    // Else the browser leaves half a file beside it.
    await writing.abort().catch(() => {});
    throw error;
  }
}

async function removeAt(root: Handle, path: string): Promise<void> {
  try {
    await (await parentOf(root, path, false)).removeEntry(ownName(path));
  } catch (error) {
    if (nameOf(error) !== 'NotFoundError') throw error;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
}

/** https://fs.spec.whatwg.org, and what browsers add */
const REASONS: Readonly<Record<string, string>> = {
  NotAllowedError: 'the browser was not allowed to.',
  SecurityError: 'the browser does not allow it for this page.',
  NotFoundError: 'it is no longer there, or a file in it is not.',
  NotReadableError: 'another program holds a file in it, or it is not yours to read.',
  NoModificationAllowedError: 'another program holds a file in it, or it is not yours to change.',
  InvalidModificationError: 'something in it is not empty, or changes meanwhile.',
  TypeMismatchError: 'a folder stands where a file belongs, or a file where a folder does.',
  QuotaExceededError: 'there is no room left on the disk.',
};

function reasonOf(error: unknown): string {
  const name = nameOf(error);
  return (Object.hasOwn(REASONS, name) ? REASONS[name] : undefined) ?? `${name}.`;
}
