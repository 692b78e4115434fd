import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

/**
 * Writes a corpus of many events into a folder, which `CORPUS=<folder> npm run build` then compiles:
 * `node e2e/bench/generateCorpus.mjs <folder> --events 10000 --documents 500 --seed 1`
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    events: { type: 'string', default: '10000' },
    documents: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Name the folder to write to.');

const { module } = await runnerImport('./manyEvents.ts', {
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
});
const files = module.manyEvents({
  events: Number(values.events),
  documents: Number(values.documents),
  seed: Number(values.seed),
});
await mkdir(join(folder, 'documents'), { recursive: true });
for (const [name, text] of files) await writeFile(join(folder, name), text);
console.log(`${dirname(join(folder, 'corpus.yml'))}: ${files.size} files`);
