import { expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { lessonsOf, withLessons, withoutLessons } from './lessons.ts';

test('a dataset without lessons and its lessons give the dataset', async () => {
  const { dataset } = compileCorpus(await readCorpus('src/corpus'));
  if (!dataset) throw new Error('The corpus has problems.');
  const bare = withoutLessons(dataset);
  expect(Object.keys(lessonsOf(dataset)).length).toBeGreaterThan(0);
  expect(lessonsOf(bare)).toEqual({});
  expect(withLessons(bare, lessonsOf(dataset))).toEqual(dataset);
});
