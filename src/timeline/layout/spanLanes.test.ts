import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLanes } from './spanLanes.ts';

const spans = fc.array(
  fc
    .record({ start: fc.integer({ min: 0, max: 99 }), length: fc.integer({ min: 1, max: 50 }) })
    .map(({ start, length }) => ({ start, end: start + length })),
  { maxLength: 30 },
);

test('spans that overlap stand in different lanes, and one after another in the same', () => {
  expect(
    inLanes([
      { start: 481, end: 511 },
      { start: 500, end: 558 },
      { start: 511, end: 534 },
    ]).map(({ lane }) => lane),
  ).toEqual([0, 1, 0]);
});

test('no lane holds two spans that overlap, and there are no more lanes than spans at one moment', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const lanes = inLanes(all).map(({ lane }) => lane);
      for (const [a, first] of all.entries()) {
        for (const [b, second] of all.entries()) {
          if (a >= b || lanes[a] !== lanes[b]) continue;
          expect(first.end <= second.start || second.end <= first.start).toBe(true);
        }
      }
      const depth = Math.max(
        0,
        ...all.map(({ start }) => all.filter((s) => s.start <= start && start < s.end).length),
      );
      expect(new Set(lanes).size).toBe(depth);
    }),
  );
});
