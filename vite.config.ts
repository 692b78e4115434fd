import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { runnerImport, type UserConfig } from 'vite';
// Types alone: an author who builds a site has no Vitest.
import type {} from 'vitest/config';
import type { FullDataset } from './src/dataset/dataset.ts';
import { createCompiledCorpus } from './src/disk/compiledCorpus.ts';
import { corpusFolder } from './src/disk/corpusFolder.ts';
import { corpusPlugin } from './src/disk/corpusPlugin.ts';
import { asciiPlugin } from './src/publish/asciiPlugin.ts';
import { breakPointsPlugin } from './src/publish/breakPointsPlugin.ts';
import { BUILD_TARGET } from './src/publish/browserFloor.ts';
import { builtTemplate } from './src/publish/builtTemplate.ts';
import { classicPage } from './src/publish/classicPage.ts';
import { firstScript } from './src/publish/firstScript.ts';
import { jobScripts } from './src/publish/jobScripts.ts';
import { noticesPlugin } from './src/publish/noticesPlugin.ts';
import { partsPlugin } from './src/publish/partsPlugin.ts';
import { sitePlugin } from './src/publish/sitePlugin.ts';
import { studioPage } from './src/publish/studioPage.ts';
import { withoutStyles } from './src/publish/withoutStyles.ts';
import { parseSiteUrl } from './src/site/siteUrl.ts';
import { leanTimelinePlugin } from './src/timeline/vis/lean/leanTimeline.ts';

/** The folder of the code. */
const PROJECT = import.meta.dirname;

const { CORPUS, STRICT, SITE_URL } = process.env;

const corpus = createCompiledCorpus(resolve(corpusFolder(CORPUS, PROJECT)));

/**
 * How Vite makes a site of a corpus, wherever the code lies. The environment says what of: `CORPUS` is the folder,
 * `SITE_URL` the future address of the site, and with `STRICT=1` warnings stop a build as well.
 */
const siteConfig: UserConfig = {
  base: './',
  plugins: [
    react(),
    breakPointsPlugin(),
    leanTimelinePlugin(),
    corpusPlugin({ corpus, isStrict: STRICT === '1', renderPage }),
    partsPlugin(),
    classicPage(),
    firstScript(),
    jobScripts(),
    noticesPlugin(),
    asciiPlugin(),
    sitePlugin({
      siteUrl: SITE_URL,
      read: corpus.content,
      load: () => forNode<typeof import('./src/site/siteFiles.ts')>('./src/site/siteFiles.ts'),
    }),
    builtTemplate(),
    studioPage({ plugins: () => [react(), leanTimelinePlugin()] }),
  ],
  // The pages of hosts under e2e are none of the app.
  optimizeDeps: { entries: ['index.html', 'studio.html'] },
  // Fonts come from the folder of packages, which lies around the code where it is installed.
  server: { fs: { allow: [PROJECT, packagesAround(PROJECT)] } },
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
};

export default siteConfig;

/** The folder of packages that the code lies in, or its own. */
function packagesAround(project: string): string {
  return /^.*[\\/]node_modules(?=[\\/])/.exec(project)?.[0] ?? join(project, 'node_modules');
}

async function renderPage(dataset: FullDataset): Promise<string> {
  const page = await forNode<typeof import('./src/static/staticPage.tsx')>(
    './src/static/staticPage.tsx',
  );
  return page.renderStaticPage(dataset, parseSiteUrl(SITE_URL));
}

/** A module that renders components, whose style sheets are nothing in Node. */
async function forNode<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(path, {
    configFile: false,
    root: PROJECT,
    logLevel: 'error',
    plugins: [withoutStyles()],
  });
  return module;
}
