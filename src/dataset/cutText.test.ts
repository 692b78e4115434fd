import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText, isMarked, type Piece, runsOf } from './cutText.ts';
import type { FullDocument, Omission, TimelineEvent } from './dataset.ts';
import type { Passage } from './passages.ts';

function setup(text: string, omissions: readonly Omission[] = []) {
  const document = { id: 'd', text, omissions } as unknown as FullDocument;
  const passage = (id: string, exact: string): Passage => {
    const start = text.indexOf(exact);
    return { event: { id } as TimelineEvent, start, end: start + exact.length };
  };
  return { document, passage };
}

/** `{why}` is an omission; `<a>words` lies under the mark a; `^a` is where the mark a ends. */
function shownPiece(piece: Piece<Passage>): string {
  if (piece.kind === 'omission') return `{${piece.reason}}`;
  const names = (passages: readonly Passage[]) => passages.map(({ event }) => event.id).join('');
  const under = piece.marks.length > 0 ? `<${names(piece.marks)}>` : '|';
  return under + piece.text + (piece.ending.length > 0 ? `^${names(piece.ending)}` : '');
}

function shown(document: FullDocument, passages: readonly Passage[]): readonly string[] {
  return cutText(document, passages).map((pieces) => pieces.map(shownPiece).join(''));
}

test('line breaks of any kind separate paragraphs', () => {
  const { document } = setup('one\ntwo\r\n\r\n  \nthree\rfour');
  expect(shown(document, [])).toEqual(['|one', '|two', '|three', '|four']);
});

test('overlapping passages each have their number where they end', () => {
  const { document, passage } = setup('On Tuesday they met in the village.');
  expect(
    shown(document, [passage('a', 'On Tuesday they met'), passage('b', 'they met in')]),
  ).toEqual(['<a>On Tuesday <ab>they met^a<b> in^b| the village.']);
});

test('a passage continues across a paragraph break', () => {
  const { document, passage } = setup('It began.\n\nIt ended. All was well.');
  expect(shown(document, [passage('a', 'began.\n\nIt ended')])).toEqual([
    '|It <a>began.',
    '<a>It ended^a|. All was well.',
  ]);
});

test('a passage that ends in a line break has its number before the break', () => {
  const { document, passage } = setup('One.\nTwo.');
  expect(shown(document, [passage('a', 'One.\n')])).toEqual(['<a>One.^a', '|Two.']);
});

test('an omission is named once, in its place, however many lines it has', () => {
  const { document } = setup('Menu\nMore\nThe story.', [
    { start: 0, end: 9, reason: 'a menu', begins: 'Menu More' },
  ]);
  expect(shown(document, [])).toEqual(['{a menu}', '|The story.']);
});

test('nothing is lost except line breaks, and every visible passage has one number', () => {
  const place = fc.nat({ max: 40 });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '.'), maxLength: 40 }),
      fc.array(fc.tuple(place, place), { maxLength: 6 }),
      (text, ends) => {
        const { document } = setup(text);
        const passages = ends.map(([a, b], index) => ({
          event: { id: String(index) } as TimelineEvent,
          start: Math.min(a, b, text.length),
          end: Math.min(Math.max(a, b), text.length),
        }));
        const pieces = cutText(document, passages).flat();
        const texts = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece] : []));
        const bare = (words: string) => words.replace(/\s/g, '');
        expect(bare(texts.map((piece) => piece.text).join(''))).toBe(bare(text));
        for (const passage of passages.filter(({ start, end }) => bare(text.slice(start, end)))) {
          const own = texts.filter((piece) => piece.marks.includes(passage));
          expect(bare(own.map((piece) => piece.text).join(''))).toBe(
            bare(text.slice(passage.start, passage.end)),
          );
          expect(texts.filter(({ ending }) => ending.includes(passage))).toEqual([own.at(-1)]);
        }
      },
    ),
  );
});

/**
 * As {@link shown}, with the text of each run of marks in brackets and no line break within one.
 */
function runs(document: FullDocument, marks: readonly Passage[]): readonly string[] {
  return cutText(document, marks, 'outside marks').map((pieces) =>
    runsOf(pieces)
      .map((run) => {
        const text = run.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
        return isMarked(run[0]) ? `[${text}]` : text;
      })
      .join(''),
  );
}

test('a mark can be kept whole across a paragraph break', () => {
  const { document, passage } = setup('It began.\n\nIt ended. All was well.\nSo it was.');
  expect(runs(document, [passage('a', 'began.\n\nIt ended')])).toEqual([
    'It [began.\n\nIt ended]. All was well.',
    'So it was.',
  ]);
});

test('a line break at the end of a mark that is kept whole still separates paragraphs', () => {
  const { document, passage } = setup('One.\nTwo.');
  expect(runs(document, [passage('a', 'One.\n')])).toEqual(['[One.]', 'Two.']);
});

test('marks that overlap or touch form one run with all of their text', () => {
  const { document, passage } = setup('a long sentence here, and more');
  const own = passage('a', 'long sentence');
  expect(runs(document, [passage('a', 'sentence here'), own])).toEqual([
    'a [long sentence here], and more',
  ]);
  expect(runs(document, [passage('a', 'sentence'), own])).toEqual([
    'a [long sentence] here, and more',
  ]);
  expect(runs(document, [passage('a', 'a '), own])).toEqual(['[a long sentence] here, and more']);
  expect(runs(document, [passage('a', 'a '), passage('a', 'sentence')])).toEqual([
    '[a ]long [sentence] here, and more',
  ]);
});

test('two overlapping quotes of one event are each the union of the pieces that name them', () => {
  const { document, passage } = setup('The lamp was lit on Friday.');
  const quotes = [passage('a', 'The lamp was lit'), passage('a', 'lit on Friday.')];
  const pieces = cutText(document, quotes, 'outside marks').flat();
  for (const quote of quotes) {
    const own = pieces.flatMap((piece) =>
      piece.kind === 'text' && piece.marks.includes(quote) ? [piece.text] : [],
    );
    expect(own.join('')).toBe(document.text.slice(quote.start, quote.end));
  }
});

test('however marks overlap, runs hold the text of all marks and nothing else', () => {
  const place = fc.nat({ max: 40 });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), minLength: 41, maxLength: 41 }),
      fc.array(fc.tuple(place, place), { maxLength: 6 }),
      (text, ends) => {
        const { document } = setup(text);
        const marks = ends.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
        const isIn = (at: number) => marks.some(({ start, end }) => start <= at && at < end);
        for (const run of cutText(document, marks, 'outside marks').flatMap(runsOf)) {
          for (const piece of run) {
            if (piece.kind === 'omission') throw new Error('nothing is left out');
            const places = Array.from(piece.text, (_, index) => piece.start + index);
            expect(places.every((at) => isIn(at) === isMarked(run[0]))).toBe(true);
          }
        }
      },
    ),
  );
});
