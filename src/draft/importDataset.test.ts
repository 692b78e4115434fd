import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../author/fixtures/authorsDesk.ts';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblem } from '../compile/problem.ts';
import type { FullDataset } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { importDataset } from './importDataset.ts';
import { starterCorpus } from './starterCorpus.ts';

function compiled(files: ReadonlyMap<string, string>): FullDataset {
  const { dataset, problems } = compileCorpus({ files: filesOf(files), problems: [] });
  if (!dataset || problems.length > 0) throw new Error(problems.map(printProblem).join('\n'));
  return dataset;
}

describe('a dataset that is brought back compiles to the same dataset', () => {
  test('from the corpus to begin with', () => {
    const dataset = compiled(starterCorpus());
    const { files, notes } = importDataset(dataset);
    expect(compiled(files)).toEqual(dataset);
    expect(notes).toEqual([]);
  });

  const FIXTURES = readdirSync('src/compile/fixtures').filter((name) => name.startsWith('good-'));
  test.each(['src/corpus', ...FIXTURES.map((name) => `src/compile/fixtures/${name}`)])(
    'from %s',
    async (folder) => {
      const { dataset } = compileCorpus(await readCorpus(folder));
      if (!dataset) throw new Error('does not compile');
      expect(compiled(importDataset(dataset).files)).toEqual(withoutFiles(dataset));
    },
  );
});

/** A dataset names the files beside the texts, and does not hold them. */
function withoutFiles(dataset: FullDataset): FullDataset {
  const documents = dataset.documents.map(
    ({ original: _original, pictures: _pictures, recording: _recording, ...rest }) => rest,
  );
  return { ...dataset, documents };
}
