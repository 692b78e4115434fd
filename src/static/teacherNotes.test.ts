import { beforeAll, expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import type { FullDataset } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { exportFiles } from '../export/exportFile.ts';
import { createSearchIndex } from '../search/searchIndex.ts';
import { renderStaticPage } from './staticPage.tsx';

/** A word that occurs in no document. */
const WORD = 'quodlibet';

let noted: FullDataset;

beforeAll(async () => {
  const { dataset } = compileCorpus(await readCorpus('src/corpus'));
  if (!dataset) throw new Error('The corpus does not compile.');
  noted = { ...dataset, events: dataset.events.map((event) => ({ ...event, notes: WORD })) };
});

test('the page without scripts and its sheet for printing do not contain the notes', () => {
  const page = renderStaticPage(noted, null);
  expect(page).toContain(noted.events[0]?.title);
  expect(page).not.toContain(WORD);
});

test('of the files to save, only the whole dataset contains the notes', async () => {
  const files = exportFiles(noted, 'https://example.org/', async () => noted);
  const contents = await Promise.all(files.map((file) => file.text()));
  const telling = files.filter((_file, index) => contents[index]?.includes(WORD));
  expect(telling.map(({ name }) => name)).toEqual(['dataset.json']);
});

test('a search does not match the notes', () => {
  expect(createSearchIndex(noted.events, noted.documents, 'en').search(WORD)).toEqual([]);
});
