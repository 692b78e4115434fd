import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const inWords = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['It fell.[1][2] He fled.[3]', ['It fell.', 'He fled.']],
  [
    'It fell.[note 4] “He fled.”[a] In 1871 it rose.',
    ['It fell.', '“He fled.”', 'In 1871 it rose.'],
  ],
  ['It fell (they say).[citation needed] He fled.', ['It fell (they say).', 'He fled.']],
  [
    'It fell in 1871[5] at night,[6] unseen. He fled.',
    ['It fell in 1871[5] at night,[6] unseen.', 'He fled.'],
  ],
  ['He said: “It fell. [The king] fled.”', ['He said: “It fell. [The king] fled.”']],
  ['It fell. [The king] fled.', ['It fell.', '[The king] fled.']],
])('reference marks behind the end of a sentence are of none: %s', (text, sentences) => {
  expect(inWords(text)).toEqual(sentences);
});

test('the stops of abbreviations and initials end no sentence', () => {
  expect(inWords('Gen. Harry S. Truman of the U.S. Army came. He left.')).toEqual([
    'Gen. Harry S. Truman of the U.S. Army came.',
    'He left.',
  ]);
});
