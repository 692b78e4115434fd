import { join } from 'node:path';
import type { Plugin } from 'vite';
import { classicScript } from './classicScript.ts';

const FILE = 'firstPaint.js';

/**
 * Makes the small script that runs before the first paint, of `src/firstPaint/firstPaint.ts`: a classic
 * one, since a module waits until the page is parsed, with just what it needs.
 */
export function firstScript(): Plugin {
  let root = '';
  return {
    name: 'first-script',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await scriptIn(root) });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${FILE}`) return next();
        scriptIn(root).then((script) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(script);
        }, next);
      });
    },
  };
}

function scriptIn(root: string): Promise<string> {
  // Ours do nothing when they are imported, and what they import of packages is not needed.
  const treeshake = { moduleSideEffects: false };
  return classicScript({ root, input: join(root, 'src/firstPaint/firstPaint.ts'), treeshake });
}
