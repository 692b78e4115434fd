import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblem } from '../compile/problem.ts';
import { starterCorpus } from '../draft/starterCorpus.ts';
import { emptyFolder, filesOf, run } from './fixtures/authorsDesk.ts';
import { writeNewFiles } from './writeNewFiles.ts';

describe('a corpus to begin with', () => {
  test('has two documents and no problem', () => {
    const { problems, counts } = compileCorpus({ files: filesOf(starterCorpus()), problems: [] });
    expect(problems.map(printProblem)).toEqual([]);
    expect(counts).toEqual({ events: 5, documents: 2, passedOver: 0 });
  });

  test('is written into a new folder, which can be checked from anywhere', async () => {
    const parent = await emptyFolder();
    expect(await run(['new', 'my corpus'], parent)).toMatchObject({ code: 0 });
    const folder = join(parent, 'my corpus');
    const stdout = expect.stringMatching(
      /^(?:2019-\S+: dates without a year are of the time of publication \(timeOf: news\)\n){2}Next:\n1\. See .*\n5 events, 2 documents, 0 problems\n$/,
    );
    const summary = { code: 0, stdout };
    expect(await run(['check', 'my corpus'], parent)).toMatchObject(summary);
    expect(await run(['check'], parent, 'my corpus')).toMatchObject(summary);
    expect(await run(['check', folder])).toMatchObject(summary);
    expect(await run(['check', relative(process.cwd(), folder)])).toMatchObject(summary);
  });

  test('comes with what editors, Git and GitHub read, but not over files that are there', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, '.gitattributes'), 'mine');
    expect(await run(['new', folder])).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, '.gitattributes'), 'utf8')).toBe('mine');
    for (const [name, text] of starterCorpus()) {
      const [, schema] = /\$schema=(\S+)\n/.exec(text) ?? [];
      if (!name.endsWith('.yml')) continue;
      const file = await readFile(join(folder, dirname(name), schema ?? ''), 'utf8');
      expect(JSON.parse(file)).toMatchObject({ title: expect.stringMatching(/\.yml|events/) });
    }
    const pages = parse(await readFile(join(folder, '.github/workflows/pages.yml'), 'utf8'));
    expect(pages.jobs.site.steps.map(({ run: line }: { run?: string }) => line)).toContain(
      'npx sourced-timeline build . --out site',
    );
    expect(await run(['check', folder, '--strict'])).toMatchObject({ code: 0 });
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
