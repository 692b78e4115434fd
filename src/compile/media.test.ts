import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mediaFiles } from '../disk/mediaFiles.ts';
import { pictureLibrary } from '../disk/pictureLibrary.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { compileCorpus } from './compileCorpus.ts';
import {
  compileFolder,
  corpusWith,
  folderOf,
  letterNotes,
  printed,
} from './fixtures/lampCorpus.ts';

const sharp = pictureLibrary();

function picture(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#c9b48a' } });
}

const WAVE = Buffer.from('RIFF\0\0\0\0WAVEfmt ', 'latin1');
const PICTURES = 'pictures: [{ file: scan.png, alt: A page }]\n';

async function folderWith(fields: string, files: Readonly<Record<string, Uint8Array>> = {}) {
  const own = Object.entries(files).map(([name, bytes]) => [`documents/${name}`, bytes] as const);
  return folderOf({
    ...corpusWith({ 'documents/letter.yml': `${letterNotes()}${fields}` }),
    ...Object.fromEntries(own),
  });
}

async function problemsWith(fields: string, files: Readonly<Record<string, Uint8Array>> = {}) {
  return printed(await compileFolder(await folderWith(fields, files)));
}

describe('a picture', () => {
  test.each(['png', 'jpg', 'webp', 'avif'] as const)(
    'may be a file of the kind %s',
    async (end) => {
      const bytes = await picture(1200, 800)
        .toFormat(end === 'jpg' ? 'jpeg' : end)
        .toBuffer();
      const folder = await folderWith(`pictures: [{ file: A scan.${end}, alt: A page }]\n`, {
        [`A scan.${end}`]: bytes,
      });
      const { dataset } = await compileFolder(folder);
      const [found] = dataset?.documents[0]?.pictures ?? [];
      expect(found).toMatchObject({ file: `A scan.${end}`, alt: 'A page', caption: null });
      expect(found?.sizes.map(({ width, height }) => [width, height])).toEqual([
        [480, 320],
        [960, 640],
        [1200, 800],
      ]);
      expect(found?.sizes[0]?.address).toMatch(/^media\/a-scan-[0-9a-f]{8}-480\.webp$/);
    },
  );

  test('is turned as its camera says, and loses what else the camera wrote', async () => {
    const bytes = await picture(600, 400)
      .withExif({ IFD0: { Orientation: '6', Copyright: 'somewhere' } })
      .jpeg()
      .toBuffer();
    const turned = await sharp(bytes).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const corpus = await readCorpus(
      await folderWith('pictures: [{ file: scan.jpg, alt: A page }]\n', { 'scan.jpg': turned }),
    );
    const { dataset } = compileCorpus(corpus);
    if (!dataset) throw new Error('no dataset');
    const sizes = dataset.documents[0]?.pictures?.[0]?.sizes ?? [];
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([[400, 600]]);
    const made = await mediaFiles(dataset, corpus.media).get(sizes[0]?.address ?? '')?.();
    const { format, width, height, exif } = await sharp(made).metadata();
    expect({ format, width, height, exif }).toEqual({
      format: 'webp',
      width: 400,
      height: 600,
      exif: undefined,
    });
  });

  test('needs words for who cannot see it', async () => {
    expect(await problemsWith('pictures: [{ file: scan.png }]\n')).toContainEqual(
      expect.stringMatching(/FIELD_INVALID .*“alt” is missing/),
    );
  });

  test('that is not there is named, with its place', async () => {
    expect(await problemsWith(PICTURES)).toEqual([
      expect.stringMatching(/letter\.yml:8:\d+ FILE_MISSING There is no file “scan\.png” in “docu/),
    ]);
  });

  test.each([
    ['text', Buffer.from('No picture, but words.'), /is no PNG, JPEG, WebP or AVIF picture/],
    ['drawn by markup', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /is no PNG/],
    ['empty', Buffer.alloc(0), /The file is empty/],
  ])('that is %s cannot be used', async (_what, bytes, problem) => {
    expect(await problemsWith(PICTURES, { 'scan.png': bytes })).toEqual([
      expect.stringMatching(problem),
    ]);
  });

  test('whose name says another kind is to be renamed', async () => {
    const bytes = await picture(9, 9).jpeg().toBuffer();
    expect(await problemsWith(PICTURES, { 'scan.png': bytes })).toEqual([
      expect.stringMatching(/FILE_UNREADABLE “scan\.png”: It holds a JPEG.* end in \.jpg\./),
    ]);
  });

  test.each([
    [200, /has 200 MB, more than the 100 MB that are allowed/],
    [60, /has 60 MB, more than the 40 MB that are allowed/],
  ])('of %i MB is refused at once', async (mega, problem) => {
    const folder = await folderWith(PICTURES, { 'scan.png': Buffer.from('x') });
    await truncate(join(folder, 'documents', 'scan.png'), mega * 1024 * 1024);
    expect(printed(await compileFolder(folder))).toEqual([expect.stringMatching(problem)]);
  });

  test('that is a link out of the folder is not read, nor is a pipe', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
    await writeFile(join(elsewhere, 'scan.png'), await picture(9, 9).png().toBuffer());
    const folder = await folderWith(PICTURES);
    await symlink(join(elsewhere, 'scan.png'), join(folder, 'documents', 'scan.png'));
    expect(printed(await compileFolder(folder))).toEqual([
      expect.stringMatching(/“scan\.png”: This is a link that leads out of the corpus folder/),
    ]);
    await rm(elsewhere, { recursive: true });
    await rm(join(folder, 'documents', 'scan.png'));
    execFileSync('mkfifo', [join(folder, 'documents', 'scan.png')]);
    expect(printed(await compileFolder(folder))).toEqual([
      expect.stringMatching(/“scan\.png”: This is not a file/),
    ]);
  });

  test('that breaks off stops the build with its name', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const whole = await sharp({
      create: { width: 400, height: 400, channels: 3, background: '#fff', noise },
    })
      .png()
      .toBuffer();
    const corpus = await readCorpus(
      await folderWith(PICTURES, { 'scan.png': whole.subarray(0, whole.length / 2) }),
    );
    const { dataset } = compileCorpus(corpus);
    const makes = dataset ? [...mediaFiles(dataset, corpus.media).values()] : [];
    await expect(makes[0]?.()).rejects.toThrow(/documents\/scan\.png begins like a picture/);
  });

  test('may not be named by a path', async () => {
    expect(await problemsWith('pictures: [{ file: ../scan.png, alt: A page }]\n')).toContainEqual(
      expect.stringMatching(/FIELD_INVALID .*must be the name of a file in “documents”/),
    );
  });
});

