import type { Plugin, Rolldown } from 'vite';
import { afterFrames } from '../parts/afterFrames.ts';
import { PARTS_LIST } from '../parts/partLoader.ts';

/** How Vite wraps `import()`, to load styles and preload modules; neither is needed here. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';
/** How Rolldown writes `import()` of a part of the same build. */
const IMPORT_OF_PART = /Promise\.resolve\(\)\.then\(\(\) => require\("([^"]+)"\)\)/g;

type Chunk = Pick<Rolldown.RenderedChunk, 'fileName' | 'isEntry' | 'imports' | 'dynamicImports'>;

/**
 * Writes what is imported with `import()` as classic scripts, which a page can load from a file and
 * in a sandboxed frame, where browsers refuse modules. Rolldown parts the scripts in CommonJS; each
 * is wrapped in a function and adds itself to a list on `window`, and `import()` asks the loader of
 * `parts/partLoader.ts`, which the main script has to put in the place of that list. The main script
 * runs when the page as built has been painted.
 */
export function partsPlugin(): Plugin {
  return {
    name: 'parts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: false,
        rolldownOptions: {
          output: {
            format: 'cjs',
            codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] },
          },
          // Vite's wrapper hands it on, and nothing reads it.
          checks: { emptyImportMeta: false },
        },
      },
    }),
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
    renderChunk(code, chunk, _options, { chunks }) {
      return { code: classicScript(code, chunk, chunks), map: null };
    },
  };
}

/**
 * The classic script for a part of a build.
 * @param code as Rolldown writes it in CommonJS, not yet minified
 * @param chunks all parts, by the names of their files
 * @throws Error if the main script needs another one to run, or an `import()` was not understood
 */
export function classicScript(
  code: string,
  chunk: Chunk,
  chunks: Readonly<Record<string, Chunk>>,
): string {
  const { fileName, isEntry, imports, dynamicImports } = chunk;
  if (isEntry && imports.length > 0) {
    throw new Error(`The main script needs ${imports.join(' and ')} to run, so it runs nowhere.`);
  }
  const asked = new Set<string>();
  const body = code.replace(IMPORT_OF_PART, (_import, name: string) => {
    asked.add(name);
    const file = Object.keys(chunks).find((one) => nameOf(one) === name) ?? name;
    const names = [name, ...neededBy(file, chunks).map(nameOf)];
    return `self.${PARTS_LIST}.load(${names.map((one) => JSON.stringify(one)).join(', ')})`;
  });
  const missed = dynamicImports.filter((file) => !asked.has(nameOf(file)));
  if (missed.length > 0) throw new Error(`${fileName} does not import ${missed.join(' or ')}.`);
  const add = `(self.${PARTS_LIST} = self.${PARTS_LIST} || []).push`;
  const name = JSON.stringify(nameOf(fileName));
  return isEntry
    ? `(${afterFrames})(1, function () {\nconst exports = {};\n${add}([${name}, exports]);\n${body}\n});`
    : `${add}([${name}, {}, function (require, exports) {\n${body}\n}]);`;
}

/** All scripts lie in one folder, and name each other so. */
function nameOf(file: string): string {
  return `./${file.replace(/^.*\//, '')}`;
}

/** The other files that a part needs to run, without the main script, which has run. */
function neededBy(file: string, chunks: Readonly<Record<string, Chunk>>): readonly string[] {
  const needed = new Set<string>();
  const add = (one: string): void => {
    for (const name of chunks[one]?.imports ?? []) {
      if (needed.has(name) || chunks[name]?.isEntry) continue;
      needed.add(name);
      add(name);
    }
  };
  add(file);
  return [...needed];
}
