import { clear, createStore, delMany, get, getMany, setMany, type UseStore } from 'idb-keyval';
import type { Folder } from './folder.ts';

/** Work that the browser keeps. */
export interface Kept {
  readonly folder: Folder;
  /** Of the timeline. */
  readonly name: string;
  /** When, in milliseconds of the epoch. */
  readonly at: number;
}

/** What lies beside the files. */
interface Record {
  readonly name: string;
  readonly at: number;
  readonly paths: readonly string[];
}

const DATABASE = 'studio';
const WORK = 'work';

/** What this page has read or kept last; of another, it knows nothing. */
let own: { readonly folder: Folder; readonly at: number } | null = null;
let store: UseStore | null = null;
let running: Promise<unknown> = Promise.resolve();

/**
 * What is kept; `null` where nothing is, or where the browser keeps nothing here. It is the only sign that keeping was asked
 * for. Looking leaves nothing behind.
 */
export function kept(): Promise<Kept | null> {
  return inTurn(async () => {
    const record = (await isThere()) ? await recordIn(await opened()) : null;
    if (!record) return null;
    const files = await getMany<Uint8Array>(record.paths.map(keyOf), await opened());
    const folder = new Map<string, Uint8Array>();
    for (const [index, path] of record.paths.entries()) {
      const bytes = files[index];
      if (bytes) folder.set(path, bytes);
    }
    own = { folder, at: record.at };
    return { folder, name: record.name, at: record.at };
  }).catch(() => null);
}

/**
 * Keeps the work in the place of what this page has kept or read before; only files that have changed are written. What
 * somebody else has kept meanwhile, in another window, is not written over.
 * @throws Error with a sentence
 */
export function keep(folder: Folder, name: string): Promise<void> {
  return inTurn(async () => {
    try {
      const record = (await isThere()) ? await recordIn(await opened()) : null;
      if (record && record.at !== own?.at) throw new Error(OTHER);
      const former: Folder = record && own ? own.folder : new Map();
      const changed = [...folder].filter(([path, bytes]) => former.get(path) !== bytes);
      const at = Math.max(Date.now(), (record?.at ?? 0) + 1);
      const files = await opened();
      const written = changed.map(([path, bytes]): [string, Uint8Array] => [keyOf(path), bytes]);
      const facts: Record = { name, at, paths: [...folder.keys()] };
      // All of it, or nothing.
      await setMany([...written, [WORK, facts]], files);
      own = { folder, at };
      await delMany([...former.keys()].filter((path) => !folder.has(path)).map(keyOf), files);
    } catch (error) {
      if (error instanceof Error && error.message === OTHER) throw error;
      throw new Error(isFull(error) ? FULL : REFUSED, { cause: error });
    }
  });
}

const OTHER =
  'Other work is kept in this browser, perhaps by another window, and is not written over. Save this one as a file, or forget the other first.';
const FULL = 'The browser has no room left to keep this. Save it as a file.';
const REFUSED = 'The browser does not keep anything for this page. Save the work as a file.';

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/**
 * Leaves nothing in the browser.
 * @throws Error with a sentence
 */
export function forget(): Promise<void> {
  return inTurn(async () => {
    own = null;
    if (!(await isThere())) return;
    // Should another window keep it open, it is an empty one.
    await clear(await opened());
    await new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(DATABASE);
      request.onsuccess = () => resolve();
      request.onerror = () => resolve();
      request.onblocked = () => resolve();
    });
  });
}

function keyOf(path: string): string {
  return `file ${path}`;
}

/** The database, which is let go when somebody wants it deleted: nothing would be opened until then. */
async function opened(): Promise<UseStore> {
  if (store) return store;
  const made = createStore(DATABASE, 'files');
  await made('readonly', ({ transaction: { db } }) => {
    db.onversionchange = () => {
      db.close();
      if (store === made) store = null;
    };
  });
  store = made;
  return made;
}

async function recordIn(files: UseStore): Promise<Record | null> {
  return (await get<Record>(WORK, files)) ?? null;
}

/** One after the other: what is forgotten is not kept again by what was asked before. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = running.then(work, work);
  running = done.catch(() => undefined);
  return done;
}

/** Whether there is a database, without making one. */
function isThere(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(false);
      else reject(request.error ?? new Error('The database cannot be opened.'));
    };
  });
}
