import { defineConfig } from 'vitest/config';
import { siteConfig } from './src/author/siteConfig.ts';
import { corpusFolder } from './src/compile/corpusFolder.ts';

export default defineConfig({
  ...siteConfig({
    // The environment may name a corpus other than ours.
    folder: corpusFolder(process.env.CORPUS, import.meta.dirname),
    isStrict: process.env.STRICT === '1',
    siteUrl: process.env.SITE_URL,
  }),
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'e2e/{bench,floor}/*.test.ts'],
    // The unit tests keep no state between calls, so modules are loaded once instead of once per
    // file.
    isolate: false,
    maxWorkers: '100%',
    // Whatever hangs ends. Property tests with thousands of runs and hostile corpora of megabytes
    // are slow on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
