import type { Plugin } from 'vite';
import { BREAK_POINTS } from '../widgets/breakPoints.ts';

/** The break points as custom media, on one line, so that the lines of a sheet keep their numbers. */
const DEFINITIONS = Object.entries(BREAK_POINTS)
  .map(([name, query]) => `@custom-media --${name} ${query};`)
  .join('');

/**
 * Lets style sheets name the break points, as in `@media (--small)`. Lightning CSS, with which Vite
 * minifies styles, puts the queries in their place; a name that is not there stops the build.
 */
export function breakPointsPlugin(): Plugin {
  return {
    name: 'break-points',
    enforce: 'pre',
    config: () => ({
      css: {
        transformer: 'lightningcss',
        // No targets: what old browsers lack is written for them once, when all styles are minified.
        lightningcss: { drafts: { customMedia: true }, targets: {} },
      },
    }),
    transform: {
      filter: { id: /\/src\/[^?]*\.css(?:\?|$)/ },
      handler: (css) => DEFINITIONS + css,
    },
  };
}
