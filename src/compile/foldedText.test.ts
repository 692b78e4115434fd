import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './foldedText.ts';

describe('folding', () => {
  it.each([
    ['keeps plain text', 'The lamp', 'The lamp'],
    ['makes one space of any run of white space', 'a \t\u00a0b', 'a b'],
    ['makes one space of a paragraph break with CRLF', 'a\r\n\r\nb', 'a b'],
    ['straightens single quotation marks', '‘a’ ‚b‛ cʼs', "'a' 'b' c's"],
    ['straightens double quotation marks', '“a” „b‟', '"a" "b"'],
    ['composes letters', 'Jose\u0301', 'José'],
    ['keeps what cannot be composed', 'x\u0301', 'x\u0301'],
    ['keeps letters apart that only look alike', 'Аа ﬁ ½', 'Аа ﬁ ½'],
    ['keeps capitals, dashes and dots', 'A–B-C…', 'A–B-C…'],
    ['keeps astral characters', '𝟛 👨‍👩‍👧', '𝟛 👨‍👩‍👧'],
    ['keeps nothing of nothing', '', ''],
  ])('%s', (_what, text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  it('says for every unit where the grapheme that it comes from stands', () => {
    const { folded, starts, ends } = foldText('e\u0301 \r\n𝟛');
    expect(folded).toBe('é 𝟛');
    expect(starts).toEqual([0, 2, 5, 5]);
    expect(ends).toEqual([2, 5, 7, 7]);
  });
});

describe('for any text, folding', () => {
  const any = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...' \t\n\u00a0“”’"\'ae𝟛', '\r\n', 'e\u0301', 'x\u0301', '\ud83d'),
    }),
  );

  it('keeps one place for each unit, in order and inside the text', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { folded, starts, ends, original } = foldText(text);
        expect(original).toBe(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(starts.every((start, unit) => start < (ends[unit] ?? 0))).toBe(true);
        expect(ends.at(-1) ?? text.length).toBe(text.length);
      }),
    );
  });

  it('never cuts a grapheme, however long the text is', () => {
    const boundaries = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(any, { minLength: 50, maxLength: 200 }), (parts) => {
        const text = parts.join('');
        const { starts, ends } = foldText(text);
        const known = new Set([...boundaries.segment(text)].map(({ index }) => index));
        known.add(text.length);
        expect([...starts, ...ends].filter((place) => !known.has(place))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { folded } = foldText(text);
        expect(foldText(folded).folded).toBe(folded);
      }),
    );
  });
});
