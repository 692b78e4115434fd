import { defineConfig } from 'vitest/config';
import siteConfig from './site.config.ts';

export default defineConfig({
  ...siteConfig,
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
