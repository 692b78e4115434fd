import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Excerpt, FullDocument, Omission } from './dataset.ts';
import { paragraphsOf } from './paragraphs.ts';

function setup(text: string, omissions: readonly Omission[] = []) {
  const document = { id: 'd', text, omissions } as unknown as FullDocument;
  const excerpt = (exact: string): Excerpt => {
    const start = text.indexOf(exact);
    return { document: 'd', exact, start, end: start + exact.length };
  };
  return { document, excerpt };
}

/** The shown text, excerpts in brackets, omissions in braces, paragraphs parted by a bar. */
function shown(document: FullDocument, excerpts: readonly Excerpt[]): string {
  return paragraphsOf(document, excerpts)
    .map((pieces) =>
      pieces
        .map((piece) => {
          if (piece.kind === 'text') return piece.text;
          return piece.kind === 'excerpt' ? `[${piece.text}]` : `{${piece.reason}}`;
        })
        .join(''),
    )
    .join('|');
}

test('line breaks of any kind part paragraphs', () => {
  const { document } = setup('one\ntwo\r\n\r\nthree\rfour');
  expect(shown(document, [])).toBe('one|two|three|four');
});

test('an excerpt is one whole piece, even across a paragraph break', () => {
  const { document, excerpt } = setup('It began.\n\nIt ended. All was well.');
  expect(shown(document, [excerpt('began.\n\nIt ended')])).toBe(
    'It [began.\n\nIt ended]. All was well.',
  );
});

test('what is left out is named in its place', () => {
  const { document, excerpt } = setup('Menu\nThe story.', [
    { start: 0, end: 4, reason: 'a menu', begins: 'Menu' },
  ]);
  expect(shown(document, [excerpt('story')])).toBe('{a menu}|The [story].');
});

test('excerpts that overlap are shown as one, with all of their words', () => {
  const { document, excerpt } = setup('a long sentence here, and more');
  const [first, second] = [excerpt('long sentence'), excerpt('sentence here')];
  expect(shown(document, [second, first])).toBe('a [long sentence here], and more');
  expect(shown(document, [excerpt('sentence'), first])).toBe('a [long sentence] here, and more');
  expect(shown(document, [excerpt('a long '), first])).toBe('[a long sentence] here, and more');
  expect(shown(document, [excerpt('a '), first])).toBe('[a ][long sentence] here, and more');
});

test('whatever overlaps, all words of all excerpts are marked, and no others', () => {
  const place = fc.nat({ max: 40 });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), minLength: 41, maxLength: 41 }),
      fc.array(fc.tuple(place, place), { maxLength: 6 }),
      (text, ends) => {
        const { document } = setup(text);
        const excerpts = ends
          .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
          .filter(({ start, end }) => end > start)
          .map((span) => ({ ...span, document: 'd', exact: text.slice(span.start, span.end) }));
        const isQuoted = (at: number) => excerpts.some(({ start, end }) => start <= at && at < end);
        for (const piece of paragraphsOf(document, excerpts).flat()) {
          if (piece.kind === 'omission') throw new Error('nothing is left out');
          const places = Array.from(piece.text, (_, index) => piece.start + index);
          expect(places.every((at) => isQuoted(at) === (piece.kind === 'excerpt'))).toBe(true);
        }
      },
    ),
  );
});

test('nothing of the text is lost but line breaks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % (text.length + 1);
      const end = Math.min(start + (length % 20), text.length);
      const { document } = setup(text);
      const excerpt = {
        document: 'd',
        exact: text.slice(start, end),
        start,
        end,
      };
      const pieces = paragraphsOf(document, end > start ? [excerpt] : []).flat();
      const joined = pieces.map((piece) => (piece.kind === 'omission' ? '' : piece.text)).join('');
      expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});

test('a text piece knows where it stands', () => {
  const { document } = setup('one\r\n\r\ntwo\nthree');
  for (const piece of paragraphsOf(document, []).flat()) {
    if (piece.kind !== 'text') throw new Error('only text was put in');
    expect(document.text.slice(piece.start).startsWith(piece.text)).toBe(true);
  }
});
