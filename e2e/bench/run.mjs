import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

/**
 * `npm run bench`, for some sizes only `npm run bench -- --sizes 1000,10000`; only how the first event
 * comes `npm run bench -- first`, only the studio `npm run bench -- studio`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '1000,10000,50000' } },
});
const [part] = positionals;
if (part !== undefined && part !== 'first' && part !== 'studio')
  throw new Error(`There is no part “${part}”.`);
const { module } = await runnerImport('./bench.ts', {
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
});
if (part === 'first') await module.benchFirst();
else if (part === 'studio') await module.benchStudio();
else await module.bench(values.sizes.split(',').filter(Boolean).map(Number));
