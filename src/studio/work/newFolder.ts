import type { FullDataset } from '../../dataset/dataset.ts';
import type { Folder } from './folder.ts';

/** A folder to begin with: a timeline without documents and events, with one category and one chapter. */
export declare function emptyFolder(): Folder;

/** A small worked example: two documents and five events of a town that is not there. */
export declare function exampleFolder(): Folder;

/** The folder that a timeline could have been made from, and what of it could not be brought back, a sentence each. */
export declare function folderOfDataset(dataset: FullDataset): {
  readonly folder: Folder;
  readonly notes: readonly string[];
};
