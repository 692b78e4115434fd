import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dateRange } from '../compile/parseEdtf.ts';
import { dayMs, isoDay } from './civilDay.ts';
import type { DateRange } from './dataset.ts';
import { shortDate, shortDateApart, stretchName, yearsBetween } from './shortDate.ts';

function read(edtf: string): DateRange {
  const range = dateRange(edtf, 'en');
  if (!range) throw new Error(`${edtf} was not read.`);
  return range;
}

const [S, T] = ['\u00a0', '–'];

test.each([
  ['2018-01-09', '9 Jan', 'Jan 9', '2018'],
  ['2018-01-01~', 'about 1 Jan', 'about Jan 1', '2018'],
  ['../2020-06-16', 'by 16 Jun', 'by Jun 16', '2020'],
  ['2016-02/..', 'from Feb on', 'from Feb on', '2016'],
  ['1990/..', 'from 1990 on', 'from 1990 on', null],
  ['2018-02-09/2018-02-25', '9–25 Feb', 'Feb 9–25', '2018'],
  ['2018-02-09~/2018-02-25~', 'about 9–25 Feb', 'about Feb 9–25', '2018'],
  ['2018-02-27/2018-03-03', `27${S}Feb${T}3${S}Mar`, `Feb${S}27${T}Mar${S}3`, '2018'],
  ['2018-01/2018-02-05', `Jan${T}5${S}Feb`, `Jan${T}Feb${S}5`, '2018'],
  ['2017-12/2018-02', `Dec${S}2017${T}Feb${S}2018`, `Dec${S}2017${T}Feb${S}2018`, null],
  ['2017/2018-02-05', `2017${T}5${S}Feb${S}2018`, `2017${T}Feb${S}5,${S}2018`, null],
  ['2018~-01-09', 'about 9 Jan', 'about Jan 9', '2018'],
  ['2018?', 'possibly 2018', 'possibly 2018', null],
  ['2018%', 'possibly about 2018', 'possibly about 2018', null],
  ['2017~/2018', 'about 2017 to 2018', 'about 2017 to 2018', null],
  ['2017?/2018~', 'possibly 2017 to about 2018', 'possibly 2017 to about 2018', null],
  ['2018-02-09~/2018-02-25', `about 9${S}Feb to 25${S}Feb`, `about Feb${S}9 to Feb${S}25`, '2018'],
  ['2018-02-09/2018-02-25~', `9${S}Feb to about 25${S}Feb`, `Feb${S}9 to about Feb${S}25`, '2018'],
  ['1950/1953', '1950–1953', '1950–1953', null],
  ['2016-02', 'Feb', 'Feb', '2016'],
  ['1990', '1990', '1990', null],
  ['[2018-01-09,2018-01-10]', '9 or 10 Jan', 'Jan 9 or 10', '2018'],
  ['[2018-01-05..2018-01-09]', 'between 5 and 9 Jan', 'between Jan 5 and 9', '2018'],
  ['[2018-01-31,2018-02-01]', `31${S}Jan or 1${S}Feb`, `Jan${S}31 or Feb${S}1`, '2018'],
  ['[2017,2018]', '2017 or 2018', '2017 or 2018', null],
])(
  '%s is “%s” in a narrow column, “%s” in American English, and its year %s',
  (edtf, words, american, year) => {
    expect(shortDateApart(read(edtf), 'en')).toEqual({ words, year });
    expect(shortDateApart(read(edtf), 'en-GB')).toEqual({ words, year });
    expect(shortDateApart(read(edtf), 'en-US')).toEqual({ words: american, year });
  },
);

test.each([
  ['2018-01-09', '9 Jan 2018', 'Jan 9, 2018'],
  ['2018-02-09/2018-02-25', '9–25 Feb 2018', 'Feb 9–25, 2018'],
  ['2018-02-27/2018-03-03', `27${S}Feb${T}3${S}Mar${S}2018`, `Feb${S}27${T}Mar${S}3,${S}2018`],
  ['../2020-06-16', 'by 16 Jun 2020', 'by Jun 16, 2020'],
])('%s is “%s” with its year, “%s” in American English', (edtf, words, american) => {
  expect(shortDate(read(edtf), 'en')).toBe(words);
  expect(shortDate(read(edtf), 'en-US')).toBe(american);
});

test('of any span, both ends and their years can be read', () => {
  const iso = fc
    .tuple(fc.integer({ min: -300_000, max: 40_000 }), fc.constantFrom(4, 7, 10))
    .map(([days, length]) => isoDay(days * 86_400_000).slice(0, length));
  fc.assert(
    fc.property(iso, iso, (one, other) => {
      const [start = '', end = ''] = [one, other].sort();
      fc.pre(!end.startsWith(start));
      const written = shortDate(read(`${start}/${end}`), 'en');
      for (const point of [start, end]) {
        const [year, month, day] = point.split('-').map(Number);
        expect(written).toContain(String(year));
        if (month)
          expect(written).toContain(
            new Date(0, month - 1).toLocaleString('en', { month: 'short' }),
          );
        if (day) expect(written).toMatch(new RegExp(`(^|\\D)${day}(\\D|$)`));
      }
    }),
  );
});

describe('the name of a stretch', () => {
  it.each([
    ['2018-01-09', '2018-01-09', '9 January 2018', 'January 9, 2018'],
    ['2018-01-09', '2018-01-25', '9 to 25 January 2018', 'January 9 to 25, 2018'],
    ['2018-03-01', '2018-05-30', 'March to May 2018'],
    ['1990-05-01', '1996-04-01', 'May 1990 to April 1996'],
    ['1953-07-27', '2021-10-27', '1953 to 2021'],
  ])('from %s to %s is %s', (first, last, name, american = name) => {
    expect(stretchName(dayMs(first), dayMs(last), 'en')).toBe(name);
    expect(stretchName(dayMs(first), dayMs(last), 'en-US')).toBe(american);
  });
});

test('years are written without leading zeros, and once where both are the same', () => {
  expect(yearsBetween('0395-01-01', '0750-12-31')).toBe('395–750');
  expect(yearsBetween('2018-01-01', '2018-12-31')).toBe('2018');
});
