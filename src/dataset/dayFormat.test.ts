import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, dayMs, formatDay } from './civilDay.ts';
import { writeDay, writeDays } from './dayFormat.ts';

describe('9 January 2018 is written', () => {
  test.each([
    ['EEEE d MMMM y', 'Tuesday 9 January 2018', 'Tuesday, January 9, 2018'],
    ['d MMMM y', '9 January 2018', 'January 9, 2018'],
    ['d MMM y', '9 Jan 2018', 'Jan 9, 2018'],
    ['d MMMM', '9 January', 'January 9'],
    ['d MMM', '9 Jan', 'Jan 9'],
    ['MMMM y', 'January 2018', 'January 2018'],
    ['MMM y', 'Jan 2018', 'Jan 2018'],
    ['MMM', 'Jan', 'Jan'],
    ['y', '2018', '2018'],
  ])('with “%s”: “%s”, in American English “%s”', (pattern, words, american) => {
    const day = dayMs('2018-01-09');
    expect(writeDay(day, pattern, 'en')).toBe(words);
    expect(writeDay(day, pattern, 'en-GB')).toBe(words);
    expect(writeDay(day, pattern, 'en-US')).toBe(american);
  });
});

test.each([
  ['d MMMM y', '–', '9–25 February 2018', 'February 9–25, 2018'],
  ['d MMMM y', ' or ', '9 or 25 February 2018', 'February 9 or 25, 2018'],
  ['d MMM', '–', '9–25 Feb', 'Feb 9–25'],
])(
  'two days of a month with “%s” and “%s” are “%s” or “%s”',
  (pattern, joiner, words, american) => {
    const days = [dayMs('2018-02-09'), dayMs('2018-02-25')] as const;
    expect(writeDays(days, joiner, pattern, 'en')).toBe(words);
    expect(writeDays(days, joiner, pattern, 'en-GB')).toBe(words);
    expect(writeDays(days, joiner, pattern, 'en-US')).toBe(american);
  },
);

test('American English writes any day in the same words, in another order', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map((days) => days * DAY_MS);
  const pattern = fc.constantFrom('EEEE d MMMM y', 'd MMMM y', 'd MMM', 'd MMM y', 'MMMM y', 'y');
  fc.assert(
    fc.property(day, pattern, (ms, written) => {
      expect(wordsOf(writeDay(ms, written, 'en-US'))).toEqual(wordsOf(formatDay(ms, written)));
    }),
  );
});

function wordsOf(text: string): readonly string[] {
  return (text.match(/\w+/g) ?? []).sort();
}
