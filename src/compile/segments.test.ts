import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { graphemesByRule, graphemesOf, sentencesByRule, sentencesBySigns } from './segments.ts';

function words(parts: Iterable<{ readonly segment: string; readonly index: number }>) {
  return [...parts].map(({ segment }) => segment);
}

describe('a browser that parts no texts itself', () => {
  test.each(['Cafe\u0301 n\u0303o\r\n', 'a👍🏽b🇰🇷🇫🇷', '👨‍👩‍👧 한국어', '\u0301a', 'e\u0301\u0323'])(
    'sees the same characters in %j',
    (text) => expect(words(graphemesByRule(text))).toEqual(words(graphemesOf(text))),
  );

  test('sees the same sentences in plain prose', () => {
    const text =
      'The bridge was closed. It rained! The mayor asked: “Why?” Nobody knew…\n\nA new line\nbegan (in 1931). End';
    const told = (parts: Iterable<{ readonly segment: string; readonly index: number }>) =>
      words(parts)
        .map((sentence) => sentence.trim())
        .filter(Boolean);
    expect(told(sentencesByRule(text))).toEqual(told(sentencesBySigns(text)));
  });

  test.each([graphemesByRule, sentencesByRule])('loses nothing of a text', (parts) => {
    const text = readFileSync('src/author/README.md', 'utf8');
    expect(words(parts(text)).join('')).toBe(text);
    for (const { segment, index } of parts(text)) {
      expect(text.startsWith(segment, index)).toBe(true);
    }
  });
});
