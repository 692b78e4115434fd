import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { BUILD_TARGET } from './browserFloor.ts';
import { withoutStyles } from './withoutStyles.ts';

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

async function scriptIn(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutStyles()],
    build: {
      target: BUILD_TARGET,
      write: false,
      rolldownOptions: {
        input: join(root, 'src/firstPaint/firstPaint.ts'),
        output: { format: 'iife', charset: 'ascii' },
        // Ours do nothing when they are imported, and what they import of packages is not needed.
        treeshake: { moduleSideEffects: false },
      },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (!chunk) throw new Error(`${FILE} has not been built.`);
  return chunk.code;
}
