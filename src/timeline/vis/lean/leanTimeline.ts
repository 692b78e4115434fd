import { fileURLToPath } from 'node:url';
import visTimeline from 'vis-timeline/package.json' with { type: 'json' };
import type { Plugin } from 'vite';
import { CLASS_CUTS } from './classCuts.ts';
import { cut, cutMethods } from './cutText.ts';
import { PACKAGE_CUTS } from './packageCuts.ts';
import { TEXT_CUTS } from './textCuts.ts';

/** The version from whose text the markers are taken. */
export const TIMELINE_VERSION = '8.5.4';

const SOURCE = /\/vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js(?:\?|$)/;
/** Asked for by the chart alone. */
const DATA = 'vis-data/esnext';
const DATA_STAND_IN = fileURLToPath(new URL('./shims/visData.ts', import.meta.url));

/**
 * The text of vis-timeline without the parts that the chart does not use.
 * @param source the module `vis-timeline/esnext`
 * @param version of the package
 * @throws Error if the version differs, or the text is not that of the version
 */
export function leanTimeline(source: string, version: string): string {
  if (version !== TIMELINE_VERSION) {
    throw new Error(
      `vis-timeline ${version} is installed, but the cuts in src/timeline/vis/lean are made for ${TIMELINE_VERSION}.`,
    );
  }
  const pieces = TEXT_CUTS.reduce((text, piece) => cut(text, piece), source);
  return namedUtilities(CLASS_CUTS.reduce(cutMethods, pieces));
}

/**
 * Imports only the utilities that are called: spreading all of them into an object would keep
 * everything they need.
 */
function namedUtilities(source: string): string {
  const own = new Set(['convert', 'setupXSSProtection', 'xss']);
  const called = [...source.matchAll(/\bavailableUtils\s*\.(\w+)/g)].map(([, name = '']) => name);
  const names = [...new Set(called)].filter((name) => !own.has(name)).sort();
  if (/\bavailableUtils(?!\s*\.| = |,)/.test(source)) {
    throw new Error('vis-timeline takes its utilities otherwise than by name.');
  }
  const list = `${names.map((name) => `${name}: util.${name},`).join(' ')}\n`;
  return cut(source, { from: '  ...util,\n', to: '  convert,', put: list });
}

/**
 * The text of a package of vis-timeline without the parts that vis-timeline does not use.
 * @param id the path of the module
 * @throws Error if the text is not that of the version
 */
export function leanPackage(code: string, id: string): string {
  const part = PACKAGE_CUTS.find(({ source }) => source.test(id));
  if (!part) throw new Error(`Nothing is to be cut out of ${id}.`);
  return part.cuts.reduce((text, piece) => cut(text, piece, part.name), code);
}

/** Leaves out of vis-timeline what the chart has no use for, while building and while developing. */
export function leanTimelinePlugin(): Plugin {
  const hooks = {
    name: 'lean-timeline',
    resolveId: (id: string) => (id === DATA ? DATA_STAND_IN : null),
    transform: {
      filter: { id: [SOURCE, ...PACKAGE_CUTS.map(({ source }) => source)] },
      handler: (code: string, id: string) => ({
        code: SOURCE.test(id) ? leanTimeline(code, visTimeline.version) : leanPackage(code, id),
        map: null,
      }),
    },
  };
  return {
    ...hooks,
    enforce: 'pre',
    // In development, packages are bundled in advance, without the plugins of Vite.
    config: () => ({ optimizeDeps: { rolldownOptions: { plugins: [hooks] } } }),
  };
}
