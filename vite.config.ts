import react from '@vitejs/plugin-react';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { corpusFolder } from './src/compile/corpusFolder.ts';
import { corpusPlugin } from './src/compile/corpusPlugin.ts';
import type { FullDataset } from './src/dataset/dataset.ts';
import { asciiPlugin } from './src/publish/asciiPlugin.ts';
import { breakPointsPlugin } from './src/publish/breakPointsPlugin.ts';
import { BUILD_TARGET } from './src/publish/browserFloor.ts';
import { classicPage } from './src/publish/classicPage.ts';
import { discoveryPlugin } from './src/publish/discoveryPlugin.ts';
import { firstScript } from './src/publish/firstScript.ts';
import { noticesPlugin } from './src/publish/noticesPlugin.ts';
import { partsPlugin } from './src/publish/partsPlugin.ts';
import { parseSiteUrl } from './src/publish/siteUrl.ts';
import { takeawayPlugin } from './src/publish/takeawayPlugin.ts';
import { withoutStyles } from './src/publish/withoutStyles.ts';
import { leanTimelinePlugin } from './src/timeline/vis/lean/leanTimeline.ts';

/** The environment may name a corpus other than ours. */
const folder = corpusFolder(process.env.CORPUS, import.meta.dirname);

export default defineConfig({
  base: './',
  plugins: [
    react(),
    breakPointsPlugin(),
    leanTimelinePlugin(),
    corpusPlugin({ folder, renderPage, isStrict: process.env.STRICT === '1' }),
    partsPlugin(),
    classicPage(),
    firstScript(),
    discoveryPlugin({ siteUrl: process.env.SITE_URL }),
    noticesPlugin(),
    asciiPlugin(),
    takeawayPlugin(),
  ],
  // The pages of hosts under e2e are none of the app.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: BUILD_TARGET,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
  },
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

async function renderPage(dataset: FullDataset): Promise<string> {
  const { module } = await runnerImport<typeof import('./src/static/staticPage.tsx')>(
    './src/static/staticPage.tsx',
    {
      configFile: false,
      root: import.meta.dirname,
      logLevel: 'error',
      plugins: [withoutStyles()],
    },
  );
  return module.renderStaticPage(dataset, parseSiteUrl(process.env.SITE_URL));
}
