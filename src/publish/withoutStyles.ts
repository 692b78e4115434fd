import type { Plugin } from 'vite';

const NOTHING = '\0nothing';

/** For what is rendered in Node: a style sheet that a component imports is an empty module there. */
export function withoutStyles(): Plugin {
  return {
    name: 'without-styles',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.css') ? NOTHING : null),
    load: (id) => (id === NOTHING ? '' : null),
  };
}
