import { execFile } from 'node:child_process';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  compile,
  compileFolder,
  corpusWith,
  folderOf,
  LETTER,
  printed,
} from '../compile/fixtures/lampCorpus.ts';

describe('a clear problem, or none, is the outcome of', () => {
  test('a link that leads out of the folder: nothing outside is read', async () => {
    const outside = await folderOf({ 'letter.txt': LETTER, 'documents/note.txt': 'secret 1950' });
    for (const name of ['documents/letter.txt', 'events.yml']) {
      const folder = await folderOf(corpusWith());
      await rm(join(folder, name));
      await symlink(join(outside, 'letter.txt'), join(folder, name));
      const [line] = printed(await compileFolder(folder));
      expect(line).toBe(
        `${name}:1:1 FILE_UNREADABLE This is a link that leads out of the corpus folder, where nothing is read. Put the file itself here.`,
      );
    }
    const folder = await folderOf(corpusWith());
    await rm(join(folder, 'documents'), { recursive: true });
    await symlink(join(outside, 'documents'), join(folder, 'documents'));
    const lines = printed(await compileFolder(folder));
    expect(lines[0]).toContain('documents:1:1 FILE_UNREADABLE This is a link that leads out');
    expect(lines.join('\n')).not.toContain('note');
  });

  test('a link to nothing, or to itself', async () => {
    const folder = await folderOf(corpusWith());
    await symlink(join(folder, 'nothing'), join(folder, 'lessons.yml'));
    await symlink(join(folder, 'documents', 'ring.txt'), join(folder, 'documents', 'ring.txt'));
    const lines = printed(await compileFolder(folder)).join('\n');
    expect(lines).toMatch(/^lessons\.yml:1:1 FILE_UNREADABLE .*not there/m);
    expect(lines).toMatch(/^documents\/ring\.txt:1:1 FILE_UNREADABLE .*ELOOP/m);
  });

  test('folders and pipes with the names of files', async () => {
    const folder = await folderOf(corpusWith({ 'lessons.yml/x': '', 'documents/note.txt/x': '' }));
    await promisify(execFile)('mkfifo', [join(folder, 'documents', 'pipe.yml')]);
    const lines = printed(await compileFolder(folder)).join('\n');
    for (const name of ['lessons.yml', 'documents/note.txt', 'documents/pipe.yml']) {
      expect(lines).toContain(`${name}:1:1 FILE_UNREADABLE This is not a file.`);
    }
  });

  test('a link within the folder is followed', async () => {
    const folder = await folderOf(corpusWith({ 'texts/letter.txt': LETTER }));
    await rm(join(folder, 'documents', 'letter.txt'));
    await symlink(join(folder, 'texts', 'letter.txt'), join(folder, 'documents', 'letter.txt'));
    expect(printed(await compileFolder(folder))).toEqual([]);
  });

  test('missing files', async () => {
    const { 'events.yml': _events, 'documents/letter.yml': _notes, ...rest } = corpusWith();
    const codes = (await compile(rest)).problems.map(({ file, code }) => `${file} ${code}`);
    expect(codes).toEqual(['documents/letter.yml FILE_MISSING', 'events.yml FILE_MISSING']);
  });
});
