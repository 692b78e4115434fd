import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counted, numeral } from './counted.ts';

test('one is singular, none and many are plural, thousands are separated', () => {
  expect([0, 1, 2, 10_000].map((count) => counted(count, 'event'))).toEqual([
    '0 events',
    '1 event',
    '2 events',
    '10,000 events',
  ]);
  expect(counted(2, 'match', 'matches')).toBe('2 matches');
  expect(numeral(1204)).toBe('1,204');
});

test('numbers are separated as the browser does it', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(numeral(count)).toBe(count.toLocaleString('en'));
    }),
  );
});
