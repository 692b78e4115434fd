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
          align: fc.constantFrom('left' as const, 'right' as const),
          width: fc.integer({ min: 20, max: 250 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      (labels) => {
        const { start, end } = windowAround(labels, 800, 10);
        const perPixel = (end - start) / 800;
        for (const { at, align, width } of labels) {
          const left = align === 'right' ? at - width * perPixel : at;
          expect(left).toBeGreaterThanOrEqual(start - 2 * perPixel);
          expect(left + width * perPixel).toBeLessThanOrEqual(end + 2 * perPixel);
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
    expect(revealing(shown, { at: 50, align: 'left', width: 20 }, 100, 0)).toBe(shown);
  });

  test('brings the whole label in, on whichever side of its point it stands', () => {
    for (const align of ['left', 'right'] as const) {
      for (const at of [-40, 5, 95, 180]) {
        const { start, end } = revealing(shown, { at, align, width: 20 }, 100, 0);
        const left = align === 'left' ? at : at - 20;
        expect(left).toBeGreaterThanOrEqual(start - 1);
        expect(left + 20).toBeLessThanOrEqual(end + 1);
      }
    }
  });

  test('brings it clear of what covers the end', () => {
    const { start, end } = revealing(shown, { at: 55, align: 'left', width: 20 }, 100, 40);
    expect(end - start).toBe(100);
    expect(75).toBeLessThanOrEqual(start + 60);
  });
});
