import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle } from './shuffle.ts';

const items = fc.uniqueArray(fc.nat(), { maxLength: 50 });

test('nothing is lost, added or doubled', () => {
  fc.assert(
    fc.property(items, fc.string(), (given, seed) => {
      expect(shuffle(given, seed).toSorted()).toEqual(given.toSorted());
    }),
  );
});

test('the same items and the same seed give the same order, and the items stay as they were', () => {
  fc.assert(
    fc.property(items, fc.string(), (given, seed) => {
      const before = [...given];
      expect(shuffle(given, seed)).toEqual(shuffle(before, seed));
      expect(given).toEqual(before);
    }),
  );
});

test('it is never the given order, where there is another', () => {
  const several = fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(several, fc.string(), (given, seed) => {
      expect(shuffle(given, seed)).not.toEqual(given);
    }),
  );
});

test('over many seeds, every item comes to every place', () => {
  const given = [0, 1, 2, 3, 4];
  const seen = new Set<string>();
  for (let seed = 0; seed < 500; seed += 1) {
    for (const [place, item] of shuffle(given, `seed ${seed}`).entries()) {
      seen.add(`${item} at ${place}`);
    }
  }
  expect(seen.size).toBe(given.length ** 2);
});

test('one item, or none, stays as it is', () => {
  expect(shuffle([], 'a')).toEqual([]);
  expect(shuffle(['only'], 'a')).toEqual(['only']);
});
