import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, dayMs } from '../../dataset/civilDay.ts';
import { gapWarp, trueScale } from './warp.ts';

const days = fc
  .array(fc.integer({ min: -40_000, max: 40_000 }), { minLength: 2, maxLength: 40 })
  .filter((all) => new Set(all).size > 1)
  .map((all) => all.map((day) => day * DAY_MS).sort((a, b) => a - b));
const moment = fc.integer({ min: -50_000, max: 50_000 }).map((day) => day * DAY_MS);

describe('a warp that shortens gaps', () => {
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

  test('draws 37 years about four times as wide as one day', () => {
    const warp = gapWarp(['1953-07-27', '1990-01-01', '2018-01-09', '2018-01-10'].map(dayMs));
    const width = (from: string, to: string) =>
      warp.toVirtual(dayMs(to)) - warp.toVirtual(dayMs(from));
    const ratio = width('1953-07-27', '1990-01-01') / width('2018-01-09', '2018-01-10');
    expect(ratio).toBeGreaterThan(3.5);
    expect(ratio).toBeLessThan(5);
  });

  test('gives a crowded day more room than a lonely one', () => {
    const [first, second] = [dayMs('2018-01-09'), dayMs('2018-01-10')];
    const lonely = gapWarp([first, second, second + DAY_MS]);
    const crowded = gapWarp([first, first, first, second, second + DAY_MS]);
    const share = ({ toVirtual }: typeof lonely) =>
      (toVirtual(second) - toVirtual(first)) / (toVirtual(second + DAY_MS) - toVirtual(first));
    expect(share(crowded)).toBeGreaterThan(share(lonely));
  });

  test('stands for a single day, too', () => {
    const day = dayMs('2018-01-09');
    const { toVirtual, toCalendar } = gapWarp([day]);
    expect(toCalendar(toVirtual(day + DAY_MS))).toBe(day + DAY_MS);
  });
});

test('the true scale is calendar time itself', () => {
  const { toVirtual, toCalendar } = trueScale([0, DAY_MS]);
  expect([toVirtual(5), toCalendar(5)]).toEqual([5, 5]);
});
