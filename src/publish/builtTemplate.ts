import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { TEMPLATE_FILE } from '../site/templateScript.ts';

/**
 * Serves the studio in development the template that the last build has left, so that it can give away what is made
 * there. The template is the same for every corpus, but as old as that build.
 */
export function builtTemplate(): Plugin {
  let file = '';
  return {
    name: 'built-template',
    apply: 'serve',
    configResolved: ({ root, build }) => {
      file = resolve(root, build.outDir, TEMPLATE_FILE);
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.split('?', 1)[0] !== `/${TEMPLATE_FILE}`) return next();
        readFile(file).then(
          (script) => {
            response.setHeader('Content-Type', 'text/javascript');
            response.end(script);
          },
          () => {
            response.statusCode = 404;
            response.end();
          },
        );
      });
    },
  };
}
