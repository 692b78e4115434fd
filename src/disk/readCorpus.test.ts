import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { readCorpus } from './readCorpus.ts';

const folders: string[] = [];

async function setup(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe('reading a corpus', () => {
  it('takes the authored files, by their path with slashes, and lists what else there is', async () => {
    const folder = await setup({
      'corpus.yml': 'a',
      'events.yml': 'b',
      'README.md': 'c',
      'dataset.json': '{}',
      'documents/letter.txt': 'd',
      'documents/letter.yml': 'e',
      'documents/letter.txt~': 'f',
      'documents/old/letter.txt': 'g',
      'notes.txt': 'h',
    });
    const { files, problems, others } = await readCorpus(folder);
    expect(others).toEqual(['dataset.json', 'documents/old/letter.txt', 'notes.txt']);
    expect([...files.keys()]).toEqual([
      'corpus.yml',
      'documents/letter.txt',
      'documents/letter.yml',
      'events.yml',
    ]);
    expect(problems).toEqual([]);
  });

  it('keeps a text byte for byte, with its checksum', async () => {
    const text = '\ufeffA “lamp”,\r\nJose\u0301 🛢\n';
    const folder = await setup({ 'documents/letter.txt': text });
    const file = (await readCorpus(folder)).files.get('documents/letter.txt');
    const sha256 = createHash('sha256').update(Buffer.from(text)).digest('hex');
    expect(file).toEqual({ text, sha256 });
  });

  it('reports what is not UTF-8 and goes on', async () => {
    const folder = await setup({
      'corpus.yml': Uint8Array.of(0xff, 0xfe),
      'documents/letter.txt': Uint8Array.of(0x43, 0x61, 0x66, 0xe9),
      'events.yml': '[]',
    });
    const { files, problems } = await readCorpus(folder);
    expect([...files.keys()]).toEqual(['events.yml']);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['corpus.yml', 'FILE_UNREADABLE'],
      ['documents/letter.txt', 'FILE_UNREADABLE'],
    ]);
  });

  it('reports a folder that is not there, instead of throwing', async () => {
    const folder = join(await setup({}), 'nowhere');
    const { files, problems } = await readCorpus(folder);
    expect(files.size).toBe(0);
    expect(problems).toMatchObject([{ code: 'FILE_UNREADABLE', line: 1, column: 1 }]);
    expect(problems[0]?.message).toBe(
      `There is no folder ${folder}. Name a folder that holds a corpus, or make one with “npm run new -- path”.`,
    );
    expect(compileCorpus({ files, problems }).problems).toEqual(problems);
  });

  it('of an empty folder leaves the compiler to ask for its files', async () => {
    const { dataset, problems } = compileCorpus(await readCorpus(await setup({})));
    expect(dataset).toBeNull();
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'corpus.yml FILE_MISSING',
      'events.yml FILE_MISSING',
    ]);
  });
});
