import type { DiskFolder } from './work/diskFolder.ts';
import type { Folder } from './work/folder.ts';

/** What work begins with. */
export interface Begun {
  readonly folder: Folder;
  /** The folder on the disk that it was read from, into which it can be saved. */
  readonly disk: DiskFolder | null;
  /** Whether it is what the browser keeps, so that it goes on keeping it. */
  readonly isKept: boolean;
  /** What could not be taken over, a sentence each. */
  readonly notes: readonly string[];
}

export function begunWith(folder: Folder, more: Partial<Begun> = {}): Begun {
  return { folder, disk: null, isKept: false, notes: [], ...more };
}
