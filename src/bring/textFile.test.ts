import { describe, expect, test } from 'vitest';
import { bringFile } from './bringFile.ts';
import type { BringOptions } from './brought.ts';
import { fileOf, inBytes } from './fixtures/files.ts';

async function textOf(content: string | Uint8Array, options: BringOptions = {}) {
  const brought = await bringFile(fileOf('a.txt', content), options);
  if (brought.outcome !== 'text') throw new Error(JSON.stringify(brought));
  return brought;
}

function encoded(bytes: string): Uint8Array {
  return Uint8Array.from(Buffer.from(bytes.replace(/\s/g, ''), 'hex'));
}

/** “The Soviet government proposes talks.” twice in Russian, so that its letters can be counted. */
const RUSSIAN =
  'Советское правительство предлагает начать переговоры о мире. Правительство ответило на следующий день.';
const KOREAN =
  '남북 대표가 판문점에서 만나 회담을 열었다. 정부는 다음 날 성명을 발표하고 이산가족 상봉을 제안했다.';
const JAPANESE =
  '昭和六年五月三日、大雨のために川があふれ、町の橋が流されました。役場は翌日、橋を直すことを決めました。';

/** Bytes of a text in an encoding that browsers read, found by asking the reader for each pair. */
function inEncoding(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let first = 0; first < 256; first += 1) {
    const letter = decoder.decode(Uint8Array.of(first));
    if (letter.length === 1 && letter !== '\ufffd') table.set(letter, [first]);
    for (let second = 0x40; second < 256 && first >= 0x80; second += 1) {
      const pair = decoder.decode(Uint8Array.of(first, second));
      if (pair.length === 1 && pair !== '\ufffd') table.set(pair, [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? [0x3f]));
}

describe('a text', () => {
  test('in UTF-8 stays byte for byte, and nothing is said of it', async () => {
    const text = 'Mill Bridge to close\n\nThe town council decided to close it — on Tuesday.  \n';
    expect(await textOf(text)).toMatchObject({ text, changes: [], about: {} });
  });

  test('is read without its byte order mark', async () => {
    expect((await textOf('\ufeffThe bridge fell.\n')).text).toBe('The bridge fell.\n');
  });

  test.each([
    ['utf-16le', encoded('fffe 5400 6800 6500 2000 e900')],
    ['utf-16be', encoded('feff 0054 0068 0065 0020 00e9')],
    ['utf-16le', encoded('5400 6800 6500 2000 e900')],
  ])('in %s is told by its mark or its zeros', async (encoding, bytes) => {
    const { text, changes } = await textOf(bytes);
    expect(text.trim()).toBe('The é');
    expect(changes).toEqual([`The text was read as ${encoding} and is kept as UTF-8.`]);
  });

  test.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['euc-kr', KOREAN],
    ['shift_jis', JAPANESE],
    [
      'gb18030',
      '一九五三年七月二十七日，双方在板门店签订停战协定。政府第二天发表声明，提议举行会谈。',
    ],
  ])('in %s is told by its letters, and its author is asked to look', async (encoding, text) => {
    const brought = await textOf(inEncoding(text, encoding));
    expect(brought.text.trim()).toBe(text);
    expect(brought.changes[0]).toMatch(/^The text was read as \S+ and is kept as UTF-8\.$/);
    expect(brought.hints[0]).toContain('name its encoding');
  });

  test('in windows-1252 keeps its dashes and quotation marks', async () => {
    const signs = { '“': 0x93, '”': 0x94, '–': 0x96, é: 0xe9, ö: 0xf6 };
    const text = 'The café “Zum Löwen” – where they met – was closed in May.';
    expect((await textOf(inBytes(text, signs))).text).toBe(text);
  });

  test('is read by the encoding that its author names', async () => {
    const brought = await textOf(inEncoding('Мост.', 'koi8-r'), { encoding: 'koi8-r' });
    expect(brought).toMatchObject({ text: 'Мост.', hints: [] });
  });

  const SCANNED = `The council met on the 14th of Sep-
tember 1931 and found that the water-
works of the town had been closed without
a decision. It asked the well-known
engineer for his opinion on the bridge.
They wrote pre- and post-war reports.

Yours
Ada Lind
`;

  test('that was broken into lines gets its words and paragraphs back', async () => {
    const { text, changes } = await textOf(SCANNED);
    expect(text).toBe(
      'The council met on the 14th of September 1931 and found that the waterworks of the town had been closed without a decision. It asked the well-known engineer for his opinion on the bridge. They wrote pre- and post-war reports.\n\nYours\nAda Lind\n',
    );
    expect(changes).toEqual([
      '2 words hyphenated at the end of a line put together.',
      'The lines of each paragraph were joined.',
    ]);
  });

  test('keeps its hyphens, or its lines, or both where that is asked for', async () => {
    const hyphens = await textOf(SCANNED, { keepHyphens: true });
    expect(hyphens.text).toContain('Sep-\ntember 1931');
    const lines = await textOf(SCANNED, { keepLines: true });
    expect(lines.text).toContain(
      '14th of September\n1931 and found that the waterworks\nof the town',
    );
    const both = await textOf(SCANNED, { keepHyphens: true, keepLines: true });
    expect(both).toMatchObject({ text: SCANNED, changes: [] });
  });

  test('keeps the hyphen of a word that it writes with one elsewhere', async () => {
    const { text } = await textOf(
      'A north-west wind rose over the valley and all the fields.\nThey saw how the house was shaken by the north-\nwest wind, and left it in the early evening.\n',
    );
    expect(text).toContain('the north-west wind, and left');
  });

  test.each([
    ['verses', 'The river rose,\nthe bridge fell down,\nand no one knows\nwho left the town.\n'],
    ['paragraphs of one line each', `${'One long line after another. '.repeat(10)}\nThe second.\n`],
    [
      'a list',
      '- The river rose on the third of May and took all\n- The bridge fell on the fourth of May in the night\n',
    ],
  ])('of %s keeps its lines', async (_what, text) => {
    expect(await textOf(text)).toMatchObject({ text, changes: [] });
  });

  test('loses page heads and page numbers at form feeds, and a sentence runs on over the page', async () => {
    const page = (number: number, lines: string) =>
      `ALDER FORD COURIER          ${number}\n\n${lines}\n\n      – ${number} –\n`;
    const { text, changes } = await textOf(
      [
        page(
          7,
          'The river rose on Sunday, 3 May 1931, and all the fields\nbeside it were flooded, so that nobody could go to the',
        ),
        page(
          8,
          'station. The bridge was closed for a week. Nobody had\never seen the water as high.',
        ),
        page(9, 'It was opened again in June.'),
      ].join('\f'),
    );
    expect(text).toBe(
      'The river rose on Sunday, 3 May 1931, and all the fields beside it were flooded, so that nobody could go to the station. The bridge was closed for a week. Nobody had ever seen the water as high.\n\nIt was opened again in June.\n',
    );
    expect(changes[0]).toBe(
      'Page heads, page feet and page numbers were taken out, such as “ALDER FORD COURIER          7”, “– 7 –”.',
    );
    const kept = await textOf(`${page(7, 'One.')}\f${page(8, 'Two.')}`, { keepPageHeads: true });
    expect(kept.text).toContain('COURIER');
  });
});

