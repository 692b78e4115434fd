import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { compileCorpus } from '../../src/compile/compileCorpus.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readCorpus } from '../../src/disk/readCorpus.ts';
import { manyEvents } from './manyEvents.ts';

const ROOT = join(import.meta.dirname, '..', '..');
export const SHIPPED = join(ROOT, 'src', 'corpus');

/** Writes a corpus of so many events into a folder. */
export async function writeCorpus(folder: string, events: number): Promise<void> {
  await mkdir(join(folder, 'documents'), { recursive: true });
  const documents = Math.min(500, Math.ceil(events / 4));
  for (const [name, text] of manyEvents({ events, documents, seed: 1 })) {
    await writeFile(join(folder, name), text);
  }
}

/** How long a corpus takes to be compiled, milliseconds; it must be without problems. */
export async function compileTime(folder: string): Promise<number> {
  const start = performance.now();
  const { problems } = compileCorpus(await readCorpus(folder));
  if (problems.length > 0) throw new Error(`${folder}: ${problems.length} problems`);
  return performance.now() - start;
}

/** Builds the app with a corpus, as `CORPUS=<folder> npm run build` does. */
export async function buildApp(corpus: string, outDir: string, sourcemap = false): Promise<void> {
  process.env.CORPUS = corpus;
  beProduction();
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, sourcemap: sourcemap && 'hidden' },
  });
}

/** Builds the page with nothing but vis-timeline, and lays the events of an app beside it. */
export async function buildBare(app: string, outDir: string): Promise<void> {
  beProduction();
  await build({
    root: join(import.meta.dirname, 'bare'),
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  const { events } = JSON.parse(await readFile(join(app, 'dataset.json'), 'utf8')) as Dataset;
  const items = events
    .filter(({ background }) => !background)
    .map(({ id, label, when }) => ({ id, content: label, start: when.earliest ?? when.latest }));
  await writeFile(join(outDir, 'events.json'), JSON.stringify(items));
}

/** Vite has set it to `development` to run this module, and React would be built with its checks. */
function beProduction(): void {
  process.env.NODE_ENV = 'production';
}
