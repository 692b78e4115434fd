import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { writeDay } from './day.ts';
import { boundsOf, parseEdtf } from './edtf.ts';

function bounds(text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed) return 'none';
  const { first, last } = boundsOf(parsed);
  return `${first === null ? '..' : writeDay(first)} ${last === null ? '..' : writeDay(last)}`;
}

describe('EDTF', () => {
  test.each([
    // Level 0
    ['1985-04-12', '1985-04-12 1985-04-12'],
    ['1985-04', '1985-04-01 1985-04-30'],
    ['1985', '1985-01-01 1985-12-31'],
    ['1985-04-12T23:20:30Z', '1985-04-12 1985-04-12'],
    ['1964/2008', '1964-01-01 2008-12-31'],
    ['2004-02-01/2005-02', '2004-02-01 2005-02-28'],
    // Level 1
    ['2001-21', '2001-03-01 2001-05-31'],
    ['2001-24', '2001-12-01 2002-02-28'],
    ['1984?', '1984-01-01 1984-12-31'],
    ['2004-06~', '2004-06-01 2004-06-30'],
    ['2004-06-11%', '2004-06-11 2004-06-11'],
    ['201X', '2010-01-01 2019-12-31'],
    ['20XX', '2000-01-01 2099-12-31'],
    ['2004-XX', '2004-01-01 2004-12-31'],
    ['1985-02-XX', '1985-02-01 1985-02-28'],
    ['1985-XX-XX', '1985-01-01 1985-12-31'],
    ['1985-04-12/..', '1985-04-12 ..'],
    ['../1985-04', '.. 1985-04-30'],
    ['1985/', '1985-01-01 ..'],
    ['/1985', '.. 1985-12-31'],
    ['-1985', '-1985-01-01 -1985-12-31'],
    ['-0479-09', '-0479-09-01 -0479-09-30'],
    ['-9999', '-9999-01-01 -9999-12-31'],
    ['0000', '0000-01-01 0000-12-31'],
    // Level 2
    ['192X~', '1920-01-01 1929-12-31'],
    ['1XXX', '1000-01-01 1999-12-31'],
    ['-047X', '-0479-01-01 -0470-12-31'],
    ['2004-06~-11', '2004-06-11 2004-06-11'],
    ['2018-35', '2018-07-01 2018-09-30'],
    ['2018-41', '2018-07-01 2018-12-31'],
    ['[1667,1668,1670..1672]', '1667-01-01 1672-12-31'],
    ['[..1760-12-03]', '.. 1760-12-03'],
    ['{1960,1961-12}', '1960-01-01 1961-12-31'],
    ['2018-1X', '2018-10-01 2018-12-31'],
  ])('%s', (text, days) => {
    expect(bounds(text)).toBe(days);
  });

  test.each([
    '',
    '..',
    '../..',
    '/',
    '1985-13',
    '1985-02-29',
    '1985-04-31',
    '-0000',
    '85',
    '19855',
    '1985-4',
    '2008/1964',
    '2001-21-03',
    '[1667',
    '{1667]',
    '1985-00',
    '1985-04-00',
    'May 1985',
  ])('not “%s”', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('says what is approximate and what is uncertain', () => {
    expect(parseEdtf('1942~')).toMatchObject({ date: { approximate: true, uncertain: false } });
    expect(parseEdtf('1942?')).toMatchObject({ date: { approximate: false, uncertain: true } });
    expect(parseEdtf('1942%')).toMatchObject({ date: { approximate: true, uncertain: true } });
  });

  test.each([
    '1985-04-12',
    '1985-04',
    '1985',
    '1964/2008',
    '201X',
    '20XX',
    '-0479-09',
    '1984~',
    '0000',
  ])('has the days that the library has for %s', (text) => {
    const { min, max } = edtf(text);
    const day = (ms: number) => writeDay(Math.floor(ms / 86_400_000));
    expect(bounds(text)).toBe(`${day(min)} ${day(max)}`);
  });
});
