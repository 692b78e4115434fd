import { describe, expect, test } from 'vitest';
import { bringFile } from './bringFile.ts';
import type { BringOptions } from './brought.ts';
import { fileOf, pdfOf, pdfOfObjects, setLines } from './fixtures/files.ts';

async function textOf(bytes: Uint8Array, options: BringOptions = {}) {
  const brought = await bringFile(fileOf('a.pdf', bytes), options);
  if (brought.outcome !== 'text') throw new Error(JSON.stringify(brought));
  return brought;
}

const LINES = [
  'The river rose on Sunday, 3 May 1931, after four days of rain. The water-',
  'works of the town were flooded, and the council met on the fourteenth of',
  'September.',
  '',
  'The bridge was opened again in June.',
];

describe('a PDF', () => {
  test('gives words and paragraphs in one piece', async () => {
    const { text, changes } = await textOf(pdfOf([setLines(LINES)]));
    expect(text).toBe(
      'The river rose on Sunday, 3 May 1931, after four days of rain. The waterworks of the town were flooded, and the council met on the fourteenth of September.\n\nThe bridge was opened again in June.\n',
    );
    expect(changes).toEqual([
      'The text was taken out of the PDF (1 page).',
      '1 word hyphenated at the end of a line put together.',
      'The lines of each paragraph were joined.',
    ]);
  });

  test('loses heads and numbers of its pages wherever the file has them, unless they are to stay', async () => {
    const pages = [7, 8, 9].map((number) => [
      { text: String(number), left: 300, base: 40 },
      ...setLines([
        `What happened on page ${'abcdefghi'[number - 1]} was told by the people of the town`,
        'in their own words.',
      ]),
      { text: 'Annual report 1931', left: 200, base: 800 },
    ]);
    const { text, changes } = await textOf(pdfOf(pages));
    expect(text).not.toMatch(/Annual|\d/);
    expect(changes[1]).toContain('“Annual report 1931”, “7”');
    const kept = await textOf(pdfOf(pages), { keepPageHeads: true });
    expect(kept.text).toContain('Annual report 1931');
  });

  test('keeps the lines of a list, though each page begins and ends with one', async () => {
    const pages = [1, 4, 7].map((first) =>
      setLines([0, 1, 2].map((more) => `Item ${first + more} was read to the council.`)),
    );
    const { text } = await textOf(pdfOf(pages));
    expect(text.match(/Item \d/g)).toHaveLength(9);
  });

  test('of two columns is read one after the other', async () => {
    const left = setLines(['The left column tells of the', 'flood.'], 760, 50);
    const right = setLines(['The right column tells of the', 'bridge.'], 760, 320);
    const { text } = await textOf(pdfOf([[...left, ...right]]));
    expect(text).toContain('of the flood.');
    expect(text).toContain('of the bridge.');
    expect(text.indexOf('flood')).toBeLessThan(text.indexOf('The right'));
  });

  test('begins a paragraph where a line is moved in or set in other letters', async () => {
    const { text } = await textOf(
      pdfOf([
        [
          { text: 'The flood', left: 72, base: 780, size: 16 },
          ...setLines(['The river rose on Sunday, and the water came up to the'], 760),
          ...setLines(['Nobody had seen it as high since the year of the fires'], 748, 90),
        ],
      ]),
    );
    expect(text.split('\n\n')).toHaveLength(3);
  });

  test('tells title and author, but neither the name of a file nor the day on which it was made', async () => {
    const info = '/Title (The flood) /Author (Ada Lind) /CreationDate (D:20190503100000Z)';
    expect((await textOf(pdfOf([setLines(LINES)], info))).about).toEqual({
      title: 'The flood',
      author: 'Ada Lind',
    });
    const file = pdfOf([setLines(LINES)], '/Title (Microsoft Word - letter.doc)');
    expect((await textOf(file)).about).toEqual({});
  });

  test('names the pages that hold no text', async () => {
    const { hints } = await textOf(pdfOf([setLines(LINES), []]));
    expect(hints).toEqual([
      'Without text: page 2; if something is printed there, run OCR first and add the file again.',
    ]);
  });
});

describe('a PDF that cannot be read', () => {
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>';
  test.each([
    ['is a scan', pdfOf([[]]), 'run OCR first'],
    ['was cut short', pdfOf([setLines(LINES)]).subarray(0, 200), 'damaged or was cut short'],
    ['is a head alone', '%PDF-1.7\n', 'damaged or was cut short'],
    [
      'names itself as its page',
      pdfOfObjects([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [2 0 R] /Count 1 >>',
      ]),
      'damaged',
    ],
    [
      'claims more pages than there are',
      pdfOfObjects([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>',
        page,
      ]),
      'run OCR first',
    ],
    [
      'is locked',
      pdfOfObjects(
        [
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          page,
          `<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >>`,
        ],
        `/Root 1 0 R /Encrypt 4 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`,
      ),
      'locked with a password',
    ],
  ])('because it %s is refused with the cure', async (_what, content, why) => {
    const brought = await bringFile(fileOf('a.pdf', content));
    expect(brought.outcome === 'refused' ? brought.why : brought).toContain(why);
  });
});
