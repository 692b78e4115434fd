import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemWords } from './problemWords.ts';

test.each([
  ['Entry 1 (“bridge-built”), “label” is missing; write it.', 'The label is missing. Fill it in.'],
  ['Entry 3, “when”, “date” is missing; write it.', 'The date is missing. Fill it in.'],
  [
    'Entry 1 (“bridge-built”), “title” is longer than 80 characters. The value is “A very long one”.',
    'The title is longer than 80 characters.',
  ],
  ['“title” is missing; write it.', 'The title is missing. Fill it in.'],
  [
    '“phrase” is missing; write the words of the document that give the date. Only the basis “context” goes without.',
    'Copy the words of the text that give the date.',
  ],
  [
    '“next spring” is not a date that can be used. Write EDTF: 2018-01-09, 2016-02.',
    '“next spring” is not a date that can be used. Write it as 9 January 2018, January 2018 or 2018; 2018-02-09/2018-02-25 is a stretch of time, 2020~ about 2020, ../2020-06-16 by that day.',
  ],
  [
    'The rule “weekday” finds no date in “in a while”. Quote the words of one date, no more, or name another rule.',
    '“in a while” gives no date in this way. Copy the words of one date, no more, or choose another way in which it is known.',
  ],
  [
    'No chapter covers 1999. Widen a chapter in corpus.yml, or add one; until then the page leaves the event out.',
    'No chapter covers 1999. Widen a chapter under “Details”; until then the page leaves the event out.',
  ],
])('what the compiler says of files, “%s”, names what the form shows', (message, words) => {
  expect(problemWords({ message })).toBe(words);
});

test.each([
  '“The bridge” is not in report-1931. The nearest is “The old bridge”.',
  // A word that every object knows.
  '“constructor” is not in report-1931.',
])('what names no field stays as it is: %s', (message) => {
  expect(problemWords({ message })).toBe(message);
});

const FIXTURES = join(import.meta.dirname, '..', 'compile', 'fixtures');

/** Problems that no form can make, and which are about the files that somebody has opened. */
const OF_FILES = [
  'DOCUMENT_UNUSED',
  'EVENT_UNKNOWN',
  'FIELD_INVALID',
  'FIELD_UNKNOWN',
  'FILE_MISSING',
  'FILE_UNUSED',
  'ID_DUPLICATE',
  'MENTION_UNCLAIMED',
  'TOUR_REPEATS_EVENT',
];

test('of all that the compiler says in its own tests, only what is about files speaks of them', () => {
  const lines = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('problems.txt'))
    .flatMap((path) => readFileSync(join(FIXTURES, path), 'utf8').split('\n'));
  const said = lines.flatMap((line) => {
    const [, code = '', message] = /^[^:]+:\d+:\d+ (?:warning )?([A-Z_]+) (.*)$/.exec(line) ?? [];
    return message === undefined ? [] : [{ code, words: problemWords({ message }) }];
  });
  expect(said.length).toBeGreaterThan(100);
  const ofFiles = said.filter(({ words }) =>
    /\.ya?ml|EDTF|[Ww]rite \w+:|^Entry|entry \d|\brule\b|“(?:label|title|when|date|phrase|basis|rule|note|before|quote|anchor|sources|status|category)”/.test(
      words,
    ),
  );
  expect([...new Set(ofFiles.map(({ code }) => code))].sort()).toEqual(OF_FILES);
});
