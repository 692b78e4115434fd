#!/usr/bin/env node
const vite = await import('vite').catch(() => null);
if (vite) {
  // Node 20 runs no TypeScript, and no Node does in a folder of packages: Vite reads the commands, as it reads its
  // own configuration.
  const { module } = await vite.runnerImport('./commands.ts', {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
  });
  process.exitCode = await module.runCommand(process.argv.slice(2));
} else {
  console.error('What this needs is not installed yet. Run “npm install” first.');
  process.exitCode = 1;
}
