import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle } from './shuffle.ts';

const items = fc.uniqueArray(fc.nat(), { maxLength: 50 });

test('nothing is lost, added or repeated', () => {
  fc.assert(
    fc.property(items, fc.string(), (given, seed) => {
      expect(shuffle(given, seed).toSorted()).toEqual(given.toSorted());
    }),
  );
});

test('the same items and seed give the same order, and the items are left unchanged', () => {
  fc.assert(
    fc.property(items, fc.string(), (given, seed) => {
      const before = [...given];
      expect(shuffle(given, seed)).toEqual(shuffle(before, seed));
      expect(given).toEqual(before);
    }),
  );
});

test('the order differs from the given one if it can', () => {
  const several = fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(several, fc.string(), (given, seed) => {
      expect(shuffle(given, seed)).not.toEqual(given);
    }),
  );
});

test('over many seeds, every item reaches every position', () => {
  const given = [0, 1, 2, 3, 4];
  const seen = new Set<string>();
  for (let seed = 0; seed < 500; seed += 1) {
    for (const [place, item] of shuffle(given, `seed ${seed}`).entries()) {
      seen.add(`${item} at ${place}`);
    }
  }
  expect(seen.size).toBe(given.length ** 2);
});

test('one item, or none, is unchanged', () => {
  expect(shuffle([], 'a')).toEqual([]);
  expect(shuffle(['only'], 'a')).toEqual(['only']);
});
