import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineOf } from './headline.ts';

/** The headline of a sentence in which the main date stands in braces. */
function headline(marked: string, length = 34): string | null {
  const main = /\{(.*?)\}/.exec(marked)?.[1] ?? '';
  return headlineOf(marked.replace(/[{}]/g, ''), { main, all: main ? [main] : [] }, length);
}

describe('the headline of a sentence', () => {
  test.each([
    [
      'An Iraqi national assembly was elected in {December}.',
      'Iraqi national assembly was elected',
    ],
    [
      'In {April 1941}, the Germans intervened in the Balkans, by invading Greece.',
      'Germans intervened in Balkans',
    ],
    [
      'In {2018} Russia had welcomed the contact between the two states.',
      'Russia welcomed contact',
    ],
  ])('of “%s” leaves out articles, and “has”: %s', (sentence, found) => {
    expect(headline(sentence, found.length)).toBe(found);
  });

  test.each([
    [
      'In {219 BC} Hannibal, the son of Hamilcar Barca, attacked Saguntum in Hispania.',
      'Hannibal attacked Saguntum',
    ],
    [
      'The King, however, agreed to the proposition on {27 December}; but he waited.',
      'King agreed to proposition',
    ],
    [
      'General Howe returned to Manhattan in {November} and captured Fort Washington.',
      'General Howe returned to Manhattan',
    ],
  ])('of “%s” is who did what: %s', (sentence, found) => {
    expect(headline(sentence)).toBe(found);
  });

  test.each([
    ['A few of the ships sank in {1945}.', 'A few of the ships sank'],
    ['In {1987} the dividend was five cents a share.', 'Dividend was five cents a share'],
    ['The attack had limited success in {1916}.', 'Attack had limited success'],
    ['The old stone bridge was not closed in {1931}.', 'Old stone bridge was not closed'],
  ])('of “%s” keeps what its sense hangs on: %s', (sentence, found) => {
    expect(headline(sentence, found.length)).toBe(found);
  });

  test.each([
    ['The old fortress of the town did not fall until {1945}.'],
    ['The great council would not leave the town hall until the mayor came in {1945}.'],
    ['The Tripartite Pact of {1940} united Japan, Italy, and Germany.'],
    [
      'In {1931} the acquisition would give Wilmington, Del.-based Star States access to the market.',
    ],
    ['The soldiers, not the officers, attacked the fortress of the town in {1916}.'],
    ['In {1916} the assembly not only rejected the treaty but increased the indemnity.'],
    ['The old council had been discussing with Washington a wide range of incentives in {1916}.'],
  ])('of “%s” would mislead, so that there is none', (sentence) => {
    expect(headline(sentence)).toBeNull();
  });
});

const WORDS = fc.constantFrom(
  ...'the a an The council bridge river town Ada Lind Rome was were not has had will closed opened fell captured said that which and but in of to by until however even few share 1931 May Tuesday'.split(
    ' ',
  ),
);
const SENTENCES = fc
  .array(fc.tuple(WORDS, fc.constantFrom('', '', '', '', ',', ';', ' –')), {
    minLength: 1,
    maxLength: 30,
  })
  .map((words) => `${words.map(([word, sign]) => word + sign).join(' ')}.`);

test('a headline is made of whole words of its sentence, in their order, as many as fit', () => {
  let found = 0;
  fc.assert(
    fc.property(SENTENCES, fc.integer({ min: 1, max: 60 }), (sentence, length) => {
      const made = headlineOf(sentence, { main: '1931', all: ['1931'] }, length);
      if (made === null) return;
      found += 1;
      expect(made.length).toBeGreaterThan(0);
      expect(made.length).toBeLessThanOrEqual(length);
      const left = wordsOf(sentence);
      for (const word of wordsOf(made)) {
        const at = left.indexOf(word);
        expect(at, `“${word}” of “${made}” in “${sentence}”`).toBeGreaterThanOrEqual(0);
        left.splice(0, at + 1);
      }
      expect(/\bnot\b/.test(made) || !negates(sentence, made)).toBe(true);
    }),
    { numRuns: 3000, seed: 34 },
  );
  expect(found).toBeGreaterThan(20);
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a “not” stands between two neighbouring words of a headline. */
function negates(sentence: string, made: string): boolean {
  const words = wordsOf(made);
  const all = ` ${wordsOf(sentence).join(' ')} `;
  return words.some(
    (word, index) =>
      index > 0 &&
      all.includes(` ${words[index - 1]} not ${word} `) &&
      !all.includes(` ${words[index - 1]} ${word} `),
  );
}
