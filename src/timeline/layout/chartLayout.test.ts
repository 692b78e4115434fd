import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setApart } from './apart.ts';
import { itemsIn, type Level, layOutChart, zoomOf } from './chartLayout.ts';
import { MOST_ITEMS } from './count.ts';
import { type Laying, layings } from './fixtures/marks.ts';
import { ROWS_BOTTOM } from './mark.ts';
import { type PlannedItem, placesIn } from './plan.ts';
import { VIRTUAL_PER_PIXEL } from './warp.ts';

const SCALES = ['gaps', 'true'] as const;
const scale = fc.constantFrom(...SCALES);
const few = layings(45);
const any = fc.oneof(few, layings(300));
/** Some part of the period: how much of it, and from where. */
const part = fc.record({
  zoom: fc.constantFrom(1, 1.2, 1.5, 2, 3, 8, 40, 300),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
});

function windowOf({ frame }: Laying, { zoom, from }: { zoom: number; from: number }) {
  const whole = frame.width * VIRTUAL_PER_PIXEL;
  const start = from * (whole - whole / zoom);
  return { start, end: start + whole / zoom };
}

/** Where an item begins and ends on screen, with what lasts; pixels. */
function extentOf({ x, until, left, right }: PlannedItem, zoom: number) {
  return { from: x * zoom - left, to: Math.max(x * zoom + right, until * zoom) };
}

function expectNoOverlap({ number, plan }: Level): void {
  const zoom = zoomOf(number);
  const ends = new Map<string, number>();
  const extents = plan.items.map((item) => ({ item, ...extentOf(item, zoom) }));
  for (const { item, from, to } of extents.sort((a, b) => a.from - b.from)) {
    const row = `${item.lane} ${item.row}`;
    expect(ends.get(row) ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(from + 0.02);
    ends.set(row, to);
  }
}

describe('for any events in a chart of any size, the layout', () => {
  it('lets no two labels overlap, at any zoom', () => {
    fc.assert(
      fc.property(any, scale, part, (laying, scale, part) => {
        const { levelFor } = layOutChart(laying.period, scale, laying.frame);
        expectNoOverlap(levelFor(windowOf(laying, part)));
      }),
    );
  });

  it('cuts no label when the whole period is shown', () => {
    fc.assert(
      fc.property(any, scale, (laying, scale) => {
        const { levelFor, limits } = layOutChart(laying.period, scale, laying.frame);
        for (const { x, right } of levelFor(limits).plan.items) {
          expect(x + right).toBeLessThanOrEqual(laying.frame.width + 0.02);
        }
      }),
    );
  });

  it('lets each label begin at its day, and time go from left to right', () => {
    fc.assert(
      fc.property(any, scale, part, (laying, scale, part) => {
        const { levelFor, warp } = layOutChart(laying.period, scale, laying.frame);
        const { marks } = laying.period;
        let before = Number.NEGATIVE_INFINITY;
        for (const { x, members } of levelFor(windowOf(laying, part)).plan.items) {
          const at = marks[members[0]]?.at ?? Number.NaN;
          expect(x * VIRTUAL_PER_PIXEL).toBeCloseTo(warp.toVirtual(at), 0);
          expect(x).toBeGreaterThanOrEqual(before);
          before = x;
        }
      }),
    );
  });

  it('shows each event once, by itself or counted', () => {
    fc.assert(
      fc.property(any, scale, part, (laying, scale, part) => {
        const { plan } = layOutChart(laying.period, scale, laying.frame).levelFor(
          windowOf(laying, part),
        );
        const members = plan.items.flatMap((item) => item.members).sort((a, b) => a - b);
        expect(members).toEqual(laying.period.marks.map(({ index }) => index));
      }),
    );
  });

  it('uses no more rows than there are, so that nothing has to be scrolled', () => {
    fc.assert(
      fc.property(any, scale, part, (laying, scale, part) => {
        const { levelFor, lanes } = layOutChart(laying.period, scale, laying.frame);
        const { plan } = levelFor(windowOf(laying, part));
        for (const { lane, row } of plan.items) {
          expect(row).toBeGreaterThanOrEqual(0);
          const box = lanes[lane];
          const bottom = (row + 1) * plan.pitch;
          // A lane has one row at least, however low the chart is.
          if (row > 0) expect(bottom).toBeLessThanOrEqual(box?.height ?? 0);
        }
        const last = lanes.at(-1);
        const isLow = laying.frame.height < 300;
        if (!isLow) {
          const bottom = (last?.top ?? 0) + (last?.height ?? 0);
          expect(bottom).toBeLessThanOrEqual(laying.frame.height - ROWS_BOTTOM);
        }
      }),
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(any, scale, part, (laying, scale, part) => {
        const window = windowOf(laying, part);
        const planOf = () => layOutChart(laying.period, scale, laying.frame).levelFor(window);
        expect(planOf()).toEqual(planOf());
      }),
      { numRuns: 30 },
    );
  });

  it('keeps rows and order while one pans', () => {
    fc.assert(
      fc.property(any, scale, part, part, (laying, scale, one, other) => {
        const { levelFor } = layOutChart(laying.period, scale, laying.frame);
        const { plan } = levelFor(windowOf(laying, one));
        const { width } = laying.frame;
        const there = windowOf(laying, { zoom: one.zoom, from: other.from });
        for (const item of itemsIn(plan, there, width)) expect(plan.items).toContain(item);
      }),
    );
  });

  it('gives no window more than the chart can hold', () => {
    fc.assert(
      fc.property(any, scale, part, (laying, scale, part) => {
        const { levelFor } = layOutChart(laying.period, scale, laying.frame);
        const window = windowOf(laying, part);
        const { plan, number } = levelFor(window);
        const zoom = zoomOf(number);
        const on = plan.items.filter((item) => {
          const { from, to } = extentOf(item, zoom);
          const [start, end] = [window.start, window.end].map(
            (at) => (at / VIRTUAL_PER_PIXEL) * zoom,
          );
          return from < (end ?? 0) && to > (start ?? 0);
        });
        const rows = plan.items.reduce((most, { row }) => Math.max(most, row + 1), 1);
        // What lasts may reach into a window from far away: one in each row.
        expect(on.length).toBeLessThanOrEqual(MOST_ITEMS + 3 * rows);
      }),
    );
  });
});

describe('an event that is set apart', () => {
  it('stands by itself, overlaps nothing, and moves nothing', () => {
    fc.assert(
      fc.property(layings(200), scale, fc.nat(), (laying, scale, seed) => {
        const { marks } = laying.period;
        const layout = layOutChart(laying.period, scale, laying.frame);
        const level = layout.levelFor(layout.limits);
        const mark = marks[seed % marks.length];
        const box = mark && layout.lanes[mark.lane];
        if (!mark || !box) throw new Error('There is no such event.');
        const plan = setApart(level.plan, mark.index, {
          marks,
          places: placesIn(layout.warp),
          zoom: 1,
          widthOf: ({ widths }) => widths[level.plan.detail] ?? 0,
          rows: Math.max(Math.floor(box.height / level.plan.pitch), 1),
        });
        const own = plan.items.filter(({ members }) => members.includes(mark.index));
        expect(own).toMatchObject([{ isCount: false, members: [mark.index] }]);
        const others = plan.items.filter((item) => !item.isCount && item !== own[0]);
        for (const item of others) expect(level.plan.items).toContain(item);
        const members = plan.items.flatMap((item) => item.members).sort((a, b) => a - b);
        expect(members).toEqual(marks.map(({ index }) => index));
      }),
    );
  });
});
