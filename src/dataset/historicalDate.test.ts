import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../compile/parseEdtf.ts';
import { bounds } from './datePoint.ts';
import { type HistoricalDate, isHedged, isOneOfSeveral, precisionOf } from './historicalDate.ts';

function read(edtf: string): HistoricalDate {
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`${edtf} was not read.`);
  return date;
}

describe('the bounds of', () => {
  test.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['0004-02', '0004-02-01', '0004-02-29'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2018-01-09~', '2018-01-09', '2018-01-09'],
    ['2018-01/2018-02', '2018-01-01', '2018-02-28'],
    ['../2020', null, '2020-12-31'],
    ['2020/..', '2020-01-01', null],
    ['[2018-01-09,2018-01-10]', '2018-01-09', '2018-01-10'],
  ])('%s are %s and %s', (edtf, earliest, latest) => {
    expect(bounds(read(edtf))).toEqual({ earliest, latest });
  });
});

test.each([
  ['../2018-01~', 'month', true, false],
  ['1950/1953', 'year', false, false],
  ['1950/1953?', 'year', true, false],
  ['[2018-01-09,2018-01-10]', 'day', true, true],
  ['[2018-01-05..2018-01-09]', 'day', true, true],
  ['2018?/..', 'year', true, false],
  ['2018-01-09', 'day', false, false],
  ['2018~-01-09', 'day', true, false],
])(
  'of %s the first point is known to the %s; hedged: %s, one of several: %s',
  (edtf, precision, hedged, several) => {
    const date = read(edtf);
    expect([precisionOf(date), isHedged(date), isOneOfSeveral(date)]).toEqual([
      precision,
      hedged,
      several,
    ]);
  },
);
