import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  code,
  files,
  MAY_IMPORT,
  ROWS,
  targetOf,
  withoutComments,
} from './fixtures/sourceFiles.ts';

/** What makes timelines, and what of it uses which part; so may the studio. */
const USED_BY_MAKERS: Readonly<Record<string, readonly string[]>> = {
  dates: ['author', 'bring', 'compile', 'draft'],
  compile: ['author', 'disk', 'draft', 'edit', 'site'],
  bring: ['author', 'draft'],
  draft: ['author'],
  edit: ['author'],
  disk: ['author'],
  site: ['disk', 'publish'],
  publish: [],
  author: [],
  'timeline/vis/lean': [],
};

/** What runs in Node alone. */
const IN_NODE = ['disk', 'publish', 'author', 'timeline/vis/lean'];

/** The page on which timelines are made. */
function isStudio(folder: string): boolean {
  return /^studio(?:\/|$)/.test(folder);
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

  test.each(ROWS)('the README of $folder begins with what its row says', ({ folder, what }) => {
    const [, first = ''] = readFileSync(`src/${folder}/README.md`, 'utf8').split('\n\n');
    expect(first.trim()).toBe(`${what.charAt(0).toUpperCase()}${what.slice(1)}.`);
  });

  test('every folder with code is in the table', () => {
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

  test.each(Object.entries(USED_BY_MAKERS))(
    'nothing that reaches the page of a timeline imports %s',
    (part, makers) => {
      const importers = code.filter((file) =>
        file.imports.some((name) => targetOf(file, name) === part),
      );
      const others = new Set(importers.map(({ folder }) => folder).filter((own) => own !== part));
      const allowed = IN_NODE.includes(part) ? [] : [...others].filter(isStudio);
      expect([...others].sort()).toEqual([...makers, ...allowed].sort());
    },
  );

  test('react-dom/server is used only for the page that a site begins with', () => {
    const importers = code.filter(({ imports }) => imports.includes('react-dom/server'));
    expect(importers.map(({ path }) => path)).toEqual(['static/staticPage.tsx']);
    const users = code.filter(({ imports }) => imports.some((name) => name.includes('staticPage')));
    expect(users.map(({ path }) => path)).toEqual(['site/siteFiles.ts']);
  });
});

describe('one place for everything', () => {
  function pathsWith(pattern: RegExp): readonly string[] {
    return code.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  }

  test('only view/useView.ts reads and writes the address', () => {
    expect(pathsWith(/window\.(history|location)/)).toEqual(['view/useView.ts']);
  });

  test('vis-timeline is known in timeline/vis alone', () => {
    const knowing = files.filter(({ text }) => /\bvis-(?!timeline\b)|['"`]vis-/.test(text));
    const elsewhere = knowing.filter(({ folder }) => !folder.startsWith('timeline/vis'));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
    expect(knowing.length).toBeGreaterThan(0);
  });

  test('files are opened only for the corpus and what is brought into it, the built folder, its fonts and licences', () => {
    expect(pathsWith(/node:fs/)).toEqual([
      ...['author/datesCommand.ts', 'author/documentsFolder.ts', 'author/readSource.ts'],
      'author/watchFolder.ts',
      'author/writeNewFiles.ts',
      ...['disk/mediaFiles.ts', 'disk/otherFiles.ts', 'disk/readCorpus.ts', 'disk/readMedia.ts'],
      ...[
        'publish/builtFolder.ts',
        'publish/builtTemplate.ts',
        'publish/jobScripts.ts',
        'publish/noticesPlugin.ts',
      ],
      ...['publish/previewFonts.ts', 'publish/studioPage.ts'],
    ]);
  });

  test('EDTF is read when the corpus is compiled, and handed on as it was written', () => {
    const READING = ['compile', 'dates', 'bring', 'draft', 'edit', 'disk', 'author'];
    const inBrowser = code.filter(({ folder }) => !READING.includes(folder) && !isStudio(folder));
    // Code that cannot name the field cannot read its text.
    const naming = inBrowser.filter(({ text }) => /edtf/i.test(withoutComments(text)));
    expect(naming.map(({ path }) => path)).toEqual(['dataset/dataset.ts', 'export/csv.ts']);
    const uses = naming.flatMap(({ text }) => text.match(/^.*\bedtf\b.*$/gm) ?? []);
    expect(uses.map((line) => line.trim())).toEqual([
      'readonly edtf: string;',
      "['date', ({ when }) => when.edtf],",
    ]);
    const qualifiers = inBrowser.filter(({ text }) => /\[\^?[~?%]{2,}/.test(text));
    expect(qualifiers.map(({ path }) => path)).toEqual([]);
  });

  test('dates are put into words by the dataset, and ticks by what draws an axis', () => {
    // The reader of dates, which runs in Node only, counts days of its own.
    const writing = pathsWith(/\b(?:formatDay|writeDays?)\(/);
    expect(writing.filter((path) => !path.startsWith('dates/'))).toEqual([
      'dataset/civilDay.ts',
      'dataset/dateLabel.ts',
      'dataset/dayFormat.ts',
      'dataset/partialDay.ts',
      'dataset/pointWords.ts',
      'dataset/shortDate.ts',
      'export/citedDate.ts',
      'timeline/layout/calendarScale.ts',
      'timeline/layout/ruler.ts',
    ]);
  });

  test('a step of the compiler returns its problems, and is given no list to put them in', () => {
    expect(pathsWith(/\b(?:problems|claims): (?:Problem|Finding|Claim|Span)\[\][,;)]/)).toEqual([]);
  });

  test('nothing is fetched, and nothing is stored but what the studio is told to keep', () => {
    expect(
      pathsWith(/\bfetch\(|localStorage|sessionStorage|indexedDB|idb-keyval|document\.cookie/),
    ).toEqual(['studio/work/keep.ts']);
  });

  test('scripts are loaded in one place', () => {
    expect(pathsWith(/createElement\('script'\)/)).toEqual(['parts/runScript.ts']);
  });

  test('what changes its size is watched in one place', () => {
    expect(pathsWith(/new ResizeObserver/)).toEqual(['widgets/onResize.ts']);
  });

  test('no markup is made from text, and no host page is scrolled', () => {
    expect(pathsWith(/dangerouslySetInnerHTML|innerHTML|\.scrollIntoView\(/)).toEqual([]);
    const focus = code.flatMap(({ text }) => text.match(/\.focus\([^)]*\)/g) ?? []);
    const plain = focus.filter((call) => call === '.focus()');
    expect(plain).toEqual([]);
  });

  test('the subject of a corpus appears only in the corpus', () => {
    const SUBJECT = /korea|russia|kremlin|armistice|moscow|panmunjom|lavrov/i;
    const page = { path: '../index.html', text: readFileSync('index.html', 'utf8') };
    const own = files.filter(({ folder }) => folder !== 'corpus');
    const about = [...own, page].filter(({ text }) => SUBJECT.test(text)).map(({ path }) => path);
    expect(about).toEqual([]);
    // The words are those of our own corpus, so this shows that the search works.
    expect(readFileSync('src/corpus/corpus.yml', 'utf8')).toMatch(SUBJECT);
  });

  test('the corpus holds no code, and no folder hides behind an index', () => {
    expect(code.filter(({ folder }) => folder === 'corpus')).toEqual([]);
    expect(code.filter(({ path }) => /(^|\/)index\.tsx?$/.test(path))).toEqual([]);
  });

  test('no escape from the type checker is used', () => {
    expect(pathsWith(/: any\b|as any\b|<any>|@ts-ignore|@ts-expect-error/)).toEqual([]);
  });
});
