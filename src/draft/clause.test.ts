import { describe, expect, test } from 'vitest';
import { clauseOf } from './clause.ts';

/** The clause of a sentence in which the main date stands in braces. */
function clause(marked: string, length = 80): string | null {
  const main = /\{(.*?)\}/.exec(marked)?.[1] ?? '';
  return clauseOf(marked.replace(/[{}]/g, ''), { main, all: [main] }, length);
}

describe('the clause of a date', () => {
  test.each([
    ['In {April 1975}, President Thieu resigned.', 'President Thieu resigned'],
    ['Rostov was recaptured on {23 February 1918}.', 'Rostov was recaptured'],
    [
      'However, on {8 March 1965}, 3,500 Marines landed in Vietnam.',
      '3,500 Marines landed in Vietnam',
    ],
    [
      'Zapata was killed in {1919} by Colonel Guajardo in an ambush.',
      'Zapata was killed by Colonel Guajardo in an ambush',
    ],
    ['After the flood, the bridge was closed in {1931}.', 'The bridge was closed'],
    [
      'Hannibal attacked Saguntum in {219 BC}, which stood under Rome.',
      'Hannibal attacked Saguntum, which stood under Rome',
    ],
    ['The ship (USS Stark) was hit on {17 May 1987}.', 'The ship was hit'],
    ['The {1949} elections were won by the council.', 'The 1949 elections were won by the council'],
  ])('of “%s” stands alone without it: %s', (sentence, found) => {
    expect(clause(sentence)).toBe(found);
  });

  test.each([
    [
      'Paul Wolfowitz announced on {4 February} that 15,000 troops whose tours had ended would leave the country soon.',
      60,
      null,
    ],
    ['The Tripartite Pact of {1940} united Japan, Italy, and Germany.', 34, null],
    ['Zapata was killed in {1919} by Colonel Guajardo in an ambush.', 34, 'Zapata was killed'],
    ['Peasants revolted against the French government in {1793}.', 34, 'Peasants revolted'],
  ])('of “%s” in %i characters is whole or left to the author: %s', (sentence, length, found) => {
    expect(clause(sentence, length)).toBe(found);
  });

  test.each([
    'It began on {29 April}.',
    'They crossed the river in {1950}.',
    'This was repeated in {1951}.',
    'The second was built in {1952}.',
    'Tank battalions deployed to Korea; by {late August}, Pusan had 500 medium tanks.',
    'Members kept the gains they had made during {1941}, and the road.',
  ])('of “%s” is none where it points to something before', (sentence) => {
    expect(clause(sentence, 34)).toBeNull();
  });
});
