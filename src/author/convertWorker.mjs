import { parentPort } from 'node:worker_threads';
import { runnerImport } from 'vite';

// Vite reads the TypeScript, as in run.mjs.
const { module } = await runnerImport('../bring/bringFile.ts', {
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
});
// pdf.js takes its other half from here; else it would load it while the first file is timed.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
// Packages that print warnings would print them between the lines for the author.
for (const name of ['log', 'info', 'warn', 'error']) console[name] = () => undefined;
parentPort.on('message', async ({ file, options }) => {
  parentPort.postMessage(await module.bringFile(file, options));
});
parentPort.postMessage('ready');
