import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder may import besides its own files, from the table of src/README.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...readFileSync('src/README.md', 'utf8').matchAll(/^\| `(\w+)` \|.*\| (.*) \|$/gm)]
    .map(([, folder = '', cell = '']) => [folder, namesIn(cell)] as const)
    .filter(([folder]) => folder !== 'corpus'),
);

function namesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
}

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

/** The folder or package that an import leads to; all that Node brings is `node:*`. */
function targetOf({ path }: SourceFile, name: string): string {
  if (name.startsWith('.')) return posix.join(posix.dirname(path), name).split('/')[0] ?? '';
  if (name.startsWith('node:')) return 'node:*';
  return /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;
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

  test('no folders import each other in a circle, and the table allows none', () => {
    const beneath = (folder: string, path: readonly string[]): readonly string[] => {
      if (path.includes(folder)) return [[...path, folder].join(' > ')];
      return (MAY_IMPORT[folder] ?? []).flatMap((target) => beneath(target, [...path, folder]));
    };
    expect(Object.keys(MAY_IMPORT).flatMap((folder) => beneath(folder, []))).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    const byPath = new Map(code.map((file) => [file.path, file]));
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (path: string, way: readonly string[]): void => {
      const file = byPath.get(path);
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' > '));
      if (!file || done.has(path) || way.includes(path)) return;
      for (const name of file.imports.filter((one) => one.startsWith('.')))
        follow(posix.join(posix.dirname(path), name), [...way, path]);
      done.add(path);
    };
    for (const { path } of code) follow(path, []);
    expect(circles).toEqual([]);
  });

  test('the table names nothing that is not imported', () => {
    const idle = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) => {
      const own = code.filter((file) => file.folder === folder);
      const taken = new Set(
        own.flatMap((file) => file.imports.map((name) => targetOf(file, name))),
      );
      return allowed.filter((name) => !taken.has(name)).map((name) => `${folder}: ${name}`);
    });
    expect(idle).toEqual([]);
  });

  test.each(['compile', 'dates', 'publish', 'author'])(
    'nothing that reaches the browser imports %s, which runs in Node',
    (inNode) => {
      const importers = code.filter((file) =>
        file.imports.some((name) => targetOf(file, name) === inNode),
      );
      const others = new Set(importers.map(({ folder }) => folder).filter((own) => own !== inNode));
      expect([...others]).toEqual(['compile', 'dates'].includes(inNode) ? ['author'] : []);
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
    expect(importers.map(({ path }) => path)).toEqual(['static/staticPage.tsx']);
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
      'author/datesCommand.ts',
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
    expect(pathsWith(/createElement\('script'\)/)).toEqual(['texts/textStore.ts']);
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
