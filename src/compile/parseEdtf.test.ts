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
    ['2018-01-09T10:00:00Z', '2018-01-09', '2018-01-09'],
    ['1947-21', '1947-03-01', '1947-05-31'],
    ['1947-22', '1947-06-01', '1947-08-31'],
    ['1947-24', '1947-12-01', '1948-02-29'],
    ['1947-21~/1948-22', '1947-03-01', '1948-08-31'],
    ['192X', '1920-01-01', '1929-12-31'],
    ['18XX?', '1800-01-01', '1899-12-31'],
    ['2018-XX', '2018-01-01', '2018-12-31'],
    ['2018-01-XX', '2018-01-01', '2018-01-31'],
    ['/2020', null, '2020-12-31'],
    ['2020/', '2020-01-01', null],
    ['[2018,2019,2021]', '2018-01-01', '2021-12-31'],
    ['{1960,1962}', '1960-01-01', '1962-12-31'],
    ['{1960..1962}', '1960-01-01', '1962-12-31'],
    ['[..2018]', null, '2018-12-31'],
    ['[2018..]', '2018-01-01', null],
    ['0000', '0000-01-01', '0000-12-31'],
    ['-0479-09', '-0479-09-01', '-0479-09-30'],
    ['-0490/-0479', '-0490-01-01', '-0479-12-31'],
    ['-9999', '-9999-01-01', '-9999-12-31'],
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
    ['two open ends', '../..'],
    ['years the wrong way round', '2020/2018'],
    ['days the wrong way round', '2018-05-10/2018-05-03'],
    ['days of a set the wrong way round', '[2018-05-10..2018-05-03]'],
    ['a set the wrong way round', '[2019,2018]'],
    ['a set of one', '[2018]'],
    ['a set of two with an open start', '[..2018,2019]'],
    ['a set of two with an open end', '[2018,2019..]'],
    ['a set from a year to a month', '[2018..2019-02]'],
    ['a year of five digits', 'Y12018'],
    ['a year 0 with a sign', '-0000'],
    ['a decade of level 2', '201'],
    ['a digit unknown in the middle', '1X18'],
    ['a decade before Christ', '-048X'],
    ['a month of an unknown year', '201X-05'],
    ['a day of an unknown month', '2018-XX-09'],
    ['a season of the south', '2018-30'],
    ['a quarter', '2018-33'],
    ['a list with a range', '[2018,2020..2022]'],
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

describe('a label says', () => {
  it.each([
    ['1947-22', 'summer 1947'],
    ['1947-22~', 'about summer 1947'],
    ['1947-21/1947-23', 'spring 1947 to autumn 1947'],
    ['192X', 'the 1920s'],
    ['../192X', 'by the 1920s'],
    ['182X/184X', 'the 1820s to the 1840s'],
    ['18XX', 'the 19th century'],
    ['11XX?', 'possibly the 12th century'],
    ['-0479', '480 BC'],
    ['-0479-09', 'September 480 BC'],
    ['-0489-09-12~', 'about 12 September 490 BC'],
    ['-0489/-0479', '490 BC–480 BC'],
    ['-0043/0014', '44 BC–14'],
    ['0000', '1 BC'],
    ['2020/', 'from 2020, end not known'],
    ['/2020', 'until 2020, start not known'],
    ['{1960,1962}', '1960 and 1962'],
    ['{1960,1962,1964}', '1960, 1962 and 1964'],
    ['[1960,1962,1964]', 'one of 1960, 1962 or 1964'],
  ])('of %s: %s', (edtf, label) => {
    expect(dateRange(edtf, 'en')?.label).toBe(label);
  });
});
