import { execFile, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { starterCorpus } from '../draft/starterCorpus.ts';
import { emptyFolder, run } from './fixtures/authorsDesk.ts';
import { createReporter } from './reportProgress.ts';
import { writeNewFiles } from './writeNewFiles.ts';

describe('a check', () => {
  test('starts in Node', async () => {
    const command = ['src/author/run.mjs', 'check', 'src/compile/fixtures/quote-orphaned'];
    const failure = await promisify(execFile)('node', command).then(
      () => null,
      (error: { code: number; stdout: string }) => error,
    );
    expect(failure).toMatchObject({ code: 1 });
    expect(failure?.stdout).toContain('1 event, 1 document, 1 error');
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
        .toMatch(
          /^(?:2019.*\n){2}Next:\n1\. See .*\n5 events, 2 documents, 0 problems\nChecked at [\d:]+\. Watching/,
        );
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
      /^events\.yml:\d+:\d+ QUOTE_ORPHANED .*\n[\s\S]*\nNext:\n1\. Mend the error: .*\n[\s\S]*\n1 event, 1 document, 1 error, \d warnings?\n$/,
    );
  });

  test('of a folder that is not there says so, and nothing else', async () => {
    const { code, stdout } = await run(['check', 'nowhere'], '/tmp');
    expect(code).toBe(1);
    expect(stdout).toBe(
      'corpus.yml:1:1 FILE_UNREADABLE There is no folder /tmp/nowhere. Name a folder that holds a corpus, or make one with “npm run new -- path”.\nNext:\n1. Mend the error: the page is not shown until then.\n0 events, 0 documents, 1 error\n',
    );
  });

  test('of the wrong arguments says how it is meant', async () => {
    for (const args of [['chekc'], ['new'], ['check', 'a', 'b'], ['check', '--wach']]) {
      const { code, stderr } = await run(args);
      expect(code).toBe(1);
      expect(stderr).toContain('npm run check -- [folder] [--watch] [--strict]');
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
