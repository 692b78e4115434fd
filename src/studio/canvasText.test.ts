import { expect, test } from 'vitest';
import { cutLine, linesOf } from './canvasText.ts';

/** Every sign is one pixel wide. */
const measure = { measureText: (text: string) => ({ width: [...text].length }) };

test('a text that fits is not cut, one that does not ends in an ellipsis', () => {
  expect(cutLine(measure, 'The lamp', 8)).toBe('The lamp');
  expect(cutLine(measure, 'The lamp', 5)).toBe('The…');
  expect(cutLine(measure, '😀😀😀', 2)).toBe('😀…');
});

test('a long text is broken between words, and cut at the end of the last line', () => {
  expect(linesOf(measure, 'The lamp at Skerry Point', 11, 2)).toEqual([
    'The lamp at',
    'Skerry Poi…',
  ]);
  expect(linesOf(measure, 'The lamp', 20, 2)).toEqual(['The lamp']);
  expect(linesOf(measure, '', 20, 2)).toEqual([]);
});
