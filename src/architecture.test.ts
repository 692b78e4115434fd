import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What each folder may import besides its own files. The same table stands in README.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  dataset: ['date-fns', '@date-fns/utc'],
  compile: [
    'dataset',
    'node:crypto',
    'node:fs/promises',
    'node:path',
    'node:url',
    'approx-string-match',
    'chrono-node',
    'edtf',
    'vite',
    'yaml',
    'zod',
  ],
  author: [
    'dataset',
    'compile',
    'node:crypto',
    'node:fs/promises',
    'node:path',
    'node:util',
    'yaml',
  ],
  view: ['dataset', 'host', 'react'],
  host: ['dataset', 'widgets', 'react'],
  widgets: ['react'],
  timeline: ['dataset', 'widgets', 'react', 'react-dom', 'vis-data/esnext', 'vis-timeline/esnext'],
  events: ['dataset', 'widgets', 'minisearch', 'react'],
  reader: ['dataset', 'widgets', 'react'],
  export: ['dataset'],
  present: ['dataset', 'widgets', 'react'],
  quiz: ['dataset', 'widgets', 'react'],
  publish: [
    'dataset',
    'export',
    'timeline',
    'node:crypto',
    'node:fs/promises',
    'node:module',
    'node:path',
    'node:url',
    '@resvg/resvg-js',
    'fflate',
    'satori',
    'vite',
  ],
  app: [
    'dataset',
    'widgets',
    'host',
    'view',
    'timeline',
    'events',
    'reader',
    'export',
    'present',
    'quiz',
    'react',
    'react-dom',
    'react-dom/server',
  ],
};

const LINES = 250;

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|tsx|css)$/.test(name) && !/\.test\.tsx?$|fixtures\//.test(name))
  .map((path) => {
    const text = readFileSync(`src/${path}`, 'utf8');
    const imports = [...text.matchAll(/(?:from |^import |\bimport\()'([^']+)'/gm)].map(
      ([, name]) => name ?? '',
    );
    return { path, folder: path.includes('/') ? (path.split('/')[0] ?? '') : '', text, imports };
  });

const code = files.filter(({ path }) => !path.endsWith('.css') && !path.endsWith('.d.ts'));

/** The folder or package that an import leads to. */
function targetOf({ folder }: SourceFile, name: string): string {
  if (name.startsWith('./')) return folder;
  return /^\.\.\/([^/]+)\//.exec(name)?.[1] ?? name;
}

describe('the import table', () => {
  test.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (folder, allowed) => {
    const own = code.filter((file) => file.folder === folder);
    expect(own.length).toBeGreaterThan(0);
    const foreign = own.flatMap((file) =>
      file.imports
        .map((name) => targetOf(file, name))
        .filter((target) => target !== folder && !allowed.includes(target))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(foreign).toEqual([]);
  });

  test('every folder with code stands in the table', () => {
    const folders = new Set(code.map(({ folder }) => folder).filter(Boolean));
    expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test.each(['compile', 'publish', 'author'])(
    'nothing that reaches the browser imports %s, which runs in Node',
    (inNode) => {
      const importers = code.filter((file) =>
        file.imports.some((name) => targetOf(file, name) === inNode),
      );
      const others = new Set(importers.map(({ folder }) => folder).filter((own) => own !== inNode));
      expect([...others]).toEqual(inNode === 'compile' ? ['author'] : []);
    },
  );

  test('of the chart, the preview picture takes the warp alone', () => {
    const taken = code
      .filter(({ folder }) => folder === 'publish')
      .flatMap(({ imports }) => imports.filter((name) => name.includes('/timeline/')));
    expect(taken).toEqual(['../timeline/warp.ts']);
  });

  test('react-dom/server stays in the page that is rendered at build time', () => {
    const importers = code.filter(({ imports }) => imports.includes('react-dom/server'));
    expect(importers.map(({ path }) => path)).toEqual(['app/staticPage.tsx']);
    expect(
      code.filter(({ imports }) => imports.some((name) => name.includes('staticPage'))),
    ).toEqual([]);
  });
});

describe('one place for everything', () => {
  function pathsWith(pattern: RegExp): readonly string[] {
    return code.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  }

  test('the address is read and written by view/useView.ts alone', () => {
    expect(pathsWith(/window\.(history|location)/)).toEqual(['view/useView.ts']);
  });

  test('files are opened for the corpus, the built folder, and the fonts and licences that go into it alone', () => {
    expect(pathsWith(/node:fs/)).toEqual([
      'author/watchFolder.ts',
      'author/writeNewFiles.ts',
      'compile/readCorpus.ts',
      'publish/builtFolder.ts',
      'publish/noticesPlugin.ts',
      'publish/previewFonts.ts',
    ]);
  });

  test('nothing is fetched and nothing is stored', () => {
    expect(pathsWith(/\bfetch\(|localStorage|sessionStorage|indexedDB|document\.cookie/)).toEqual(
      [],
    );
  });

  test('scripts are brought for the texts of documents alone', () => {
    expect(pathsWith(/createElement\('script'\)/)).toEqual(['app/textStore.ts']);
  });

  test('no markup is taken from text, and no host page is scrolled', () => {
    expect(pathsWith(/dangerouslySetInnerHTML|innerHTML|\.scrollIntoView\(/)).toEqual([]);
    const focus = code.flatMap(({ text }) => text.match(/\.focus\([^)]*\)/g) ?? []);
    const plain = focus.filter((call) => call === '.focus()');
    expect(plain).toEqual([]);
  });

  test('what a corpus is about stands in the corpus alone', () => {
    const SUBJECT = /korea|russia|kremlin|armistice|moscow|panmunjom|lavrov/i;
    const page = { path: '../index.html', text: readFileSync('index.html', 'utf8') };
    const own = files.filter(({ folder }) => folder !== 'corpus');
    const about = [...own, page].filter(({ text }) => SUBJECT.test(text)).map(({ path }) => path);
    expect(about).toEqual([]);
    // The words are those of our own corpus, so the search would find them.
    expect(readFileSync('src/corpus/corpus.yml', 'utf8')).toMatch(SUBJECT);
  });

  test('the corpus holds no code, and no folder hides behind an index', () => {
    expect(code.filter(({ folder }) => folder === 'corpus')).toEqual([]);
    expect(code.filter(({ path }) => /(^|\/)index\.tsx?$/.test(path))).toEqual([]);
  });

  test(`no file is longer than ${LINES} lines`, () => {
    const long = files.filter(({ text }) => text.split('\n').length > LINES + 1);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('no type is given up', () => {
    expect(pathsWith(/: any\b|as any\b|<any>|@ts-ignore|@ts-expect-error/)).toEqual([]);
  });
});
