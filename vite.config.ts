import react from '@vitejs/plugin-react';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { corpusPlugin } from './src/compile/corpusPlugin.ts';
import type { Dataset } from './src/dataset/dataset.ts';

/** The corpus folder; another one than ours is named by the environment. */
const corpus = process.env.CORPUS || 'src/corpus';

export default defineConfig({
  base: './',
  plugins: [react(), corpusPlugin({ folder: corpus, renderPage }), classicPage()],
  build: {
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { format: 'iife' } },
  },
  // Properties with thousands of runs take their time on a busy machine.
  test: { include: ['src/**/*.test.{ts,tsx}', 'e2e/bench/*.test.ts'], testTimeout: 60_000 },
});

async function renderPage(dataset: Dataset): Promise<string> {
  const { module } = await runnerImport<typeof import('./src/app/staticPage.tsx')>(
    './src/app/staticPage.tsx',
    { configFile: false, root: import.meta.dirname, logLevel: 'error' },
  );
  return module.renderStaticPage(dataset);
}

/**
 * Makes the page work from a file and in a sandboxed frame: there, module scripts and styles with
 * `crossorigin` are refused, because such a page is foreign to its own host. Fonts are preloaded,
 * so that the first paint has them.
 */
function classicPage(): Plugin {
  return {
    name: 'classic-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const fonts = Object.keys(bundle ?? {}).filter((name) => name.endsWith('.woff2'));
        return {
          html: html
            .replace(/<script type="module" crossorigin/g, '<script defer')
            .replace(/<link rel="stylesheet" crossorigin/g, '<link rel="stylesheet"'),
          tags: fonts.map((name) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              href: `./${name}`,
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
            },
            injectTo: 'head' as const,
          })),
        };
      },
    },
  };
}
