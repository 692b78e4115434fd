import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDifference } from './wordDifference.ts';

/** The text with its own words in brackets. */
function shown(text: string, ...others: readonly string[]): string {
  return wordDifference(text, others)
    .map((piece) => (piece.isOwn ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('words that only one text has', () => {
  test('are distinguished from shared words, in whatever order', () => {
    expect(shown('a military hotline, cut in 2016', 'In 2016 a hotline was closed')).toBe(
      'a [military] hotline, [cut] in 2016',
    );
  });

  test('are joined across a single space, and separate across more', () => {
    expect(shown('high-ranking officials, a cheering squad', 'a')).toBe(
      '[high-ranking officials], a [cheering squad]',
    );
  });

  test('a word that one other text has is shared', () => {
    expect(shown('athletes and artists', 'athletes', 'and')).toBe('athletes and [artists]');
  });

  test('capitals, kinds of apostrophe and a possessive do not count', () => {
    expect(shown("South Korea's Games", 'south Korea’s', 'games')).toBe("South Korea's Games");
    expect(shown('Korea', 'KOREA’S')).toBe('Korea');
    expect(shown('re-opened', 'opened')).toBe('[re-opened]');
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('the', 'Hotline', ' ', ', ', '’s', 'cut', '\n')).map((p) => p.join('')),
);

test('nothing is lost, and each piece knows its position', () => {
  fc.assert(
    fc.property(text, fc.array(text), (own, others) => {
      const pieces = wordDifference(own, others);
      expect(pieces.map((piece) => piece.text).join('')).toBe(own);
      for (const piece of pieces) expect(own.startsWith(piece.text, piece.start)).toBe(true);
    }),
  );
});

test('a text has no words of its own beside itself, whatever else is compared', () => {
  fc.assert(
    fc.property(text, fc.array(text), (own, others) => {
      expect(wordDifference(own, [...others, own]).some(({ isOwn }) => isOwn)).toBe(false);
    }),
  );
});

test("beside nothing, every word is the text's own", () => {
  fc.assert(
    fc.property(text, (own) => {
      const rest = wordDifference(own, []).filter(({ isOwn }) => !isOwn);
      expect(rest.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text))).toEqual([]);
    }),
  );
});
