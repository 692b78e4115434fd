import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LabelBox, placeLabels, rowsNeeded, type Sided } from './placeLabels.ts';

const boxes = fc
  .array(
    fc.record({ x: fc.integer({ min: 0, max: 800 }), width: fc.integer({ min: 20, max: 200 }) }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((all) => all.sort((a, b) => a.x - b.x));

/** First fit from left to right, as vis-timeline stacks. */
function stackedRows(labels: readonly Sided<LabelBox>[]): number {
  const spans = labels
    .map(({ x, width, align }) => ({ left: align === 'right' ? x - width : x, width }))
    .sort((a, b) => a.left - b.left);
  const ends: number[] = [];
  for (const { left, width } of spans) {
    const free = ends.findIndex((end) => end <= left);
    ends[free < 0 ? ends.length : free] = left + width;
  }
  return ends.length;
}

test('with room for all, every label reads on from its point', () => {
  const all = [0, 10, 20, 30].map((x) => ({ x, width: 100 }));
  const sides = placeLabels(all, { width: 800, rows: 4 }).map(({ align }) => align);
  expect(sides).toEqual(['left', 'left', 'left', 'left']);
});

test('a label that would leave the chart at its end reads back from its point', () => {
  const [label] = placeLabels([{ x: 790, width: 100 }], { width: 800, rows: 4 });
  expect(label?.align).toBe('right');
});

test('in a crowd, labels are turned over until they fit', () => {
  const all = Array.from({ length: 8 }, () => ({ x: 400, width: 150 }));
  expect(rowsNeeded(placeLabels(all, { width: 800, rows: 4 }))).toBe(4);
});

test('the same boxes always give the same sides', () => {
  fc.assert(
    fc.property(boxes, (all) => {
      const room = { width: 800, rows: 5 };
      expect(placeLabels(all, room)).toEqual(placeLabels(all, room));
    }),
    { numRuns: 20 },
  );
});

test('it never takes more rows than labels that all read on', () => {
  fc.assert(
    fc.property(boxes, (all) => {
      const room = { width: 1100, rows: 6 };
      const before = rowsNeeded(all.map((box) => ({ ...box, align: 'left' as const })));
      expect(rowsNeeded(placeLabels(all, room))).toBeLessThanOrEqual(before);
    }),
    { numRuns: 30 },
  );
});

test('the rows that are predicted are those that stacking from left to right takes', () => {
  fc.assert(
    fc.property(boxes, (all) => {
      const labels = placeLabels(all, { width: 800, rows: 6 });
      expect(rowsNeeded(labels)).toBe(stackedRows(labels));
    }),
    { numRuns: 50 },
  );
});
