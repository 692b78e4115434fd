import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { type InlineConfig, runnerImport, searchForWorkspaceRoot } from 'vite';
import { corpusPlugin } from '../compile/corpusPlugin.ts';
import type { FullDataset } from '../dataset/dataset.ts';
import { asciiPlugin } from '../publish/asciiPlugin.ts';
import { breakPointsPlugin } from '../publish/breakPointsPlugin.ts';
import { BUILD_TARGET } from '../publish/browserFloor.ts';
import { classicPage } from '../publish/classicPage.ts';
import { discoveryPlugin } from '../publish/discoveryPlugin.ts';
import { firstScript } from '../publish/firstScript.ts';
import { noticesPlugin } from '../publish/noticesPlugin.ts';
import { partsPlugin } from '../publish/partsPlugin.ts';
import { parseSiteUrl } from '../publish/siteUrl.ts';
import { takeawayPlugin } from '../publish/takeawayPlugin.ts';
import { withoutStyles } from '../publish/withoutStyles.ts';
import { leanTimelinePlugin } from '../timeline/vis/lean/leanTimeline.ts';

/** The folder of the code. */
export const PROJECT = join(import.meta.dirname, '..', '..');

export interface Site {
  /** The corpus folder, absolute. */
  readonly folder: string;
  /** Whether warnings stop a build as well. */
  readonly isStrict: boolean;
  /** The future address of the site, as the environment says it (`SITE_URL`). */
  readonly siteUrl: string | undefined;
}

/** How Vite makes a site of a corpus, wherever the code lies. */
export function siteConfig({ folder, isStrict, siteUrl }: Site): InlineConfig {
  return {
    root: PROJECT,
    base: './',
    plugins: [
      react(),
      breakPointsPlugin(),
      leanTimelinePlugin(),
      corpusPlugin({ folder, isStrict, renderPage: (dataset) => renderPage(dataset, siteUrl) }),
      partsPlugin(),
      classicPage(),
      firstScript(),
      discoveryPlugin({ siteUrl }),
      noticesPlugin(),
      asciiPlugin(),
      takeawayPlugin(),
    ],
    // The pages of hosts under e2e are none of the app.
    optimizeDeps: { entries: ['index.html'] },
    // Fonts come from the folder of packages, which lies above the code where it is installed.
    server: { fs: { allow: [searchForWorkspaceRoot(PROJECT), packagesAround(PROJECT)] } },
    build: {
      target: BUILD_TARGET,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
    },
  };
}

/** The folder of packages that the code lies in, or its own. */
function packagesAround(project: string): string {
  return /^.*[\\/]node_modules(?=[\\/])/.exec(project)?.[0] ?? join(project, 'node_modules');
}

async function renderPage(dataset: FullDataset, siteUrl: string | undefined): Promise<string> {
  const { module } = await runnerImport<typeof import('../static/staticPage.tsx')>(
    './src/static/staticPage.tsx',
    { configFile: false, root: PROJECT, logLevel: 'error', plugins: [withoutStyles()] },
  );
  return module.renderStaticPage(dataset, parseSiteUrl(siteUrl));
}
