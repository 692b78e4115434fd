import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCrowd } from './crowd.ts';
import { type CrowdedAxis, extentOf, levelOf, type PlannedItem } from './crowdedAxis.ts';
import { axisOf, eventAt, membersOf, UNIT, windowAt, windows } from './fixtures/axes.ts';
import { MOST_ITEMS, planLevel } from './levelPlan.ts';

describe('for any events, a level of zoom', () => {
  it('shows each event once, by itself or counted', () => {
    fc.assert(
      fc.property(windows, ({ axis, part }) => {
        const level = levelOf(axis, (axis.end * part) / axis.width);
        expect(membersOf(planLevel(axis, level).items)).toEqual(axis.events);
      }),
    );
  });

  it('keeps events of one group of rows together', () => {
    fc.assert(
      fc.property(windows, ({ axis, part }) => {
        for (const item of planLevel(axis, levelOf(axis, (axis.end * part) / axis.width)).items) {
          expect(new Set(item.members.map(({ lane }) => lane))).toEqual(new Set([item.lane]));
        }
      }),
    );
  });

  it('puts no two labels over each other', () => {
    fc.assert(
      fc.property(windows, ({ axis, part }) => {
        const { items, perPixel } = planLevel(axis, levelOf(axis, (axis.end * part) / axis.width));
        const ends = new Map<string, number>();
        const extents = items.map((item) => ({ item, ...extentOf(item, perPixel) }));
        for (const { item, from, to } of extents.toSorted((a, b) => a.from - b.from)) {
          const row = `${item.lane} ${item.row}`;
          expect(ends.get(row) ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(from + 1);
          ends.set(row, to);
        }
      }),
    );
  });
});

describe('for any window, a crowded chart', () => {
  it('needs no more items than it may', () => {
    fc.assert(
      fc.property(windows, ({ axis, part, from }) => {
        const window = windowAt(axis, part, from);
        const apart = [eventAt(axis, 0), eventAt(axis, -1)];
        expect(createCrowd(axis).itemsIn(window, apart).length).toBeLessThanOrEqual(MOST_ITEMS);
      }),
    );
  });

  it('shows every event that lies in it', () => {
    fc.assert(
      fc.property(windows, ({ axis, part, from }) => {
        const window = windowAt(axis, part, from);
        const shown = new Set(
          createCrowd(axis)
            .itemsIn(window, [])
            .flatMap((item) => item.members),
        );
        const missing = axis.events.filter(
          (event) => event.at >= window.start && event.at <= window.end && !shown.has(event),
        );
        expect(missing).toEqual([]);
      }),
    );
  });

  it('changes no group and no row while it is panned', () => {
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ axis, part, from }, to) => {
          const crowd = createCrowd(axis);
          const first = crowd.itemsIn(windowAt(axis, part, from), []);
          const shared = new Set(first.map((item) => item.cell));
          const second = crowd.itemsIn(windowAt(axis, part, to), []);
          const seen = second.filter((item) => shared.has(item.cell));
          expect(seen.filter((item) => !first.includes(item))).toEqual([]);
        },
      ),
    );
  });

  it('shows an event by itself when it is set apart, and counts it no more', () => {
    fc.assert(
      fc.property(windows, fc.nat(), ({ axis, part, from }, seed) => {
        const event = eventAt(axis, seed % axis.events.length);
        const crowd = createCrowd(axis);
        const window = windowAt(axis, part, from);
        expect(crowd.itemOf(event, window, [event])?.members).toEqual([event]);
        const before = crowd.itemOf(event, window, []);
        const others = before?.members.filter((member) => member !== event) ?? [];
        const [other] = others;
        if (other !== undefined) {
          expect(crowd.itemOf(other, window, [event])?.members).toEqual(others);
        }
      }),
    );
  });

  it('leads from item to item through all events, in order, whatever the window shows', () => {
    fc.assert(
      fc.property(windows, ({ axis, part, from }) => {
        const crowd = createCrowd(axis);
        const window = windowAt(axis, part, from);
        const visited: PlannedItem[] = [];
        let item = crowd.itemOf(eventAt(axis, 0), window, []);
        while (item) {
          visited.push(item);
          item = crowd.beside(item.members[0], 1, window, []);
        }
        expect(membersOf(visited)).toEqual(axis.events);
        const last = crowd.itemOf(eventAt(axis, -1), window, []);
        const before = crowd.beside(eventAt(axis, -1), -1, window, []);
        if (before) expect(crowd.beside(before.members[0], 1, window, [])).toBe(last);
      }),
      { numRuns: 40 },
    );
  });

  it('zooming in to the end shows every event by itself', () => {
    const axis = axisOf({
      gaps: Array.from({ length: 500 }, () => 1),
      lanes: 1,
      width: 820,
      rows: 16,
    });
    const crowd = createCrowd(axis);
    const items = crowd.itemsIn({ start: 100 * UNIT, end: 102 * UNIT }, []);
    expect(items.every(({ members }) => members.length === 1)).toBe(true);
  });

  it('gives the same array as long as nothing changes', () => {
    const axis = axisOf({
      gaps: Array.from({ length: 500 }, () => 1),
      lanes: 1,
      width: 820,
      rows: 16,
    });
    const crowd = createCrowd(axis);
    const window = { start: 100 * UNIT, end: 200 * UNIT };
    const apart = [eventAt(axis, 3)];
    const moved = { start: 100 * UNIT + 1, end: 200 * UNIT + 1 };
    expect(crowd.itemsIn(moved, apart)).toBe(crowd.itemsIn(window, apart));
  });
});

describe('a choice of events', () => {
  const axis = axisOf({
    gaps: Array.from({ length: 4000 }, (_, index) => 1 + ((index * 13) % 7)),
    lanes: 1,
    width: 820,
    rows: 12,
  });
  const weighing = (weightOf: (index: number) => number): CrowdedAxis => ({
    ...axis,
    events: axis.events.map((event) => ({ ...event, weight: weightOf(event.index) })),
  });
  const evenly = weighing(() => 1);
  const singlesAt = (level: number, of = evenly) =>
    planLevel(of, level).items.flatMap(({ members }) =>
      members.length === 1 ? members.map(({ index }) => index) : [],
    );

  it('fills the height, but for the row that is left for the open event', () => {
    const { items, rows } = planLevel(evenly, 0);
    expect(rows).toBe(axis.rows);
    expect(new Set(items.map(({ row }) => row)).size).toBe(axis.rows - 1);
  });

  it('lies evenly in time', () => {
    const singles = singlesAt(0);
    const parts = Array.from({ length: 4 }, (_, part) =>
      singles.filter((index) => Math.floor(index / 1000) === part),
    );
    // Fewer at the end, where labels stand on both sides of their points.
    for (const part of parts) expect(part.length).toBeGreaterThan(singles.length / 8);
  });

  it('stays when one zooms in', () => {
    for (const level of [0, -2, -4]) {
      const closer = new Set(singlesAt(level - 2));
      const gone = singlesAt(level).filter((index) => !closer.has(index));
      // Only at the end, where labels change their sides.
      expect(gone.length).toBeLessThanOrEqual(singlesAt(level).length / 10);
    }
  });

  it('is of those that have the most excerpts', () => {
    const chosen = [101, 1234, 2345, 3456];
    const weighted = weighing((index) => (chosen.includes(index) ? 2 : 1));
    expect(singlesAt(0)).not.toEqual(expect.arrayContaining(chosen));
    expect(singlesAt(0, weighted)).toEqual(expect.arrayContaining(chosen));
  });
});
