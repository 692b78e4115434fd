import type { FullDataset } from '../../dataset/dataset.ts';
import { importDataset } from '../../draft/importDataset.ts';
import { starterCorpus } from '../../draft/starterCorpus.ts';
import type { Folder } from './folder.ts';

/** A folder to begin with: a timeline without documents and events, with one category and one chapter. */
export function emptyFolder(): Folder {
  return folderOf(
    new Map([
      ['corpus.yml', EMPTY],
      ['events.yml', '[]\n'],
    ]),
  );
}

/** What a timeline is called that nobody has named yet, and the time that it is of until it has an event. */
export const UNNAMED = 'A new timeline';
export const UNTOUCHED = '1900/2000';

const EMPTY = `title: ${UNNAMED}
summary: What its documents tell
language: en
scope: ${UNTOUCHED}
format: 1

categories:
  - id: event
    label: Event

chapters:
  - id: all
    title: The whole time
    when: ${UNTOUCHED}
`;

/** A small worked example: two documents and five events of a town that is not there. */
export function exampleFolder(): Folder {
  return folderOf(starterCorpus());
}

/** The folder that a timeline could have been made from, and what of it could not be brought back, a sentence each. */
export function folderOfDataset(dataset: FullDataset): {
  readonly folder: Folder;
  readonly notes: readonly string[];
} {
  const { files, notes } = importDataset(dataset);
  return { folder: folderOf(files), notes };
}

function folderOf(files: ReadonlyMap<string, string>): Folder {
  const encoder = new TextEncoder();
  return new Map([...files].map(([path, text]) => [path, encoder.encode(text)]));
}
