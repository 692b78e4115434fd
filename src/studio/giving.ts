import type { Folder } from './work/folder.ts';

/** The finished timeline as one page, or as the folder of a website in a zip. */
export type GivenForm = 'page' | 'site';

/** A file to be saved. */
export interface Given {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/**
 * Makes of a folder what is given away.
 * @throws Error with a sentence when it cannot be made
 */
export async function give(_folder: Folder, _form: GivenForm): Promise<Given> {
  throw new Error('This cannot be made yet.');
}