describe('a recording', () => {
  test('is known by its first bytes and its name', async () => {
    const folder = await folderWith('recording: { file: talk.wav }\n', { 'talk.wav': WAVE });
    const { dataset } = await compileFolder(folder);
    expect(dataset?.documents[0]?.recording).toMatchObject({
      file: 'talk.wav',
      kind: 'audio',
      type: 'audio/wav',
      size: WAVE.length,
    });
  });

  test.each([
    ['text', 'talk.mp3', Buffer.from('These are only words.')],
    ['of another kind than its name', 'talk.mp3', WAVE],
    ['a page', 'talk.html', Buffer.from('<p>Not a sound at all</p>')],
  ])('that is %s cannot be used', async (_what, name, bytes) => {
    expect(await problemsWith(`recording: { file: ${name} }\n`, { [name]: bytes })).toEqual([
      expect.stringMatching(/FILE_UNREADABLE .*It is no recording that browsers play/),
    ]);
  });
});

test('the file that a text came from is copied, and told with what was done to it', async () => {
  const fields = 'original: { file: letter.html, changes: [Page heads were taken out] }\n';
  const corpus = await readCorpus(
    await folderWith(fields, { 'letter.html': Buffer.from('<script>alert(1)</script>') }),
  );
  const { dataset } = compileCorpus(corpus);
  if (!dataset) throw new Error('no dataset');
  const original = dataset.documents[0]?.original;
  expect(original).toMatchObject({ file: 'letter.html', changes: ['Page heads were taken out'] });
  // Whoever opens it beside the page must not run it.
  expect(original?.address).toMatch(/^media\/letter-[0-9a-f]{8}\.html\.txt$/);
  const made = await mediaFiles(dataset, corpus.media).get(original?.address ?? '')?.();
  expect(Buffer.from(made ?? []).toString()).toBe('<script>alert(1)</script>');
});

test('a file that no document names is not opened', async () => {
  const { media } = await readCorpus(await folderWith('', { 'other.png': Buffer.from('x') }));
  expect([...(media ?? [])]).toEqual([]);
});
