import type { Folder } from './folder.ts';

/** Work that the browser keeps. */
export interface Kept {
  readonly folder: Folder;
  /** Of the timeline. */
  readonly name: string;
  /** When, in milliseconds of the epoch. */
  readonly at: number;
}

/** What is kept; `null` where nothing is, or where the browser does not say. It is the only sign that keeping was asked for. */
export declare function kept(): Promise<Kept | null>;

/** Keeps the work in the place of what was kept before. Only files that have changed are written. Rejects with a sentence. */
export declare function keep(folder: Folder, name: string): Promise<void>;

/** Leaves nothing in the browser. */
export declare function forget(): Promise<void>;
