import { utc } from '@date-fns/utc';
import { addDays, format } from 'date-fns';
import fc from 'fast-check';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { DAY_MS, dayMs, formatDay, isoDay, shiftDay, weekdayOf, yearOf } from './civilDay.ts';

/** A zone and its offset from UTC on 1 July 2021, in minutes as `getTimezoneOffset` counts them. */
const ZONES = [
  ['America/Los_Angeles', 420],
  ['Asia/Seoul', -540],
  ['Pacific/Kiritimati', -840],
  ['UTC', 0],
] as const;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(ZONES)('in the zone %s', (zone, offset) => {
  function setup() {
    vi.stubEnv('TZ', zone);
    expect(new Date(2021, 6, 1).getTimezoneOffset()).toBe(offset);
  }

  it.each([
    ['0001-01-01', 'Monday 1 January 1'],
    ['0099-12-31', 'Thursday 31 December 99'],
    ['1953-07-27', 'Monday 27 July 1953'],
    ['2000-02-29', 'Tuesday 29 February 2000'],
    ['2018-03-11', 'Sunday 11 March 2018'],
    ['2021-10-27', 'Wednesday 27 October 2021'],
    ['9999-12-31', 'Friday 31 December 9999'],
  ])('%s is %s, and converts back unchanged', (day, words) => {
    setup();
    expect(isoDay(dayMs(day))).toBe(day);
    expect(formatDay(dayMs(day), 'EEEE d MMMM y')).toBe(words);
  });

  it('years are written without leading zeros', () => {
    setup();
    expect(yearOf('0395-01-01')).toBe(395);
  });

  it('a day is midnight UTC', () => {
    setup();
    expect(dayMs('1970-01-02')).toBe(DAY_MS);
    expect(dayMs('2018-01-09')).toBe(Date.UTC(2018, 0, 9));
  });

  it('a moment belongs to its UTC day', () => {
    setup();
    expect(isoDay(Date.UTC(2018, 0, 9, 23, 59))).toBe('2018-01-09');
    expect(isoDay(-1)).toBe('1969-12-31');
  });

  it('shifting crosses months, years, leap days and clock changes', () => {
    setup();
    expect(shiftDay('2018-12-31', 1)).toBe('2019-01-01');
    expect(shiftDay('2020-03-01', -1)).toBe('2020-02-29');
    expect(shiftDay('2018-03-10', 2)).toBe('2018-03-12');
    expect(shiftDay('0100-01-01', -1)).toBe('0099-12-31');
  });

  it('weekdays count from Sunday', () => {
    setup();
    expect(weekdayOf('2018-01-07')).toBe(0);
    expect(weekdayOf('2018-01-09')).toBe(2);
  });
});

/** From the year 10000 BC to 10000. */
const anyDay = fc.integer({ min: -4_400_000, max: 2_900_000 }).map((days) => days * DAY_MS);

test('days are written as date-fns writes them', () => {
  const fields = ['y', 'yy', 'yyyy', 'uuuu', 'M', 'MM', 'MMM', 'MMMM', 'd', 'dd', 'EEEE'];
  const patterns = fc.array(fc.constantFrom(...fields), { minLength: 1 });
  fc.assert(
    fc.property(anyDay, patterns, (day, list) => {
      const pattern = list.join(', ');
      expect(formatDay(day, pattern)).toBe(format(day, pattern, { in: utc }));
    }),
  );
});

test('days are counted as date-fns counts them', () => {
  const modern = fc.integer({ min: -600_000, max: 2_900_000 }).map((days) => days * DAY_MS);
  fc.assert(
    fc.property(modern, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      expect(shiftDay(isoDay(day), days)).toBe(isoDay(+addDays(day, days, { in: utc })));
    }),
  );
});
