import { parentPort } from 'node:worker_threads';
import { runnerImport } from 'vite';

// Vite reads the TypeScript, as in run.mjs.
const { module } = await runnerImport('../bring/bringFile.ts', {
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
});
// Packages that print warnings would print them between the lines for the author.
for (const name of ['log', 'info', 'warn', 'error']) console[name] = () => undefined;
parentPort.on('message', async ({ file, options }) => {
  parentPort.postMessage(await module.bringFile(file, options));
});
parentPort.postMessage('ready');
