import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakPages, listBreaks, textBreaks } from './breakPages.ts';

function pagesOf(text: string, room: number): readonly string[] {
  const fits = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).trim().length <= room;
  return breakPages(textBreaks(text), fits).map(({ start, end }) => text.slice(start, end));
}

test('text that fits is one page', () => {
  expect(pagesOf('One sentence. Another.', 40)).toEqual(['One sentence. Another.']);
});

test('a page ends with a sentence if that fills half of it', () => {
  expect(pagesOf('Frictions led to war. Since then there is no peace.', 30)).toEqual([
    'Frictions led to war. ',
    'Since then there is no peace.',
  ]);
});

test('a page ends with a word if its sentence would leave it rather empty', () => {
  expect(pagesOf('So. Frictions between the two led to a war in 1950.', 25)).toEqual([
    'So. Frictions between the ',
    'two led to a war in 1950.',
  ]);
});

test('two pages without a sentence end to break at are split evenly', () => {
  expect(pagesOf('to the Winter Olympic Games of this year', 38)).toEqual([
    'to the Winter Olympic ',
    'Games of this year',
  ]);
});

test('a sentence may end with a quotation mark or a paragraph', () => {
  const strong = textBreaks('He said: “Go.” And\nwent "home." Then').filter((one) => one.isStrong);
  expect(strong.map(({ at }) => at)).toEqual([15, 19, 32]);
});

test('a word longer than a page stands alone', () => {
  expect(pagesOf('a denuclearisation b', 5)).toEqual(['a ', 'denuclearisation ', 'b']);
});

test('pages join to the text, none is empty, and only a single word can be too long', () => {
  const texts = fc.array(fc.stringMatching(/^[a-z]{1,12}[.,]?$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 60 }), (words, room) => {
      const text = words.join(' ');
      const pages = pagesOf(text, room);
      expect(pages.join('')).toBe(text);
      for (const page of pages) {
        expect(page.trim()).not.toBe('');
        expect(page.trim().length <= room || !page.trim().includes(' ')).toBe(true);
      }
    }),
  );
});

test('a list is broken after its entries', () => {
  const pages = breakPages(listBreaks(5), ({ start, end }) => end - start <= 2);
  expect(pages).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
    { start: 4, end: 5 },
  ]);
});

test('in a long list, no part is tried that is far longer than a page', () => {
  const tried: number[] = [];
  const pages = breakPages(listBreaks(500), ({ start, end }) => {
    tried.push(end - start);
    return end - start <= 6;
  });
  expect(pages).toHaveLength(84);
  expect(Math.max(...tried)).toBeLessThanOrEqual(12);
});

test('an empty text is one page', () => {
  expect(breakPages(textBreaks(''), () => true)).toEqual([{ start: 0, end: 0 }]);
});