describe('no text', () => {
  test.each([
    ['an empty file', 'a.txt', new Uint8Array(), 'The file is empty.'],
    ['spaces alone', 'a.txt', ' \n\n', 'The file is empty.'],
    [
      'bytes of something else',
      'a.txt',
      Uint8Array.from({ length: 4000 }, (_v, i) => (i * 7919) % 256),
      'This is no text',
    ],
    ['an old Word file', 'a.doc', encoded('d0cf11e0a1b11ae1 0000'), 'save it as DOCX'],
    [
      'a locked Word file',
      'a.docx',
      Uint8Array.of(
        ...encoded('d0cf11e0a1b11ae1'),
        ...inEncoding('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0', 'windows-1252'),
      ),
      'locked with a password',
    ],
    ['rich text', 'a.rtf', '{\\rtf1 Hello}', 'save it as DOCX'],
    ['an archive cut short', 'a.zip', 'PK\x03\x04abc', 'damaged or was cut short'],
    ['a sound', 'a.mp3', 'ID3abc', 'write down what is said'],
    ['a TIFF', 'a.tif', 'II*\0abc', 'save it as PNG or JPEG'],
    [
      'many mails',
      'a.mbox',
      'From ada@example.org Tue May 12 10:00:00 2020\nFrom: x',
      'save each mail as a file',
    ],
  ])('is taken of %s, and the cure is said', async (_what, name, content, why) => {
    const brought = await bringFile(fileOf(name, content));
    expect(brought).toMatchObject({ outcome: 'refused' });
    expect(brought.outcome === 'refused' && brought.why).toContain(why);
  });
});
