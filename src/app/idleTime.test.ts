import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idleTime, WARNING } from './idleTime.ts';

test.each([
  [60, 0, { left: null, isOver: false, next: 60_000 }],
  [60, 59_999, { left: null, isOver: false, next: 1 }],
  [60, 60_000, { left: 20, isOver: false, next: 1000 }],
  [60, 60_400, { left: 20, isOver: false, next: 600 }],
  [60, 79_500, { left: 1, isOver: false, next: 500 }],
  [60, 80_000, { left: null, isOver: true, next: 0 }],
])('of %i seconds, after %i ms', (idle, waited, expected) => {
  expect(idleTime(idle, waited)).toEqual(expected);
});

test('checked when it asks to be, it warns for 20 seconds, counts down and ends on time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 3600 }),
      fc.array(fc.nat(400), { minLength: 40, maxLength: 40 }),
      (idle, delays) => {
        const seen: number[] = [];
        let waited = 0;
        // Timers fire late, each by a different delay.
        for (const delay of delays) {
          const { left, isOver, next } = idleTime(idle, waited);
          if (isOver) break;
          if (left !== null) seen.push(left);
          waited += next + delay;
        }
        expect(waited).toBeGreaterThanOrEqual((idle + WARNING) * 1000);
        expect(waited).toBeLessThanOrEqual((idle + WARNING) * 1000 + 400);
        expect(seen[0]).toBe(WARNING);
        expect(seen).toEqual([...seen].sort((a, b) => b - a));
      },
    ),
  );
});
