import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblem } from '../compile/problem.ts';
import type { FullDataset } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { starterCorpus } from '../draft/starterCorpus.ts';
import { mergedFiles } from '../edit/mergedFiles.ts';
import { type Named, renamedFiles, type Texts, withRedirect } from '../edit/renamedFiles.ts';
import { emptyFolder, filesOf, run } from './fixtures/authorsDesk.ts';

async function textsIn(folder: string): Promise<Texts> {
  const { files } = await readCorpus(folder);
  return new Map([...files].map(([name, { text }]) => [name, text]));
}

function compile(texts: Texts) {
  return compileCorpus({ files: filesOf(texts), problems: [] });
}

/** A dataset as it is read whatever the ids in it are called, apart from redirects. */
function toldIn(dataset: FullDataset | null, from = '', to = ''): unknown {
  const { redirects, ...rest } = dataset ?? { redirects: null };
  return JSON.parse(JSON.stringify(rest).replaceAll(`"${from}"`, `"${to}"`));
}

const CORPORA: readonly (readonly [string, Texts])[] = [
  ['our own corpus', await textsIn('src/corpus')],
  ['the corpus of the browser tests', await textsIn('e2e/corpus')],
  ['the corpus to begin with', starterCorpus()],
];
const FRESH = 'zz-fresh-id';

/** Of each corpus every fifth id, of events and of documents. */
const RENAMES = CORPORA.flatMap(([corpus, texts]) => {
  const before = compile(texts);
  const { dataset } = before;
  const of = (kind: Named, items: readonly { readonly id: string }[] = []) =>
    items
      .filter((_item, index) => index % 5 === 0)
      .map(({ id }) => ({ corpus, kind, id, texts, before }));
  return [...of('event', dataset?.events), ...of('document', dataset?.documents)];
});

describe('an id that is changed', () => {
  test.each(RENAMES)(
    '$kind $id of $corpus: the same is told, but for the id',
    ({ kind, id, texts, before }) => {
      const after = compile(renamedFiles(texts, kind, id, FRESH));
      expect(after.problems.map(printProblem)).toEqual(before.problems.map(printProblem));
      expect(toldIn(after.dataset)).toEqual(toldIn(before.dataset, id, FRESH));
      expect(after.dataset?.redirects[`${kind}s`]).toMatchObject({ [id]: FRESH });
    },
  );

  test.each(RENAMES)('$kind $id of $corpus: no other line is touched', ({ kind, id, texts }) => {
    const lines = (all: Texts) => [...all.values()].flatMap((text) => text.split('\n'));
    const kept = new Set(lines(renamedFiles(texts, kind, id, FRESH)));
    const lost = lines(texts).filter((line) => !kept.has(line));
    expect(lost.filter((line) => !line.includes(id))).toEqual([]);
  });

  test.each(RENAMES)('$kind $id of $corpus: may be taken back', ({ kind, id, texts, before }) => {
    const back = renamedFiles(renamedFiles(texts, kind, id, FRESH), kind, FRESH, id);
    const rest = (all: Texts) => [...all].filter(([name]) => name !== 'corpus.yml').sort();
    expect(rest(back)).toEqual(rest(texts));
    const { problems, dataset } = compile(back);
    expect(problems.map(printProblem)).toEqual(before.problems.map(printProblem));
    expect(dataset?.redirects[`${kind}s`]).toEqual({
      ...before.dataset?.redirects[`${kind}s`],
      [FRESH]: id,
    });
  });
});

test.each([
  ['a: b\n', 'a: b\n\nredirects:\n  events:\n    old: new\n'],
  [
    'redirects:\n    documents:\n        x: y # why\nz: 1',
    'redirects:\n    documents:\n        x: y # why\n    events:\n      old: new\nz: 1',
  ],
  [
    'redirects:\n  events:\n    a: b # why\n\n# tours\nz: 1\n',
    'redirects:\n  events:\n    a: b # why\n    old: new\n\n# tours\nz: 1\n',
  ],
  ['redirects:\n  events:\n    a: b', 'redirects:\n  events:\n    a: b\n    old: new\n'],
])('a redirect is written where it belongs: %j', (text, expected) => {
  expect(withRedirect(text, 'event', 'old', 'new')).toBe(expected);
});

