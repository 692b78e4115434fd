import { expect, test } from 'vitest';
import { lineStartsOf, linesOf, type MarkedText } from './markedText.ts';

const TEXT = 'The ferry sank.\n\nIt was raised on Friday. Nobody was hurt.';
const stretch = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const SENTENCES = ['The ferry sank.', 'It was raised on Friday.', 'Nobody was hurt.'].map(stretch);

function marked(more: Partial<MarkedText> = {}): MarkedText {
  return {
    text: TEXT,
    sentences: SENTENCES,
    lineStarts: lineStartsOf(TEXT, SENTENCES),
    dates: [{ ...stretch('Friday'), label: 'Friday 4 May 1934' }],
    passages: [],
    open: null,
    ...more,
  };
}

const sentencesOf = (text: MarkedText) => linesOf(text).flatMap(({ sentences }) => sentences);

test('a text is cut into paragraphs and their sentences, of which no character is lost', () => {
  const lines = linesOf(marked());
  expect(lines.map(({ first, last }) => [first, last])).toEqual([
    [0, 0],
    [1, 2],
  ]);
  const words = lines.map(({ sentences }) =>
    sentences.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''),
  );
  expect(words.join('\n\n')).toBe(TEXT);
  expect(marked().lineStarts).toEqual([0, 1]);
});

test('a date that was found is a piece of its own, and its sentence says which day it is', () => {
  const [, second] = sentencesOf(marked());
  expect(second?.pieces.map(({ text, date }) => [text, date?.label ?? ''])).toEqual([
    ['It was raised on ', ''],
    ['Friday', 'Friday 4 May 1934'],
    ['.', ''],
    [' ', ''],
  ]);
  expect(second?.says).toBe('Date: Friday 4 May 1934.');
});

test('passages of events are marked, those of the open event apart', () => {
  const passages = [
    { ...stretch('The ferry sank.'), event: 'sinks' },
    { ...stretch('raised on Friday'), event: 'raised' },
  ];
  const [first, second] = sentencesOf(marked({ passages, open: 'raised' }));
  expect(first?.pieces.map(({ isPassage, isOpen }) => [isPassage, isOpen])).toEqual([
    [true, false],
  ]);
  expect(
    second?.pieces
      .filter(({ isOpen }) => isOpen)
      .map(({ text }) => text)
      .join(''),
  ).toBe('raised on Friday');
  expect(second?.says).toBe('Date: Friday 4 May 1934. Tells an event.');
});

test('a date that can mean several days is told by its words', () => {
  const [, second] = sentencesOf(marked({ dates: [{ ...stretch('Friday'), label: '' }] }));
  expect(second?.says).toBe('Date: “Friday”.');
});

test('a sentence without marks says nothing besides its words', () => {
  expect(sentencesOf(marked()).at(-1)?.says).toBeUndefined();
});
