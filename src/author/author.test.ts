import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblem } from '../compile/problem.ts';
import { type CorpusFile, readCorpus } from '../compile/readCorpus.ts';
import { runCommand } from './commands.ts';
import { draftFiles } from './draftFolder.ts';
import { createReporter } from './reportProgress.ts';
import { starterCorpus } from './starterCorpus.ts';
import { writeNewFiles } from './writeNewFiles.ts';

const folders: string[] = [];

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'an author’s 폴더 '));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

function filesOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, CorpusFile> {
  return new Map(
    [...texts].map(([name, text]) => [
      name,
      { text, sha256: createHash('sha256').update(text).digest('hex') },
    ]),
  );
}

/** Runs a command as npm does: in the folder of the project, with the one it was typed in beside. */
async function run(args: readonly string[], typedIn = process.cwd(), corpus = '') {
  vi.stubEnv('INIT_CWD', typedIn);
  vi.stubEnv('CORPUS', corpus);
  const lines = { stdout: '', stderr: '' };
  vi.spyOn(console, 'log').mockImplementation((text: string) => {
    lines.stdout += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text: string) => {
    lines.stderr += `${text}\n`;
  });
  const code = await runCommand(args);
  return { code, ...lines };
}

describe('a corpus to begin with', () => {
  test('has two documents and no problem', () => {
    const { problems, counts } = compileCorpus({ files: filesOf(starterCorpus()), problems: [] });
    expect(problems.map(printProblem)).toEqual([]);
    expect(counts).toEqual({ events: 5, documents: 2 });
  });

  test('is written into a new folder, which can be checked from anywhere', async () => {
    const parent = await emptyFolder();
    expect(await run(['new', 'my corpus'], parent)).toMatchObject({ code: 0 });
    const folder = join(parent, 'my corpus');
    const summary = { code: 0, stdout: '5 events, 2 documents, 0 problems\n' };
    expect(await run(['check', 'my corpus'], parent)).toMatchObject(summary);
    expect(await run(['check'], parent, 'my corpus')).toMatchObject(summary);
    expect(await run(['check', folder])).toMatchObject(summary);
    expect(await run(['check', relative(process.cwd(), folder)])).toMatchObject(summary);
  });

  test('is never written over a file: then nothing is written', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'lessons.yml'), 'mine');
    const { code, stderr } = await run(['new', folder]);
    expect(code).toBe(1);
    expect(stderr).toBe(`${join(folder, 'lessons.yml')} is there already. Nothing was written.\n`);
    expect(await readdir(folder)).toEqual(['lessons.yml']);
    expect(await readFile(join(folder, 'lessons.yml'), 'utf8')).toBe('mine');
  });

  test('is not written through a link either', async () => {
    const folder = await emptyFolder();
    await symlink(join(folder, 'elsewhere.yml'), join(folder, 'events.yml'));
    await expect(writeNewFiles(folder, starterCorpus())).rejects.toThrow('is there already');
    expect(await readdir(folder)).toEqual(['events.yml']);
  });
});

describe('a check', () => {
  test('starts in Node', async () => {
    const command = ['src/author/run.mjs', 'check', 'src/compile/fixtures/quote-orphaned'];
    const failure = await promisify(execFile)('node', command).then(
      () => null,
      (error: { code: number; stdout: string }) => error,
    );
    expect(failure).toMatchObject({ code: 1 });
    expect(failure?.stdout).toContain('1 event, 1 document, 1 problem\n');
  });

  test('that watches checks again when a file changes', async () => {
    const folder = await emptyFolder();
    await writeNewFiles(folder, starterCorpus());
    const child = spawn('node', ['src/author/run.mjs', 'check', folder, '--watch']);
    let printed = '';
    child.stdout.on('data', (data) => {
      printed += data;
    });
    try {
      await expect
        .poll(() => printed, { timeout: 50_000 })
        .toMatch(/^5 events, 2 documents, 0 problems\nChecked at [\d:]+\. Watching/);
      await rm(join(folder, 'events.yml'));
      await expect
        .poll(() => printed, { timeout: 50_000 })
        .toContain('events.yml:1:1 FILE_MISSING');
    } finally {
      child.kill();
    }
  });

  test('prints every problem, sums up and fails', async () => {
    const { code, stdout } = await run(['check', 'src/compile/fixtures/quote-orphaned']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^events\.yml:\d+:\d+ QUOTE_ORPHANED .*\n1 event, 1 document, 1 problem\n$/,
    );
  });

  test('of a folder that is not there says so, and nothing else', async () => {
    const { code, stdout } = await run(['check', 'nowhere'], '/tmp');
    expect(code).toBe(1);
    expect(stdout).toBe(
      'corpus.yml:1:1 FILE_UNREADABLE There is no folder /tmp/nowhere. Name a folder that holds a corpus, or make one with “npm run new -- path”.\n0 events, 0 documents, 1 problem\n',
    );
  });

  test('of the wrong arguments says how it is meant', async () => {
    for (const args of [['chekc'], ['new'], ['check', 'a', 'b'], ['check', '--wach']]) {
      const { code, stderr } = await run(args);
      expect(code).toBe(1);
      expect(stderr).toContain('npm run check -- [path] [--watch]');
    }
  });

  test.each([
    [true, ['\r\x1b[KChecking events: 3 of 9', '\r\x1b[KChecking events: 5 of 9', '\r\x1b[K']],
    [false, ['Checking events: 3 of 9\n', 'Checking events: 8 of 9\n']],
  ])('that takes long says how far it is (on a terminal: %s)', (isTTY, expected) => {
    const written: string[] = [];
    let now = 0;
    const reporter = createReporter({ isTTY, write: (text) => written.push(text) }, () => now);
    for (const [time, done] of [
      [1_999, 2],
      [2_000, 3],
      [2_050, 4],
      ...(isTTY ? [[2_100, 5] as const] : []),
      ...(isTTY ? [] : [[7_000, 8] as const]),
    ] as const) {
      now = time;
      reporter.onProgress({ step: 'Checking events', done, total: 9 });
    }
    reporter.end();
    expect(written).toEqual(expected);
  });
});

