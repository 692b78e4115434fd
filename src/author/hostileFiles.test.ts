import { mkdir, readdir, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pdfOf, pdfOfObjects, setLines, wordOf, wordParagraph } from '../bring/fixtures/files.ts';
import { desk } from './fixtures/addingDesk.ts';
import { run } from './fixtures/authorsDesk.ts';

describe('a hostile file ends in one sentence, and nothing is written', () => {
  async function refusal(
    files: Readonly<Record<string, string | Uint8Array>>,
    name = Object.keys(files)[0] ?? '',
    prepare: (folder: string) => Promise<unknown> = async () => undefined,
  ): Promise<string> {
    const { folder, add, documents } = await desk(files);
    await prepare(folder);
    const before = [await documents(), (await readdir(folder)).sort()];
    const { code, stderr } = await add(name, '--seconds', '5');
    expect(code).toBe(1);
    expect([await documents(), (await readdir(folder)).sort()]).toEqual(before);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    return stderr;
  }

  test('200 MB', async () => {
    const makeLarge = (folder: string) => truncate(join(folder, 'a.pdf'), 200_000_000);
    expect(await refusal({ 'a.pdf': '%PDF-1.7' }, 'a.pdf', makeLarge)).toContain('200 MB');
  });

  test('a link, a folder, and what is not there', async () => {
    const link = (folder: string) => symlink('/etc/hostname', join(folder, 'b.txt'));
    expect(await refusal({}, 'b.txt', link)).toContain('This is a link');
    const make = (folder: string) => mkdir(join(folder, 'sub'));
    expect(await refusal({}, 'sub', make)).toContain('This is a folder');
    expect(await refusal({}, 'nothing.pdf')).toContain('no such file');
  });

  test('an empty file', async () => {
    expect(await refusal({ 'a.docx': '' })).toContain('is empty');
  });

  test('a Word file that nests without end', async () => {
    const open = '<w:sdt><w:sdtContent>'.repeat(20_000);
    const body = wordOf('', '', {
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${open}</w:body>`,
      ),
    });
    expect(await refusal({ 'a.docx': body })).toMatch(/given up|damaged|failed/);
  });

  test('a Word file that unpacks to far more than a text', async () => {
    const bomb = wordOf('', '', { 'word/styles.xml': new Uint8Array(200_000_000) });
    expect(await refusal({ 'a.docx': bomb })).toContain('far more than a text');
  });

  test('a PDF whose text draws itself without end', async () => {
    const form =
      '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 4 0 R /B 4 0 R >> >> /Length 12 >>\nstream\n/A Do /B Do \nendstream';
    const page =
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /A 4 0 R >> >> /Contents 5 0 R >>';
    const loop = pdfOfObjects([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page,
      form,
      '<< /Length 6 >>\nstream\n/A Do \nendstream',
    ]);
    expect(await refusal({ 'a.pdf': loop })).toMatch(/given up|OCR|damaged/);
  });

  test('a page of a million elements', async () => {
    expect(await refusal({ 'a.html': `<html><body>${'<p>x'.repeat(1_000_000)}` })).toMatch(
      /too large|given up/,
    );
  });

  test('a page that nests deeper than can be searched in time', async () => {
    const html = `<html><body>${'<div>'.repeat(59_000)}The bridge fell.`;
    expect(await refusal({ 'a.html': html })).toMatch(/given up|cannot be read|memory/);
  });

  test('a mail of parts within parts', async () => {
    const parts = Array.from(
      { length: 300 },
      (_v, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    );
    const mail = `From: a@example.org\r\nMIME-Version: 1.0\r\n${parts.join('')}`;
    expect(await refusal({ 'a.eml': mail })).toContain('no mail that can be read');
  });

  test('one after another: the files behind it are brought in all the same', async () => {
    const { add } = await desk({
      'a.docx': '',
      'b.docx': wordOf(wordParagraph('The bridge was opened in 1931.')),
      'c.pdf': pdfOf([setLines(['The bridge was closed in 1932.'])]),
    });
    const { code, stdout } = await add('a.docx', 'b.docx', 'c.pdf', '--seconds', '60');
    expect(code).toBe(1);
    expect(stdout).toContain('2 files brought in, 1 refused.');
  });
});

test('nothing is written where “documents” is a link that leads out of the corpus', async () => {
  const { folder } = await desk({ 'a.html': '<html><body><p>The bridge fell.</p></body></html>' });
  await mkdir(join(folder, 'elsewhere'));
  await mkdir(join(folder, 'linked'));
  await symlink(join(folder, 'elsewhere'), join(folder, 'linked', 'documents'));
  const { code, stderr } = await run(['add', 'a.html', '--to', 'linked'], folder);
  expect(code).toBe(1);
  expect(stderr).toContain('leads elsewhere');
  expect(await readdir(join(folder, 'elsewhere'))).toEqual([]);
});
