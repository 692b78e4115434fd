import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, dayMs } from '../../dataset/civilDay.ts';
import { gapWarp } from './fixtures/warps.ts';
import { lengthsOf, placesBetween, shortenedPlaces } from './warp.ts';

const days = fc
  .array(fc.integer({ min: -40_000, max: 40_000 }), { minLength: 2, maxLength: 40 })
  .filter((all) => new Set(all).size > 1)
  .map((all) => all.map((day) => day * DAY_MS).sort((a, b) => a - b));
const moment = fc.integer({ min: -50_000, max: 50_000 }).map((day) => day * DAY_MS);

describe('a warp', () => {
  test('keeps the order of time', () => {
    fc.assert(
      fc.property(days, moment, moment, (all, a, b) => {
        const { toVirtual } = gapWarp(all);
        if (a < b) expect(toVirtual(a)).toBeLessThan(toVirtual(b));
      }),
    );
  });

  test('can be undone to within an hour in two centuries', () => {
    fc.assert(
      fc.property(days, moment, (all, at) => {
        const warp = gapWarp(all);
        const back = warp.toCalendar(warp.toVirtual(at));
        expect(Math.abs(back - at)).toBeLessThan(DAY_MS / 24);
      }),
    );
  });

  test('stands for a single day, too', () => {
    const day = dayMs('2018-01-09');
    const { toVirtual, toCalendar } = gapWarp([day]);
    expect(toCalendar(toVirtual(day + DAY_MS))).toBe(day + DAY_MS);
  });
});

test('a gap of 37 years counts about fourteen times as much as a day', () => {
  const [, long, , day] = lengthsOf(
    ['1953-07-27', '1990-01-01', '2018-01-09', '2018-01-10'].map(dayMs),
  );
  expect(long).toBeCloseTo(13.7, 1);
  expect(
    (day ?? 0) - (lengthsOf(['1953-07-27', '1990-01-01', '2018-01-09'].map(dayMs))[2] ?? 0),
  ).toBe(1);
});

test('moments between two that have their places share the way by the length of their gaps', () => {
  const moments = [0, 1, 4, 5].map((day) => day * DAY_MS);
  const known = new Map([
    [0, 10],
    [5 * DAY_MS, 50],
  ]);
  // The gaps are 1, 3 and 1 days: a doubling, two doublings and one more.
  expect(placesBetween(moments, lengthsOf(moments), known)).toEqual([10, 20, 40, 50]);
});

test('without labels, days stand a step apart and farther where the gap is longer', () => {
  const placeOf = shortenedPlaces([0, 0, DAY_MS, 4 * DAY_MS], 2, 1);
  expect([0, DAY_MS, 4 * DAY_MS].map(placeOf)).toEqual([0, 3, 7]);
});
