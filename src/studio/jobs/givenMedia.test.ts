import { expect, test } from 'vitest';
import type { DocumentMatter } from '../../dataset/about.ts';
import { givenMedia } from './givenMedia.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const DOCUMENTS: readonly DocumentMatter[] = [
  { original: { file: 'a.pdf', address: 'media/a-1.pdf', size: 4, changes: [] } },
  {
    pictures: [
      {
        file: 'b.png',
        alt: 'B',
        caption: null,
        sizes: [{ address: 'media/b-480.webp', width: 480, height: 9 }],
      },
    ],
  },
];
const PICTURES = new Map([['media/b-480.webp', bytes('picture')]]);

test('originals are given as they are, pictures as they were made', () => {
  const folder = new Map([['documents/a.pdf', bytes('file')]]);
  expect(givenMedia(DOCUMENTS, folder, PICTURES)).toEqual(
    new Map([
      ['media/a-1.pdf', bytes('file')],
      ['media/b-480.webp', bytes('picture')],
    ]),
  );
});

test('what a document names and the folder lacks is named', () => {
  expect(() => givenMedia(DOCUMENTS, new Map(), PICTURES)).toThrow(
    'The file a.pdf is missing. Add it again.',
  );
});
