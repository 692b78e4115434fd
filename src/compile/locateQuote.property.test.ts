import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './foldedText.ts';
import { type Location, locateQuote, nearestText, type Span } from './locateQuote.ts';

/** What makes finding hard: breaks, quotation marks, marks that do and do not compose, emoji. */
const AWKWARD = [
  ...['a', 'b', ' ', '\n', '\r\n', '\r', '\t', '\u00a0', '“', '”', '"', '‘', '’', "'", '.'],
  ...[
    'é',
    'e\u0301',
    'e',
    'x\u0301',
    'x',
    '\u0301',
    '\u200d',
    '𝟛',
    '🛢',
    '👨‍👩‍👧',
    '👨',
    '👍🏽',
    '👍',
    '🇰🇷',
  ],
  ...['\u0600', '\uac00', '\u1100\u1161', '\u1100', '\ufeff'],
];
const text = fc.oneof(
  { arbitrary: fc.string({ unit: fc.constantFrom(...AWKWARD), minLength: 1 }), weight: 3 },
  { arbitrary: fc.string({ unit: 'grapheme', minLength: 1 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', minLength: 1 }), weight: 1 },
);

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A text and a stretch of it, cut between graphemes, that is not blank. */
const quoted = fc
  .tuple(text, fc.nat(), fc.nat())
  .map(([whole, a, b]) => {
    const cuts = [...SEGMENTER.segment(whole)].map(({ index }) => index).concat(whole.length);
    const [start = 0, end = 0] = [a, b]
      .map((n) => cuts[n % cuts.length] ?? 0)
      .sort((one, other) => one - other);
    return { whole, start, end, quote: whole.slice(start, end) };
  })
  .filter(({ quote }) => /\S/u.test(quote));

function spansOf(location: Location): readonly Span[] {
  if (location.outcome === 'found') return [location.span];
  return location.outcome === 'ambiguous' ? location.spans : [];
}

function folded(words: string): string {
  return foldText(words).folded.trim();
}

describe('any stretch of any text', () => {
  it('is found or called ambiguous, and what is found is what was quoted', () => {
    fc.assert(
      fc.property(quoted, ({ whole, quote }) => {
        const location = locateQuote(foldText(whole), quote);
        expect(['found', 'ambiguous']).toContain(location.outcome);
        for (const { start, end } of spansOf(location)) {
          expect(folded(whole.slice(start, end))).toBe(folded(quote));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is found at its own place, or that is among the places', () => {
    fc.assert(
      fc.property(quoted, ({ whole, start, end, quote }) => {
        const spans = spansOf(locateQuote(foldText(whole), quote));
        const inside = spans.some((span) => {
          const around = whole.slice(start, span.start) + whole.slice(span.end, end);
          return span.start >= start && span.start < end && /^\s*$/u.test(around);
        });
        expect(inside).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is found however its white space, quotation marks and letters are written', () => {
    fc.assert(
      fc.property(quoted, ({ whole, quote }) => {
        const retyped = `\n${quote.normalize('NFC')}\n`.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
        fc.pre(quote === quote.trim() && folded(retyped) === folded(quote));
        const [found] = spansOf(locateQuote(foldText(whole), retyped));
        expect(found).toEqual(spansOf(locateQuote(foldText(whole), quote))[0]);
      }),
      { numRuns: 1000 },
    );
  });

  it('with the text in front as “before” is still found, at no more places', () => {
    fc.assert(
      fc.property(quoted, ({ whole, start, quote }) => {
        const location = locateQuote(foldText(whole), quote, { before: whole.slice(0, start) });
        expect(['found', 'ambiguous']).toContain(location.outcome);
        const without = spansOf(locateQuote(foldText(whole), quote));
        for (const span of spansOf(location)) expect(without).toContainEqual(span);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a quote that stands at several places', () => {
  const passage = fc.string({ unit: fc.constantFrom(...AWKWARD) }).map((middle) => `[${middle}]`);

  it('is found at the right one by the words in front of it', () => {
    fc.assert(
      fc.property(passage, fc.integer({ min: 2, max: 6 }), fc.nat(), (quote, times, pick) => {
        const leads = Array.from({ length: times }, (_, index) => `Word${index}: `);
        const whole = leads.map((lead) => `${lead}${quote}\r\n`).join('');
        const chosen = leads[pick % times] ?? '';
        const start = whole.indexOf(chosen) + chosen.length;

        expect(locateQuote(foldText(whole), quote).outcome).toBe('ambiguous');
        for (const before of [chosen, whole.slice(0, start)]) {
          const location = locateQuote(foldText(whole), quote, { before });
          const span = { start, end: start + quote.length };
          expect(location).toEqual({ outcome: 'found', span });
        }
      }),
    );
  });
});

describe('locateQuote', () => {
  const anything = fc.oneof(
    text,
    fc.string({ unit: fc.constantFrom('\ud83d', '\udc68', 'a', ' ', '\u0301') }),
    fc.constantFrom('', ' ', '\u0301'),
  );

  it('never throws, and names only places inside the text', () => {
    fc.assert(
      fc.property(anything, anything, anything, (whole, quote, before) => {
        const folded = foldText(whole);
        const location = locateQuote(folded, quote, { before });
        const near = nearestText(folded, quote);
        for (const { start, end } of [...spansOf(location), ...(near ? [near] : [])]) {
          expect([start >= 0, start < end, end <= whole.length]).toEqual([true, true, true]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