test('a redirect in braces is left to the author', () => {
  expect(() => withRedirect('redirects: { events: { a: b } }', 'event', 'old', 'new')).toThrow(
    /braces/,
  );
});

describe('two events that are made one', () => {
  const texts = starterCorpus();
  const merged = mergedFiles(texts, 'event', 'repairs-begin', 'council-decides-to-close-bridge');
  const { dataset, problems } = compile(merged);

  test('leave one with the sources of both, and a redirect to it', () => {
    expect(problems.filter(({ code }) => code !== 'MENTION_UNCLAIMED')).toEqual([]);
    expect(dataset?.events.map(({ id }) => id)).not.toContain('repairs-begin');
    const one = dataset?.events.find(({ id }) => id === 'council-decides-to-close-bridge');
    expect(one?.excerpts).toHaveLength(3);
    expect(dataset?.redirects.events).toEqual({
      'repairs-begin': 'council-decides-to-close-bridge',
    });
  });

  test('are shown once in a tour that showed both', () => {
    const tour = mergedFiles(
      texts,
      'event',
      'bridge-open-again',
      'council-decides-to-close-bridge',
    );
    const stops = compile(tour).dataset?.tours[0]?.stops ?? [];
    expect(stops.map(({ event }) => event)).toEqual(['council-decides-to-close-bridge']);
  });

  test('with a lesson each are left to the author', () => {
    const both = new Map(texts).set(
      'lessons.yml',
      `${texts.get('lessons.yml')}bridge-built:\n  notes: a\n`,
    );
    expect(() => mergedFiles(both, 'event', 'bridge-built', 'bridge-open-again')).toThrow(
      /Both events have a lesson/,
    );
  });
});

describe('the commands', () => {
  async function desk(): Promise<string> {
    const folder = await emptyFolder();
    await run(['new', folder]);
    return folder;
  }

  test('rename a document with its files, and say what they changed', async () => {
    const folder = await desk();
    const done = await run(['rename', 'document', '2019-03-bridge-to-close', 'closing', folder]);
    expect(done).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('documents/closing.txt'),
    });
    const names = await readdir(join(folder, 'documents'));
    expect(names.filter((name) => name.startsWith('closing'))).toHaveLength(2);
    expect(names.filter((name) => name.startsWith('2019-03'))).toEqual([]);
    expect(await run(['check', folder, '--strict'])).toMatchObject({ code: 0 });
  });

  test('merge two copies of a document', async () => {
    const folder = await desk();
    const path = (name: string) => join(folder, 'documents', name);
    for (const end of ['txt', 'yml'])
      await cp(path(`2019-03-bridge-to-close.${end}`), path(`copy.${end}`));
    const done = await run(['merge', 'document', '2019-03-bridge-to-close', 'copy', folder]);
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('(gone)') });
    expect(await run(['check', folder, '--strict'])).toMatchObject({ code: 0 });
  });

  test('change nothing where errors would come of it', async () => {
    const folder = await desk();
    const before = await textsIn(folder);
    const other = ['2019-03-bridge-to-close', '2019-11-bridge-open-again'];
    const done = await run(['merge', 'document', ...other, folder]);
    expect(done).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/QUOTE_ORPHANED[\s\S]*Nothing was changed/),
    });
    expect(await textsIn(folder)).toEqual(before);
  });

  test.each([
    [['rename', 'event', 'nowhere', 'else'], /There is no “nowhere”/],
    [['rename', 'event', 'bridge-built', 'repairs-begin'], /“repairs-begin” is in use/],
    [['rename', 'event', 'bridge-built', 'Not An Id'], /words of a–z/],
    [['rename', 'tour', 'a', 'b'], /Say “event” or “document”/],
    [['merge', 'event', 'bridge-built'], /Say “event” or “document”/],
  ])('refuse %j', async (args, message) => {
    const folder = await desk();
    const { code, stderr } = await run([...args, ...(args.length === 4 ? [folder] : [])]);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });

  test('keep a byte order mark', async () => {
    const folder = await desk();
    const file = join(folder, 'events.yml');
    await writeFile(file, `\ufeff${await readFile(file, 'utf8')}`);
    await run(['rename', 'event', 'bridge-built', 'built', folder]);
    expect(await readFile(file, 'utf8')).toMatch(/^\ufeff#[\s\S]*- id: built\n/);
  });
});
