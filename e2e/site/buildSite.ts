import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { FullDataset } from '../../src/dataset/dataset.ts';
import { type CorpusSize, manyEvents } from '../bench/manyEvents.ts';

/** A site built from a corpus of many events. */
export interface LargeSite {
  /** Where it lies. */
  readonly folder: string;
  readonly dataset: FullDataset;
  readonly remove: () => Promise<void>;
}

/** Builds the site of a corpus into a folder, as an author does. */
export async function buildSite(corpus: string, folder: string): Promise<void> {
  const root = join(import.meta.dirname, '..', '..');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--logLevel', 'error'],
    { cwd: root, env: { ...process.env, CORPUS: corpus, NODE_ENV: 'production' } },
  );
}

/** Writes a corpus and builds its site, beside the shipped one. */
export async function buildLargeSite(size: CorpusSize): Promise<LargeSite> {
  const parent = await mkdtemp(join(tmpdir(), 'many-events-'));
  const corpus = join(parent, 'corpus');
  for (const [name, text] of manyEvents(size)) {
    await mkdir(dirname(join(corpus, name)), { recursive: true });
    await writeFile(join(corpus, name), text);
  }
  const folder = join(parent, 'dist');
  await buildSite(corpus, folder);
  const dataset = JSON.parse(await readFile(join(folder, 'dataset.json'), 'utf8')) as FullDataset;
  return { folder, dataset, remove: () => rm(parent, { recursive: true, force: true }) };
}
