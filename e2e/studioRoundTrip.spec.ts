import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { chartIn, labelOf, openStudio, titleOf, withReport } from './pages/studioPage.ts';
import { expect, test } from './pages/timelinePage.ts';

const ROOT = join(import.meta.dirname, '..');
const RUN = join(ROOT, 'src', 'author', 'run.mjs');

type Files = Record<string, Uint8Array>;

/** Runs a command for authors, as they do, and gives what it says. */
async function author(...words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [RUN, ...words], { cwd: ROOT });
  return stdout;
}

async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const read = paths.map(
    async (path) => [path.slice(folder.length + 1), new Uint8Array(await readFile(path))] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

async function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** A corpus as the commands leave it, and what authors, editors and systems put into it by hand. */
async function handMade(parent: string): Promise<string> {
  const corpus = join(parent, 'corpus');
  await author('new', corpus);
  const letter = join(parent, 'letter.txt');
  await writeFile(
    letter,
    'Skerry Point, 5 March 1901.\r\n\r\nThe tower was finished on Monday.\r\n',
  );
  await author('add', letter, '--to', corpus);
  await author('draft', corpus);
  const text = (path: string) => readFile(join(corpus, path), 'utf8');
  const events = await text('events.yml');
  const picture = await sharp({
    create: { width: 30, height: 20, channels: 3, background: 'teal' },
  })
    .jpeg()
    .toBuffer();
  await put(corpus, {
    'corpus.yml': `\uFEFF# Mine\n${await text('corpus.yml')}# The end\n`,
    'events.yml': `# By hand\n${events.replaceAll('\n', '\r\n')}`,
    'events/more.yml': '# None yet\n[]\n',
    'documents/picture é.jpg': picture,
    'documents/voice.mp3': new Uint8Array([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0]),
    'documents/deep/er/notes.md': '# Notes\n',
    'Read me.md': 'x\r\n',
    'empty.txt': '',
    'drafts/old/events.yml': '- not: read\n',
    '.editorconfig': 'root = true\n',
  });
  return corpus;
}

async function openZip(page: Page, address: string, zip: Uint8Array): Promise<void> {
  await openStudio(page, address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a saved one/ }).click();
  await (await chooser).setFiles({
    name: 'a.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zip),
  });
  await expect(titleOf(page)).toBeVisible();
}

async function savedZip(page: Page): Promise<Files> {
  await page.locator('summary', { hasText: /^Save/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a zip file' }).click();
  return { ...unzipSync(new Uint8Array(await readFile(await (await download).path()))) };
}

/** What differs of two sets of files, by path. */
function differing(one: Files, other: Files): readonly string[] {
  const paths = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return paths.filter(
    (path) =>
      Buffer.compare(one[path] ?? Buffer.from('none'), other[path] ?? Buffer.from('none')) !== 0,
  );
}

let parent: string;
let corpus: string;

/** As the program zips it with which people do so; none where that is missing. */
function zippedWithin(): readonly Uint8Array[] {
  if (!existsSync('/usr/bin/zip')) return [];
  const file = join(parent, 'within.zip');
  execFileSync('zip', ['-qr', file, '.'], { cwd: corpus });
  return [new Uint8Array(readFileSync(file))];
}

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'round trip '));
  corpus = await handMade(parent);
});
test.afterAll(() => rm(parent, { recursive: true }));

test('a corpus of the commands is opened and saved unchanged, however it was zipped', async ({
  page,
  site,
}) => {
  test.slow();
  const files = await filesIn(corpus);
  expect(Object.keys(files)).toContain('documents/deep/er/notes.md');
  const around = Object.fromEntries(
    Object.entries(files).map(([path, own]) => [`My corpus/${path}`, own]),
  );
  const zips = [
    ...zippedWithin(),
    zipSync({
      ...around,
      '__MACOSX/My corpus/._events.yml': new Uint8Array(3),
      'My corpus/.DS_Store': new Uint8Array(4),
    }),
  ];
  for (const zip of zips) {
    await openZip(page, `${site.url}studio.html`, zip);
    await expect(chartIn(page).getByRole('option').first()).toBeVisible();
    expect(differing(await savedZip(page), files)).toEqual([]);
    await page.goto('about:blank');
  }
});

test('what is changed is changed in its place, and all else stays as it was', async ({
  page,
  site,
}) => {
  const files = await filesIn(corpus);
  await openZip(page, `${site.url}studio.html`, zipSync(files));
  await titleOf(page).fill('Another title');
  const saved = await savedZip(page);
  expect(differing(saved, files)).toEqual(['corpus.yml']);
  const text = (own: Uint8Array | undefined) => Buffer.from(own ?? []).toString();
  expect(text(saved['corpus.yml'])).toBe(
    text(files['corpus.yml']).replace(/^title: .*$/m, 'title: Another title'),
  );
});

test('what is made here is checked and built by the commands', async ({ page, site }) => {
  test.slow();
  await withReport(page, `${site.url}studio.html`);
  await titleOf(page).fill('The ferry: “stopped” #1');
  await page.locator('[data-date]', { hasText: '1911' }).click();
  await labelOf(page).fill('Ferry built');
  await expect(chartIn(page).getByRole('option')).toHaveCount(1);
  const made = join(parent, 'made');
  await put(made, await savedZip(page));
  expect(await author('check', made, '--strict')).toContain('1 event, 1 document, 0 problems');
  await author('build', made, '--out', join(parent, 'site'));
  expect(await readFile(join(parent, 'site', 'index.html'), 'utf8')).toContain('Ferry built');
});
