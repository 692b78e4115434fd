import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../compile/parseEdtf.ts';
import { DAY_MS, isoDay } from '../../dataset/civilDay.ts';
import type { TimelineEvent } from '../../dataset/dataset.ts';
import { carryOver } from './carryOver.ts';
import type { ChartModelOptions } from './chartModel.ts';
import { crowdedModel } from './crowdedModel.ts';
import type { PlacedEvent } from './placedEvent.ts';
import { plainModel } from './plainModel.ts';
import { wholeWindow } from './virtualWindow.ts';
import { gapWarp, trueScale } from './warp.ts';

const TYPE = { height: 30, widthOf: (text: string) => 20 + 7 * text.length };

/** A number of events, one a day, which belong to two groups by turns. */
function eventsOf(count: number): readonly PlacedEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const day = index * DAY_MS;
    const event = {
      id: `event-${index}`,
      label: `Event ${index}`,
      category: index % 2 === 0 ? 'even' : 'odd',
      excerpts: [{}],
    } as unknown as TimelineEvent;
    const date = parseEdtf(isoDay(day));
    if (!date) throw new Error(`${day} is no day.`);
    return { event, date, day, moment: day, span: null };
  });
}

function optionsFor(
  events: readonly PlacedEvent[],
  changed: Partial<ChartModelOptions> = {},
): ChartModelOptions {
  const size = { width: 1000, height: 500 };
  const warp = trueScale(events.map(({ moment }) => moment));
  const limits = wholeWindow(warp, size.width);
  return { warp, limits, size, groups: [], groupOf: ({ category }) => category, ...changed };
}

const GROUPS = [
  { id: 'even', label: 'Even' },
  { id: 'odd', label: 'Odd' },
];

describe('a chart of few events', () => {
  const events = eventsOf(5);
  const measured = events.map((placed) => ({ placed, width: 80, height: 30 }));
  const { itemsIn, itemOf, beside } = plainModel(measured, optionsFor(events));
  const { limits } = optionsFor(events);

  test('shows each by itself, in every window', () => {
    expect(itemsIn(limits, []).map(({ id }) => id)).toEqual(events.map(({ event }) => event.id));
    expect(itemsIn({ start: 0, end: 1 }, [])).toBe(itemsIn(limits, []));
  });

  test('leads from each to the one before and after', () => {
    expect(itemOf('event-2', limits, [])?.id).toBe('event-2');
    expect(beside('event-2', 1, limits, [])?.id).toBe('event-3');
    expect(beside('event-2', -1, limits, [])?.id).toBe('event-1');
    expect(beside('event-4', 1, limits, [])).toBeUndefined();
    expect(beside('event-0', -1, limits, [])).toBeUndefined();
    expect(beside('unknown', 1, limits, [])).toBeUndefined();
  });
});

describe('a chart of many events', () => {
  const events = eventsOf(400);
  const options = optionsFor(events);
  const { limits } = options;
  const model = crowdedModel(events, TYPE, options);

  test('shows some by themselves and the number of the others', () => {
    const items = model.itemsIn(limits, []);
    expect(new Set(items.map(({ shape }) => shape))).toEqual(new Set(['point', 'range']));
    expect(items.flatMap(({ members }) => members)).toHaveLength(400);
  });

  test('sets the open event apart', () => {
    const counted = model.itemsIn(limits, []).find(({ shape }) => shape === 'range');
    const id = counted?.members[1]?.event.id ?? '';
    expect(model.itemOf(id, limits, [])?.shape).toBe('range');
    expect(model.itemOf(id, limits, [id])).toMatchObject({ shape: 'point', id });
  });

  test('passes over an open event that filters leave out', () => {
    const drawn = events.filter((_, index) => index % 2 === 0);
    const filtered = crowdedModel(drawn, TYPE, options);
    expect(filtered.itemsIn(limits, ['event-1'])).toEqual(filtered.itemsIn(limits, []));
    expect(filtered.itemOf('event-1', limits, ['event-1'])).toBeUndefined();
  });

  test('shows nothing when filters leave out everything', () => {
    expect(crowdedModel([], TYPE, options).itemsIn(limits, [])).toEqual([]);
  });

  test('leaves the first row of a group to its heading', () => {
    const grouped = crowdedModel(events, TYPE, { ...options, groups: GROUPS });
    const tops = grouped.itemsIn(limits, []).map(({ top }) => top ?? 0);
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(TYPE.height);
    expect(Math.min(...model.itemsIn(limits, []).map(({ top }) => top ?? 0))).toBe(0);
  });
});

describe('a chart that is laid out anew', () => {
  const days = [0, 1, 2, 50, 51, 900].map((day) => day * DAY_MS);
  const warp = gapWarp(days);
  const limits = wholeWindow(warp, 1000);
  const before = { warp, limits };

  test('opens on the whole period', () => {
    expect(carryOver(null, { start: 1, end: 2 }, warp, limits, limits)).toEqual(limits);
  });

  test('shows the whole period still, in another size', () => {
    const wider = wholeWindow(warp, 2000);
    expect(carryOver(before, limits, warp, wider, wider)).toEqual(wider);
  });

  test('shows the same days under another scale', () => {
    const window = { start: warp.toVirtual(days[1] ?? 0), end: warp.toVirtual(days[4] ?? 0) };
    const scale = trueScale(days);
    const whole = wholeWindow(scale, 1000);
    expect(carryOver(before, window, scale, whole, whole)).toEqual({
      start: days[1],
      end: days[4],
    });
  });

  test('stays moved beyond its end as long as something lies over that', () => {
    const length = limits.end - limits.start;
    const reach = { start: limits.start, end: limits.end + length / 3 };
    const moved = { start: limits.start + length / 4, end: limits.end + length / 4 };
    expect(carryOver(before, moved, warp, limits, reach)).toEqual(moved);
    expect(carryOver(before, moved, warp, limits, limits)).toEqual(limits);
  });
});
