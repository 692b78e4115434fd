import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

/** `npm run bench`, or for some sizes only `npm run bench -- --sizes 1000,10000`. */
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000,50000' } },
});
const { module } = await runnerImport('./bench.ts', {
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
});
await module.bench(values.sizes.split(',').filter(Boolean).map(Number));
