import { fileURLToPath } from 'node:url';
import visTimeline from 'vis-timeline/package.json' with { type: 'json' };
import type { Plugin } from 'vite';

/** The version from whose text the markers are taken. */
export const TIMELINE_VERSION = '8.5.4';

const SOURCE = /\/vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js(?:\?|$)/;
const IMPORTER = /\/node_modules\/(?:vis-timeline|vis-data)\//;

/** Packages of which the chart needs next to nothing, with their replacements. */
const SHIMS: Readonly<Record<string, string>> = Object.fromEntries(
  ['moment', 'uuid', 'xss'].map((name) => [
    name,
    fileURLToPath(new URL(`./shims/${name}.ts`, import.meta.url)),
  ]),
);

/** The text between two markers, including the first only, and its replacement. */
interface Cut {
  readonly from: string;
  readonly to: string;
  readonly put: string;
}

const absent = (name: string): string =>
  `class ${name} { constructor() { throw new Error("${name} is cut out of vis-timeline."); } }\n`;

const NO_BORDERS = 'Object.assign(props.border, { left: 0, right: 0, top: 0, bottom: 0 });\n';

/** The unused parts that tree shaking cannot remove while they are referenced. */
const CUTS: readonly Cut[] = [
  { from: 'import keycharm from', to: '\n', put: '' },
  // All languages but one; the chart writes its own texts.
  { from: 'const en_EN = en;', to: 'class CurrentTime extends', put: 'const locales = { en };\n' },
  // Clusters, which hide the story, and tooltips.
  { from: 'class ClusterItem extends Item {', to: 'class PointItem extends Item {', put: '' },
  { from: 'class Popup {', to: 'function convertHiddenOptions(', put: absent('Popup') },
  { from: 'class ClusterGenerator {', to: 'const UNGROUPED$1 =', put: absent('ClusterGenerator') },
  // Graph2d: its axis, points and bars; its legend and lines; the class itself and its options.
  { from: 'class DataScale {', to: 'class Item {', put: '' },
  { from: 'function Legend(body,', to: 'class TimeAxis extends', put: '' },
  { from: 'function Graph2d(container,', to: 'class Timeline extends Core', put: '' },
  // The overlay of `clickToUse`, and its keys.
  { from: 'function Activator(container)', to: 'function _hasParent(', put: absent('Activator') },
  // The editor of options with its colours, and the validation of options with its tables.
  { from: 'var htmlColors = {', to: 'class Range extends Component', put: '' },
  {
    from: 'return new Configurator(this, this.dom.container',
    to: '\n',
    put: 'return super._createConfigurator();',
  },
  {
    from: 'let errorFound = Validator.validate(options, allOptions);',
    to: 'Core.prototype.setOptions.call(',
    put: '',
  },
  // The borders that its own style sheet gives its panels: ours have none, and would stand a pixel off.
  {
    from: 'props.border.left = 1;',
    to: '// calculate the heights. If any',
    put: NO_BORDERS,
  },
  // A global of the host page would replace the import.
  { from: '(typeof window !== "undefined" && window["moment"]) ||', to: ' moment$3;', put: '' },
  { from: 'const timeline = {\n', to: 'export { Graph2d, Timeline, timeline };', put: '' },
  { from: 'export { Graph2d, Timeline, timeline };', to: '\n', put: 'export { Timeline };' },
];

/**
 * The text of vis-timeline without the parts that the chart does not use.
 * @param source the module `vis-timeline/esnext`
 * @param version of the package
 * @throws Error if the version differs, or the text is not that of the version
 */
export function leanTimeline(source: string, version: string): string {
  if (version !== TIMELINE_VERSION) {
    throw new Error(
      `vis-timeline ${version} is installed, but the cuts in src/timeline/vis/lean/leanTimeline.ts are made for ${TIMELINE_VERSION}.`,
    );
  }
  return namedUtilities(CUTS.reduce(cut, source));
}

function cut(source: string, { from, to, put }: Cut): string {
  const start = source.indexOf(from);
  if (start === -1 || source.indexOf(from, start + 1) !== -1) {
    throw new Error(`vis-timeline should hold this text once: ${from}`);
  }
  const end = source.indexOf(to, start + from.length);
  if (end === -1) throw new Error(`After "${from}", vis-timeline lacks this text: ${to}`);
  // Lines keep their numbers, so that the original source map stays valid.
  const lines = source.slice(start, end).split('\n').length - put.split('\n').length;
  return source.slice(0, start) + put + '\n'.repeat(Math.max(lines, 0)) + source.slice(end);
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

/** Leaves out of vis-timeline what the chart has no use for, while building and while developing. */
export function leanTimelinePlugin(): Plugin {
  const hooks = {
    name: 'lean-timeline',
    resolveId: (id: string, importer = '') => (IMPORTER.test(importer) && SHIMS[id]) || null,
    transform: {
      filter: { id: SOURCE },
      handler: (code: string) => ({ code: leanTimeline(code, visTimeline.version), map: null }),
    },
  };
  return {
    ...hooks,
    enforce: 'pre',
    // In development, packages are bundled in advance, without the plugins of Vite.
    config: () => ({ optimizeDeps: { rolldownOptions: { plugins: [hooks] } } }),
  };
}
