import { runnerImport } from 'vite';

// Node 20 runs no TypeScript: Vite reads the commands, as it reads its own configuration.
const { module } = await runnerImport('./commands.ts', {
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
});
process.exitCode = await module.runCommand(process.argv.slice(2));
