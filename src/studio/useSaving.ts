import { useCallback, useEffect, useRef, useState } from 'react';
import type { Begun } from './begun.ts';
import { saveFile } from './saveFile.ts';
import type { Work } from './useWork.ts';
import { canOpenFolders, openFolder } from './work/diskFolder.ts';
import type { Folder } from './work/folder.ts';
import { isSame } from './work/history.ts';
import { forget, keep } from './work/keep.ts';
import { zipOf } from './work/zip.ts';

/** Where the work is safe, and the ways to make it so. */
export interface Saving {
  /** Whether it would be lost if the page were closed. */
  readonly isUnsaved: boolean;
  readonly isKept: boolean;
  /** The folder on the disk, if one was opened. */
  readonly diskName: string | null;
  readonly canUseDisk: boolean;
  readonly saveZip: () => void;
  readonly saveToDisk: () => void;
  /** Keeps the work in this browser from now on, or forgets it. */
  readonly keepHere: () => void;
  readonly forgetAll: () => void;
  /** What came of the last one, in a sentence; empty where it failed. */
  readonly outcome: string;
  /** Why the last one failed, to be seen until one does not; empty where it did not. */
  readonly fault: string;
}

/** How long after a change the browser is given it to keep, in milliseconds. */
const KEEP_MS = 800;

/** Saves the work where it is asked to, and warns before the page is closed on what is saved nowhere. */
export function useSaving({ folder, timeline, now }: Work, begun: Begun): Saving {
  const [safe, setSafe] = useState<Folder>(begun.folder);
  const [isKept, setKept] = useState(begun.isKept);
  const [disk, setDisk] = useState(begun.disk);
  const { outcome, fault, succeed, fail } = useOutcome();
  const isUnsaved = !isSame(folder, safe);
  useKeeping(folder, timeline.title, isKept, setSafe, succeed, fail);
  useWarning(isUnsaved);
  const saveZip = useCallback(() => {
    const current = now();
    saveFile(`${fileName(timeline.title)}.zip`, 'application/zip', zipOf(current));
    setSafe(current);
    succeed('Saved as a zip file.');
  }, [now, timeline.title, succeed]);
  const saveToDisk = useCallback(async () => {
    const place = disk ?? (await openFolder());
    if (!place) return;
    const current = now();
    const refused = await place.write(current);
    if (refused) return fail(refused.why);
    setDisk(place);
    setSafe(current);
    succeed(`Saved in the folder ${place.name}.`);
  }, [disk, now, succeed, fail]);
  return {
    isUnsaved,
    isKept,
    diskName: disk?.name ?? null,
    canUseDisk: canOpenFolders(),
    saveZip,
    saveToDisk: () => void saveToDisk().catch((error: unknown) => fail(messageOf(error))),
    keepHere: () => setKept(true),
    forgetAll: () => {
      setKept(false);
      forget().then(
        () => succeed('Nothing is kept in this browser any more.'),
        (error: unknown) => fail(messageOf(error)),
      );
    },
    outcome,
    fault,
  };
}

/** What came of the last attempt to save: said where it succeeded, shown where it failed. */
function useOutcome() {
  const [{ outcome, fault }, set] = useState({ outcome: '', fault: '' });
  const succeed = useCallback((words: string) => set({ outcome: words, fault: '' }), []);
  const fail = useCallback((words: string) => set({ outcome: '', fault: words }), []);
  return { outcome, fault, succeed, fail };
}

/** Gives the browser what has changed, a moment after it did. */
function useKeeping(
  folder: Folder,
  title: string,
  isKept: boolean,
  onKept: (folder: Folder) => void,
  succeed: (words: string) => void,
  fail: (words: string) => void,
): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isKept) {
      isFirst.current = true;
      return undefined;
    }
    const timer = setTimeout(
      () => {
        keep(folder, title).then(
          () => {
            onKept(folder);
            if (isFirst.current) succeed('Kept in this browser, with every change from now on.');
            isFirst.current = false;
          },
          (error: unknown) => {
            // The next that is kept says so again.
            isFirst.current = true;
            fail(messageOf(error));
          },
        );
      },
      isFirst.current ? 0 : KEEP_MS,
    );
    return () => clearTimeout(timer);
  }, [folder, title, isKept, onKept, succeed, fail]);
}

/** The browser asks before a page with unsaved work is closed. */
function useWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}

/** A title as the name of a file. */
export function fileName(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 8).join('-') || 'timeline';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
