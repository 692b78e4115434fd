import type { Folder } from './folder.ts';

/** A folder on the disk that whoever works here has opened. */
export interface DiskFolder {
  readonly name: string;
  readonly read: () => Promise<Folder | { readonly why: string }>;
  /** Writes what differs from what was read or written last, and nothing where somebody else has written meanwhile. */
  readonly write: (folder: Folder) => Promise<{ readonly why: string } | null>;
}

/** Whether the browser can open folders here. */
export declare function canOpenFolders(): boolean;

/** Asks for a folder; `null` where none is chosen. */
export declare function openFolder(): Promise<DiskFolder | null>;
