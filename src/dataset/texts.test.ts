import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import type { FullDataset } from './dataset.ts';
import { quoteAt, withoutTexts, withTexts } from './texts.ts';

async function datasetOf(name: string): Promise<FullDataset> {
  const path = `src/compile/fixtures/${name}/dataset.json`;
  if (name !== 'corpus') return JSON.parse(readFileSync(path, 'utf8')) as FullDataset;
  const { dataset } = compileCorpus(await readCorpus('src/corpus'));
  if (!dataset) throw new Error('The corpus has problems.');
  return dataset;
}

describe.each(['corpus', 'good-awkward-text', 'good-every-rule', 'good-lesson', 'good-smallest'])(
  'the dataset of %s',
  (name) => {
    test('is unchanged when its texts are put back', async () => {
      const full = await datasetOf(name);
      const texts = new Map(full.documents.map(({ id, text }) => [id, text]));
      expect(withTexts(withoutTexts(full), (id) => texts.get(id) ?? '')).toEqual(full);
    });

    test('without its texts keeps every quote, but nothing else of them', async () => {
      const full = await datasetOf(name);
      const left = withoutTexts(full);
      expect(left.events.map(({ excerpts }) => excerpts.map(({ exact }) => exact))).toEqual(
        full.events.map(({ excerpts }) => excerpts.map(({ exact }) => exact)),
      );
      const keys = new Set<string>();
      JSON.stringify(left, (key, value: unknown) => {
        keys.add(key);
        return value;
      });
      expect([...keys].filter((key) => /^(text|prefix|suffix)$/.test(key))).toEqual([]);
    });
  },
);

test('the context of a quote never begins or ends with half a character', () => {
  const text = `${'😀'.repeat(40)}x${'😀'.repeat(40)}`;
  for (const at of [80, 81]) {
    const { prefix, suffix } = quoteAt('d', text, { start: at, end: at });
    expect(() => encodeURIComponent(prefix + suffix)).not.toThrow();
  }
});
