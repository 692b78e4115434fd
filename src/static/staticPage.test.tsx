import { expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { renderStaticPage } from './staticPage.tsx';

/** The page without scripts for a corpus. */
async function pageOf(folder: string): Promise<string> {
  const { dataset } = compileCorpus(await readCorpus(folder));
  if (!dataset) throw new Error(`${folder} has problems`);
  return renderStaticPage(dataset, null);
}

test('“Before and after” appears only if there is background', async () => {
  expect(await pageOf('src/corpus')).toContain('Before and after');
  expect(await pageOf('src/compile/fixtures/good-smallest')).not.toContain('Before and after');
});
