import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWord, placeOfPart, wordsOf } from './foldWord.ts';

test.each([
  ['Élan', 'elan'],
  ['Straße', 'strasse'],
  ['ёлка', 'елка'],
  ['İSTANBUL', 'istanbul'],
  ['ıstanbul', 'istanbul'],
  ['Ｋｉｍ', 'kim'],
  ['ﬁn', 'fin'],
  ['Ørsted', 'orsted'],
  ['Łódź', 'lodz'],
  ['ΛΌΓΟΣ', 'λογοσ'],
  ['λόγος', 'λογοσ'],
  ['أحمد', 'احمد'],
  ['مـحمد', 'محمد'],
  ['سماء', 'سما'],
  ['مُحَمَّد', 'محمد'],
  ['مدرسة', 'مدرسه'],
  ['Jong-un’s'.slice(5), 'uns'],
])('%s is compared as %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test('marks that are letters of their own stay: in Devanagari and in Japanese', () => {
  expect(foldWord('की')).not.toBe(foldWord('का'));
  expect(foldWord('ガ')).not.toBe(foldWord('カ'));
});

test('a partly typed Hangul syllable is a prefix of the whole', () => {
  expect(foldWord('한국').startsWith(foldWord('하'))).toBe(true);
});

test('words know their positions', () => {
  const text = '“Élan” – Kim Jong-un’s';
  for (const { start, end, term } of wordsOf(text))
    expect(foldWord(text.slice(start, end))).toBe(term);
  expect(wordsOf(text).map(({ term }) => term)).toEqual(['elan', 'kim', 'jong', 'uns']);
});

test.each([
  ['Das Gipfeltreffen', 'treffen', 'treffen'],
  ['Großstraßen', 'strasse', 'straße'],
  ['남북한은', '북한', '북한'],
  ['朝韩高级别会谈今天举行', '会谈', '会谈'],
  ['والمعاهدة', 'معاهدة', 'معاهدة'],
  ['Cafe\u0301bar', 'cafe', 'Cafe\u0301'],
])('in %s, %s is shown as %s', (text, asked, shown) => {
  const part = foldWord(asked);
  const word = wordsOf(text).find(({ term }) => term.includes(part));
  if (!word) throw new Error('The word is not there.');
  const { start, end } = placeOfPart(text, word, part);
  expect(text.slice(start, end)).toBe(shown);
});

test('any part of a word that matches lies in the text shown for it', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'aßÉё한éı会ﬁ٢ـœx'),
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(letters, letters, letters, (before, part, after) => {
      const text = `${before}${part}${after}`;
      const asked = foldWord(part);
      const [word] = wordsOf(text);
      fc.pre(asked !== '' && word !== undefined && word.end === text.length);
      if (!word) return;
      const { start, end } = placeOfPart(text, word, asked);
      expect(foldWord(text.slice(start, end))).toContain(asked);
    }),
  );
});
