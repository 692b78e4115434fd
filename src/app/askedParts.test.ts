import { expect, test } from 'vitest';
import { documentsPart, handoutPart } from '../explore/exploreParts.ts';
import { notesPart, quizPart, slidesPart } from '../lesson/lessonParts.ts';
import { printPart } from '../print/printPart.ts';
import { searchPart } from '../search/searchPart.ts';
import { askedParts } from './askedParts.ts';

test.each([
  ['', []],
  ['?event=bridge', [printPart]],
  ['?q=ferry', [printPart, searchPart]],
  ['?present&event=bridge', [printPart, slidesPart]],
  ['?notes=1', [printPart, notesPart]],
  ['?quiz=6', [printPart, quizPart]],
  ['?view=documents', [printPart, documentsPart]],
  ['?view=handout', [printPart, handoutPart]],
])('“%s” needs its parts at once', (query, parts) => {
  expect(askedParts(`https://example.org/timeline/${query}`)).toEqual(parts);
});

test('a page without an address of its own asks for nothing', () => {
  expect(askedParts('about:srcdoc')).toEqual([]);
});