describe('a draft', () => {
  /** The starter corpus without what was written about its documents. */
  function bare() {
    const files = new Map(starterCorpus());
    for (const name of [...files.keys()])
      if (/documents\/.*yml|lessons/.test(name)) files.delete(name);
    files.set('corpus.yml', (files.get('corpus.yml') ?? '').replace(/tours:[^#]*/, ''));
    return files;
  }

  test('proposes documents and events, of which only that they are drafts is wrong', () => {
    const files = bare();
    files.set('events.yml', '[]');
    const drafts = draftFiles({ files: filesOf(files), problems: [] }, false);
    expect(drafts.documents).toEqual(['2019-03-bridge-to-close', '2019-11-bridge-open-again']);
    for (const [name, text] of drafts.files) files.set(name, text);
    files.set('events.yml', drafts.events);
    const { problems } = compileCorpus({ files: filesOf(files), problems: [] });
    expect(problems.length).toBe(drafts.count + 2);
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['DRAFT_EVENT', 'DRAFT_DOCUMENT']),
    );
    const accepted = [...files].map(([name, text]) => [
      name,
      text.replace(/^ *draft: true\n/gm, ''),
    ]);
    const checked = compileCorpus({
      files: filesOf(new Map(accepted as [string, string][])),
      problems: [],
    });
    expect(checked.problems.filter(({ code }) => code !== 'MENTION_UNCLAIMED')).toEqual([]);
    const dates = checked.dataset?.events.map(({ when, status }) => `${when.edtf} ${status}`);
    expect(dates ?? checked.problems.map(printProblem)).toEqual([
      '1931 happened',
      '2019-03-12 happened',
      '2019-04 planned',
      '2019-04 happened',
      '2019-11-02 happened',
      '2019-11-04 happened',
      '2021 planned',
    ]);
  });

  test('of our own documents has quotes that are found and dates that the rules give', async () => {
    const corpus = await readCorpus('src/corpus');
    const drafts = draftFiles(corpus, true);
    expect(drafts.documents).toHaveLength(5);
    expect(drafts.count).toBeGreaterThan(20);
    const files = new Map(corpus.files);
    files.set('events.yml', { text: drafts.events, sha256: '' });
    files.delete('lessons.yml');
    const { problems } = compileCorpus({ files, problems: [] });
    const codes = new Set(
      problems.filter(({ file }) => file === 'events.yml').map(({ code }) => code),
    );
    expect([...codes].filter((code) => !/^(DRAFT_EVENT|CHAPTER_MISSING)$/.test(code))).toEqual([]);
    expect(problems.filter(({ code }) => code === 'DRAFT_EVENT')).toHaveLength(drafts.count);
  });

  test('leaves out documents that an event uses, and ids that are in use', () => {
    const files = starterCorpus();
    expect(draftFiles({ files: filesOf(files), problems: [] }, false).documents).toEqual([]);
    const all = draftFiles({ files: filesOf(files), problems: [] }, true);
    expect([...all.files]).toEqual([]);
    expect(all.count).toBeGreaterThan(3);
    const ids = [...all.events.matchAll(/^- id: (.+)$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('bridge-built');
  });

  test.each([
    ['en-US', 'date: 1901-08-07', 'date: 1901-06-12'],
    ['en-GB', 'date: 1901-07-08', 'date: 1901-12-06'],
    ['en', 'date: YYYY-MM-DD', '“6/12/1901”'],
  ])('reads numbers alone by the language of the corpus: %s', (language, published, found) => {
    const files = new Map([
      ['corpus.yml', `language: ${language}\n`],
      ['documents/a.txt', 'Skerry Point, 8/7/1901.\n\nThe tower was finished on 6/12/1901.\n'],
    ]);
    const drafts = draftFiles({ files: filesOf(files), problems: [] }, false);
    expect(drafts.files.get('documents/a.yml')).toContain(published);
    expect(drafts.events).toContain(found);
  });

  test('of a sentence that occurs twice says before which words it stands', () => {
    const files = new Map([
      [
        'documents/a.txt',
        'March 5, 1901\n\nAt first: It opened in 1899. Then once more: It opened in 1899.\n',
      ],
    ]);
    const { events } = draftFiles({ files: filesOf(files), problems: [] }, false);
    expect(events).toContain('before: ');
  });

  test('is written under the next free name, beside what is there', async () => {
    const folder = await emptyFolder();
    await run(['new', folder]);
    await writeFile(join(folder, 'draft-1.yml'), 'mine');
    await writeFile(join(folder, 'documents', 'letter.txt'), 'The bridge fell in 1950.');
    const { code, stdout } = await run(['draft', folder]);
    expect(code).toBe(0);
    expect(stdout).toContain('1 event proposed from letter');
    expect(await readFile(join(folder, 'draft-1.yml'), 'utf8')).toBe('mine');
    expect(await readFile(join(folder, 'draft-2.yml'), 'utf8')).toContain(
      '- id: bridge-fell\n  draft: true',
    );
    expect(await readFile(join(folder, 'documents', 'letter.yml'), 'utf8')).toContain(
      'date: YYYY-MM-DD',
    );
  });
});
