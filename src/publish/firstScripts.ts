import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { BUILD_TARGET } from './browserFloor.ts';
import { withoutStyles } from './withoutStyles.ts';

/** The scripts that the page names, each made of the module of the same name in `src/firstPaint`. */
const NAMES = ['firstPaint', 'firstChart'] as const;

/**
 * Makes the small scripts that run before the app's: classic ones, since a module waits until the page is
 * parsed, and one file each, since each waits for nothing else.
 */
export function firstScripts(): Plugin {
  let root = '';
  return {
    name: 'first-scripts',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      for (const name of NAMES) {
        this.emitFile({
          type: 'asset',
          fileName: `${name}.js`,
          source: await scriptOf(root, name),
        });
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = NAMES.find((own) => request.url?.split('?')[0] === `/${own}.js`);
        if (!name) return next();
        scriptOf(root, name).then((script) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(script);
        }, next);
      });
    },
  };
}

async function scriptOf(root: string, name: string): Promise<string> {
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
        input: join(root, 'src/firstPaint', `${name}.ts`),
        output: { format: 'iife', charset: 'ascii' },
        // Ours do nothing when they are imported, and what they import of packages is not needed.
        treeshake: { moduleSideEffects: (id) => id.includes('/src/firstPaint/') },
      },
    },
  });
  const [output] = [built].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (!chunk) throw new Error(`${name} has not been built.`);
  return chunk.code;
}
