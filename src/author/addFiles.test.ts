import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { desk } from './fixtures/addingDesk.ts';
import { emptyFolder, run } from './fixtures/authorsDesk.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Bridge</title><meta name="author" content="Ada Lind"><meta name="date" content="2019-03-14"></head><body><h1>Mill Bridge to close</h1><p>The town council decided on Tuesday to close the Mill Bridge for repairs.</p></body></html>`;

describe('a file that is added', () => {
  test('stands in the corpus as text, notes and original, with all that the file says', async () => {
    const { add, documents, notes, text } = await desk({ 'Mill Bridge (1).html': PAGE });
    const { code, stdout } = await add('Mill Bridge (1).html');
    expect(code).toBe(0);
    expect(stdout).toContain('1 file brought in, 0 refused.');
    expect((await documents()).filter((name) => name.startsWith('2019-03-mill'))).toEqual([
      '2019-03-mill-bridge-to-close.html',
      '2019-03-mill-bridge-to-close.txt',
      '2019-03-mill-bridge-to-close.yml',
    ]);
    expect(await text('2019-03-mill-bridge-to-close.html')).toBe(PAGE);
    expect(await notes('2019-03-mill-bridge-to-close.yml')).toMatchObject({
      draft: 'true',
      title: 'Mill Bridge to close',
      about: {
        author: 'Ada Lind',
        published: { date: '2019-03-14', outside: 'The file’s meta tag “date” says 2019-03-14.' },
      },
      original: {
        file: '2019-03-mill-bridge-to-close.html',
        changes: [expect.stringContaining('taken out of the page')],
      },
    });
  });

  test('that prints its day needs no other, and is told of another', async () => {
    const page = PAGE.replace('<p>', '<p>ALDER FORD, March 15, 2019 – ');
    const { add, notes, text } = await desk({ 'a.html': page });
    await add('a.html', '--seconds', '60');
    const found = await notes('2019-03-mill-bridge-to-close.yml');
    expect(found.published).toMatchObject({ date: '2019-03-15', basis: 'stated' });
    expect(found.about.published).toBeUndefined();
    expect(await text('2019-03-mill-bridge-to-close.yml')).toContain(
      '# The text prints 2019-03-15 as its day. The file’s meta tag “date” says 2019-03-14.',
    );
  });

  test('as plain UTF-8 is the text itself, and needs no original', async () => {
    const letter = 'Skerry Point, 5 March 1901.\n\nThe tower was finished on Monday.\n';
    const { add, notes } = await desk({ 'letter.TXT': letter });
    await add('letter.TXT');
    const found = await notes('1901-03-skerry-point-5-march-1901.yml');
    expect(found.original).toBeUndefined();
    expect(found.published).toMatchObject({ date: '1901-03-05', basis: 'stated' });
  });

  test('is kept as it came where its encoding was another', async () => {
    const bytes = Uint8Array.from('The caf\u00e9 was opened on Monday.\n', (c) => c.charCodeAt(0));
    const { corpus, add, text, notes } = await desk({ 'cafe.txt': bytes });
    await add('cafe.txt');
    expect(await text('the-cafe-was-opened-on.txt')).toBe('The café was opened on Monday.\n');
    const { original } = await notes('the-cafe-was-opened-on.yml');
    expect(original.file).toBe('the-cafe-was-opened-on.txt.original');
    const kept = await readFile(join(corpus, 'documents', original.file));
    expect(new Uint8Array(kept)).toEqual(bytes);
  });

  test('for the second time is named, and not added again', async () => {
    const { add, documents } = await desk({ 'a.html': PAGE, 'b.html': PAGE });
    await add('a.html');
    const before = await documents();
    const { code, stdout } = await add('b.html');
    expect(code).toBe(0);
    expect(stdout).toContain('here already, as documents/2019-03-mill-bridge-to-close.html');
    expect(await documents()).toEqual(before);
  });

  test('takes the next free id where another document has its own', async () => {
    const { add, documents } = await desk({ 'a.html': PAGE, 'b.html': `${PAGE}\n` });
    await add('a.html', 'b.html');
    expect(await documents()).toContain('2019-03-mill-bridge-to-close-2.txt');
  });

  test('keeps hyphens and lines where that is asked for', async () => {
    const text =
      'The council met on the 14th of Sep-\ntember 1931 and found that the water-\nworks had been closed for a long time.\n';
    const { add, text: read } = await desk({ 'a.txt': text });
    await add('a.txt', '--keep-hyphens', '--keep-lines');
    expect(await read('the-council-met-on-the.txt')).toBe(text);
  });
});

describe('a picture', () => {
  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

  test('of a document stands beside it, and its notes keep their comments', async () => {
    const { add, notes, text, documents } = await desk({ 'scan.png': PNG });
    const { code } = await add('scan.png', '--for', '2019-03-bridge-to-close', '--alt', 'A page');
    expect(code).toBe(0);
    expect(await documents()).toContain('2019-03-bridge-to-close.png');
    expect((await notes('2019-03-bridge-to-close.yml')).pictures).toEqual([
      { file: '2019-03-bridge-to-close.png', alt: 'A page' },
    ]);
    expect(await text('2019-03-bridge-to-close.yml')).toContain('# The headline, if the text');
  });

  test('with a caption is a document whose text is the caption', async () => {
    const { add, notes, text } = await desk({ 'photo.png': PNG });
    await add('photo.png', '--caption', 'The flood of May 1931', '--alt', 'A street under water');
    expect(await text('the-flood-of-may-1931.txt')).toBe('The flood of May 1931\n');
    expect(await notes('the-flood-of-may-1931.yml')).toMatchObject({
      about: { kind: 'photograph' },
      pictures: [{ file: 'the-flood-of-may-1931.png', alt: 'A street under water' }],
    });
  });

  test.each([
    [[], '--alt'],
    [['--alt', 'x'], '--for id'],
    [['--alt', 'x', '--for', 'nowhere'], 'no document nowhere'],
    [['--alt', 'x', '--for', '../events'], 'no document ../events'],
  ])('without what it needs is refused: %s', async (args, why) => {
    const { add } = await desk({ 'photo.png': PNG });
    const { code, stderr } = await add('photo.png', ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(why);
  });
});

test('a name with odd letters is no name of a file of the corpus', async () => {
  const name = '‮txt.<img src=x>\n“ü”.html';
  const { add, documents } = await desk({ [name]: PAGE });
  const { code } = await add(name);
  expect(code).toBe(0);
  for (const written of await documents()) expect(written).toMatch(/^[a-z0-9-]+(\.[a-z]+)+$/);
});

test.each([
  [['add'], 'Name the files'],
  [['add', 'a.txt', '--encoding', 'klingon'], 'no encoding'],
  [['add', 'a.txt', '--seconds', 'many'], 'takes a number'],
  [['add', 'a.txt', '--faster'], '--faster'],
  [['add', 'a.txt', '--to', 'nowhere'], 'There is no folder'],
])('what is typed wrongly is told: %s', async (args, why) => {
  const folder = await emptyFolder();
  const { code, stderr } = await run(args, folder);
  expect(code).toBe(1);
  expect(stderr).toContain(why);
});
