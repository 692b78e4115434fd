import type { Folder } from './folder.ts';

/** The folder as a zip: the same bytes for the same files, whatever the day. */
export declare function zipOf(folder: Folder): Uint8Array;

/**
 * The folder in a zip, whatever program made it; one folder around all files is left out, and so is what systems put
 * beside them. A sentence where it cannot be opened, or should not be.
 */
export declare function folderIn(bytes: Uint8Array): Folder | { readonly why: string };
