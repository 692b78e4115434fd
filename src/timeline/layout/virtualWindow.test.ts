import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, revealing, scaled, shifted, windowAround } from './virtualWindow.ts';

const LIMITS = { start: 0, end: 1000 };
const window = fc
  .tuple(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: 1, max: 2000 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('a window stays inside the limits, and keeps its length where it can', () => {
  fc.assert(
    fc.property(window, (asked) => {
      const { start, end } = clamp(asked, LIMITS);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(1000);
      expect(end - start).toBe(Math.min(asked.end - asked.start, 1000));
    }),
  );
});

test('zooming keeps the middle', () => {
  expect(scaled({ start: 400, end: 600 }, 0.5, LIMITS)).toEqual({ start: 450, end: 550 });
  expect(scaled({ start: 400, end: 600 }, 100, LIMITS)).toEqual(LIMITS);
});

test('zooming about a point keeps the point in its place', () => {
  expect(scaled({ start: 400, end: 600 }, 0.5, LIMITS, 420)).toEqual({ start: 410, end: 510 });
});

test('a window around labels shows each of them whole', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          at: fc.integer({ min: 0, max: 1000 }),
          left: fc.integer({ min: 6, max: 30 }),
          right: fc.integer({ min: 20, max: 250 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      (labels) => {
        const { start, end } = windowAround(labels, 800, 10);
        const perPixel = (end - start) / 800;
        for (const { at, left, right } of labels) {
          expect(at - left * perPixel).toBeGreaterThanOrEqual(start - 2 * perPixel);
          expect(at + right * perPixel).toBeLessThanOrEqual(end + 2 * perPixel);
        }
      },
    ),
  );
});

test('stepping moves by half of what is shown, and stops at the ends', () => {
  expect(shifted({ start: 400, end: 600 }, 0.5, LIMITS)).toEqual({ start: 500, end: 700 });
  expect(shifted({ start: 0, end: 200 }, -0.5, LIMITS)).toEqual({ start: 0, end: 200 });
});

describe('revealing a label', () => {
  const shown = { start: 0, end: 100 };

  test('does not move what is in view', () => {
    expect(revealing(shown, { at: 50, left: 6, right: 20 }, 100, 0)).toBe(shown);
  });

  test('brings the whole label in', () => {
    for (const at of [-40, 3, 95, 180]) {
      const { start, end } = revealing(shown, { at, left: 6, right: 20 }, 100, 0);
      expect(at - 6).toBeGreaterThanOrEqual(start - 1);
      expect(at + 20).toBeLessThanOrEqual(end + 1);
    }
  });

  test('shows the beginning of one that is wider than the chart', () => {
    const { start } = revealing(shown, { at: 60, left: 6, right: 200 }, 100, 0);
    expect(54).toBeGreaterThanOrEqual(start);
    expect(60).toBeLessThan(start + 100);
  });

  test('brings it clear of what covers the end', () => {
    const { start, end } = revealing(shown, { at: 55, left: 6, right: 20 }, 100, 40);
    expect(end - start).toBe(100);
    expect(75).toBeLessThanOrEqual(start + 60);
  });
});
