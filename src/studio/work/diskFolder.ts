import type { Folder } from './folder.ts';
import { sameBytes } from './history.ts';

/** A folder on the disk that whoever works here has opened. */
export interface DiskFolder {
  readonly name: string;
  /** What lies in it, without what is hidden or built; a sentence where that is no timeline, or too much. */
  readonly read: () => Promise<Folder | { readonly why: string }>;
  /**
   * Writes what differs from what was read or written last. What somebody else has written meanwhile is not written over:
   * then nothing is written, and a sentence says what stands in the way.
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
  }>;
}

/** Whether the browser can open folders here. */
export function canOpenFolders(): boolean {
  return typeof (globalThis as Picker).showDirectoryPicker === 'function';
}

/** Asks for a folder; `null` where none is chosen. */
export async function openFolder(): Promise<DiskFolder | null> {
  try {
    const root = await (globalThis as Picker).showDirectoryPicker?.({
      id: 'timeline',
      mode: 'readwrite',
    });
    return root ? diskFolder(root) : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
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
        return { why: `The folder cannot be read: ${nameOf(error)}.` };
      }
    },
    write: async (folder) => {
      try {
        const changed = [...folder].filter(([path, bytes]) => !sameBytes(bytes, known.get(path)));
        const gone = [...known.keys()].filter((path) => !folder.has(path));
        for (const path of [...changed.map(([own]) => own), ...gone]) {
          const there = await bytesAt(root, path);
          const wanted = folder.get(path);
          const isOurs = !there || sameBytes(there, known.get(path)) || sameBytes(there, wanted);
          if (!isOurs) return { why: changedMeanwhile(path) };
        }
        for (const [path, bytes] of changed) await writeAt(root, path, bytes);
        for (const path of gone) await removeAt(root, path);
        known = folder;
        return null;
      } catch (error) {
        return { why: `The folder cannot be written: ${nameOf(error)}. Save the work as a file.` };
      }
    },
  };
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

async function bytesAt(root: Handle, path: string): Promise<Uint8Array | null> {
  try {
    const folder = await parentOf(root, path, false);
    const file = await (await folder.getFileHandle(ownName(path))).getFile();
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return null;
    throw error;
  }
}

async function writeAt(root: Handle, path: string, bytes: Uint8Array): Promise<void> {
  const folder = await parentOf(root, path, true);
  const file = await folder.getFileHandle(ownName(path), { create: true });
  const writing = await file.createWritable();
  await writing.write(bytes.slice());
  await writing.close();
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
