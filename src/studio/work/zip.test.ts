// @vitest-environment node
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../../compile/compileCorpus.ts';
import { readCorpus } from '../../disk/readCorpus.ts';
import type { Folder } from './folder.ts';
import { isSame } from './history.ts';
import { exampleFolder } from './newFolder.ts';
import { folderIn, zipOf } from './zip.ts';

/** The program with which people zip a folder; `npm test` installs it where it is missing. */
const hasZip = existsSync('/usr/bin/zip') && existsSync('/usr/bin/unzip');

const bytes = (text: string) => new TextEncoder().encode(text);
const example: Folder = new Map([
  ...exampleFolder(),
  ['documents/picture with spaces é.png', new Uint8Array([137, 80, 78, 71, 0, 255])],
  ['.gitattributes', bytes('documents/*.txt -text\n')],
  ['drafts/old/empty.txt', new Uint8Array()],
]);

function folderOn(disk: string): Folder {
  const names = readdirSync(disk, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(disk, name)).isFile());
  return new Map(files.map((name) => [name, new Uint8Array(readFileSync(join(disk, name)))]));
}

function written(folder: Folder): string {
  const disk = mkdtempSync(join(tmpdir(), 'zip-'));
  for (const [path, own] of folder) {
    mkdirSync(dirname(join(disk, path)), { recursive: true });
    writeFileSync(join(disk, path), own);
  }
  return disk;
}

const whyOf = (zip: Uint8Array) => {
  const opened = folderIn(zip);
  return 'why' in opened ? opened.why : `${opened.size} files`;
};

describe('a folder and its zip', () => {
  test('are the same to the byte, whatever the files hold', () => {
    const path = fc
      .stringMatching(/^[a-z]{1,8}(?:\/[a-zé ]{1,8}){0,2}$/)
      .filter((name) => !/\/ *(?:\/|$)/.test(name));
    fc.assert(
      fc.property(fc.dictionary(path, fc.uint8Array()), (files) => {
        const folder: Folder = new Map([
          ...Object.entries(files),
          ['corpus.yml', bytes('title: x')],
        ]);
        const opened = folderIn(zipOf(folder));
        expect('why' in opened ? opened.why : isSame(opened, folder)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('are the same zip on any day', () => {
    expect(zipOf(example)).toEqual(zipOf(new Map([...example].reverse())));
  });

  test.skipIf(!hasZip)('unpack to a folder that the commands read', async () => {
    const disk = mkdtempSync(join(tmpdir(), 'zip-'));
    writeFileSync(join(disk, 'timeline.zip'), zipOf(exampleFolder()));
    execFileSync('unzip', ['-q', 'timeline.zip', '-d', 'corpus'], { cwd: disk });
    expect(isSame(folderOn(join(disk, 'corpus')), exampleFolder())).toBe(true);
    const { dataset, problems } = compileCorpus(await readCorpus(join(disk, 'corpus')));
    expect(problems).toEqual([]);
    expect(dataset?.events.length).toBe(5);
  });

  test.skipIf(!hasZip).each([
    ['from within', (disk: string) => execFileSync('zip', ['-qr', 'out.zip', '.'], { cwd: disk })],
    [
      'from without, with the folder around',
      (disk: string) =>
        execFileSync(
          'sh',
          ['-c', 'd=$(basename "$PWD"); cd .. && zip -qr "$d/out.zip" "$d" -x "*/out.zip"'],
          { cwd: disk },
        ),
    ],
  ])('are the same when the folder was zipped %s', (_how, zip) => {
    const disk = written(example);
    zip(disk);
    const opened = folderIn(new Uint8Array(readFileSync(join(disk, 'out.zip'))));
    expect('why' in opened ? opened.why : isSame(opened, example)).toBe(true);
  });

  test('are the same with what a Mac adds, and with the slashes of Windows', () => {
    const files = Object.fromEntries(
      [...exampleFolder()].map(([path, own]) => [`A b\\${path.replaceAll('/', '\\')}`, own]),
    );
    const opened = folderIn(
      zipSync({ ...files, '__MACOSX/._A b': bytes('x'), 'A b\\.DS_Store': bytes('x') }),
    );
    expect('why' in opened ? opened.why : isSame(opened, exampleFolder())).toBe(true);
  });
});

describe('a hostile zip', () => {
  const around = { 'corpus.yml': bytes('title: x') };
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /no zip/],
    ['a page', bytes('<!doctype html>'.repeat(100)), /no zip/],
    ['half of one', zipOf(exampleFolder()).slice(0, 900), /no zip/],
    ['a way out', zipSync({ ...around, '../x.yml': bytes('x') }), /outside/],
    ['a way from the top', zipSync({ ...around, '/etc/x': bytes('x') }), /outside/],
    ['a way to a drive', zipSync({ ...around, 'C:\\x': bytes('x') }), /outside/],
    ['a way through a folder', zipSync({ ...around, 'a/../../x': bytes('x') }), /outside/],
    ['the same name twice', zipSync({ ...around, 'a/b': bytes('1'), 'a\\b': bytes('2') }), /twice/],
    ['no corpus', zipSync({ 'letter.docx': bytes('x') }), /no corpus\.yml/],
    [
      'too many files',
      zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_n, at) => [`f${at}`, bytes('')]))),
      /5,000 files/,
    ],
  ])('with %s ends in a sentence', (_what, zip, why) => {
    expect(whyOf(zip)).toMatch(why);
  });

  test('that unpacks to more than it says, or to gigabytes, ends in a sentence', () => {
    const zip = zipSync({ ...around, bomb: new Uint8Array(30_000_000) }, { level: 9 });
    const view = new DataView(zip.buffer);
    const entry = zip.findLastIndex(
      (_byte, at) => at + 4 <= zip.length && view.getUint32(at, true) === 0x02014b50,
    );
    const sized = (size: number) => {
      const copy = zip.slice();
      new DataView(copy.buffer).setUint32(entry + 24, size, true);
      return whyOf(copy);
    };
    expect(sized(1_000)).toMatch(/damaged/);
    expect(sized(0xfffffff0)).toMatch(/500 MB/);
    expect(whyOf(zip)).toMatch(/hundreds of times/);
  });

  test.skipIf(!hasZip)('with a password, ends in a sentence', () => {
    const disk = written(exampleFolder());
    execFileSync('zip', ['-qr', '-P', 'secret', 'out.zip', '.'], { cwd: disk });
    expect(whyOf(new Uint8Array(readFileSync(join(disk, 'out.zip'))))).toMatch(/password/);
  });

  test('with a file that has changed, ends in a sentence', () => {
    const zip = zipSync(around, { level: 0 });
    zip[31 + 'corpus.yml'.length] = 0x58;
    expect(whyOf(zip)).toMatch(/damaged/);
  });

  test('changes nothing of what the library reads', () => {
    expect(Object.keys(unzipSync(zipOf(exampleFolder())))).toEqual(
      [...exampleFolder().keys()].sort(),
    );
  });
});
