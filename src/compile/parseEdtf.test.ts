import { describe, expect, it } from 'vitest';
import { dateRange, parseEdtf } from './parseEdtf.ts';

describe('parseEdtf accepts', () => {
  it.each([
    ['1953', '1953-01-01', '1953-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2018-01-09', '2018-01-09', '2018-01-09'],
    ['2016-02-29', '2016-02-29', '2016-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['2020~', '2020-01-01', '2020-12-31'],
    ['2020?', '2020-01-01', '2020-12-31'],
    ['2020%', '2020-01-01', '2020-12-31'],
    ['2018-~01', '2018-01-01', '2018-01-31'],
    ['0001-02', '0001-02-01', '0001-02-28'],
    ['9999-12-31', '9999-12-31', '9999-12-31'],
    ['1950/1953', '1950-01-01', '1953-12-31'],
    ['2018-02-09/2018-02-25', '2018-02-09', '2018-02-25'],
    ['2018-01~/2018-02~', '2018-01-01', '2018-02-28'],
    ['2018/2020-06', '2018-01-01', '2020-06-30'],
    ['2018-01/2018-01', '2018-01-01', '2018-01-31'],
    ['../2020-06-16', null, '2020-06-16'],
    ['2018-09/..', '2018-09-01', null],
    ['[2018-01-09,2018-01-10]', '2018-01-09', '2018-01-10'],
    ['[2018-01-05..2018-01-09]', '2018-01-05', '2018-01-09'],
  ])('%s: %s to %s', (edtf, earliest, latest) => {
    expect(dateRange(edtf, 'en')).toMatchObject({ edtf, earliest, latest });
  });
});

describe('parseEdtf rejects', () => {
  it.each([
    ['a day that is not', '2018-02-30'],
    ['29 February of a common year', '2015-02-29'],
    ['29 February of a common century', '1900-02-29'],
    ['29 February in an interval', '2015-02-29/2015-03-05'],
    ['29 February in a set', '[2015-02-28,2015-02-29]'],
    ['a thirteenth month', '2018-13'],
    ['a season', '2018-21'],
    ['a season of edtf that is not three months of the year', '2018-22'],
    ['a time of day', '2018-01-09T10:00'],
    ['a time of day with a zone', '2018-01-09T10:00:00Z'],
    ['a list', '{2018,2019}'],
    ['unspecified digits', '201X'],
    ['an unspecified day', '2018-01-XX'],
    ['an unknown start', '/2020'],
    ['an unknown end', '2020/'],
    ['two open ends', '../..'],
    ['years the wrong way round', '2020/2018'],
    ['days the wrong way round', '2018-05-10/2018-05-03'],
    ['days of a set the wrong way round', '[2018-05-10..2018-05-03]'],
    ['a set the wrong way round', '[2019,2018]'],
    ['a set of one', '[2018]'],
    ['a set of three', '[2018,2019,2020]'],
    ['a set with an open start', '[..2018]'],
    ['a set of two with an open start', '[..2018,2019]'],
    ['a set of two with an open end', '[2018,2019..]'],
    ['a set with an open end', '[2018..]'],
    ['a set from a year to a month', '[2018..2019-02]'],
    ['a season in an interval', '2018-21/2018-12'],
    ['the year 0', '0000'],
    ['a year before it', '-0005'],
    ['a year of five digits', 'Y12018'],
    ['a decade', '201'],
    ['a month of one digit', '2018-1'],
    ['white space', ' 2018'],
    ['words', '9 January 2018'],
    ['nothing', ''],
  ])('%s: %s', (_what, edtf) => {
    expect(parseEdtf(edtf)).toBeNull();
    expect(dateRange(edtf, 'en')).toBeNull();
  });
});

describe('a hedge', () => {
  it.each([
    ['2018~', { approximate: true, uncertain: false }],
    ['2018?', { approximate: false, uncertain: true }],
    ['2018%', { approximate: true, uncertain: true }],
    ['2018-?01', { approximate: false, uncertain: true }],
    ['2018-01-09', { approximate: false, uncertain: false }],
  ])('in %s is kept', (edtf, hedge) => {
    expect(parseEdtf(edtf)).toMatchObject({ shape: 'single', point: hedge });
  });
});
