import { describe, expect, it } from 'vitest';
import {
  bounds,
  type DatePoint,
  firstPrecision,
  type HistoricalDate,
  label,
} from './historicalDate.ts';
import { precisionOf } from './partialDay.ts';

/** A point from its EDTF notation: `2018-01~`. */
function point(text: string): DatePoint {
  const iso = text.replace(/[~?%]$/, '');
  return { iso, approximate: /[~%]$/.test(text), uncertain: /[?%]$/.test(text) };
}

function single(text: string): HistoricalDate {
  return { shape: 'single', point: point(text) };
}

function interval(start: string | null, end: string | null): HistoricalDate {
  return { shape: 'interval', start: start ? point(start) : null, end: end ? point(end) : null };
}

function oneOf(start: string, end: string): HistoricalDate {
  return { shape: 'oneOf', start: point(start), end: point(end) };
}

describe('the label of', () => {
  it.each([
    ['2018', '2018'],
    ['2018-01', 'January 2018'],
    ['2018-01-09', 'Tuesday 9 January 2018'],
    ['2017~', 'about 2017'],
    ['2018-09?', 'possibly September 2018'],
    ['2018-01-01%', 'possibly about 1 January 2018'],
  ])('%s is “%s”', (edtf, words) => {
    expect(label(single(edtf), 'en')).toBe(words);
    expect(label(single(edtf), 'en-GB')).toBe(words);
  });

  it.each([
    ['1950', '1953', '1950–1953'],
    ['1950', '1950', '1950'],
    ['2018-01', '2018-02', 'January–February 2018'],
    ['2018-12', '2019-01', 'December 2018 to January 2019'],
    ['2018-02-09', '2018-02-25', '9–25 February 2018'],
    ['2018-01-30', '2018-02-02', '30 January to 2 February 2018'],
    ['2018-12-30', '2019-01-02', '30 December 2018 to 2 January 2019'],
    ['2018-02-09', '2018-02-09', 'Friday 9 February 2018'],
    ['2018', '2020-06', '2018 to June 2020'],
    ['2018-01-09', '2018-02', 'Tuesday 9 January 2018 to February 2018'],
    ['2018-01~', '2018-02~', 'about January–February 2018'],
    ['2018-01~', '2018-01~', 'about January 2018'],
    ['2018~', '2020', 'about 2018 to 2020'],
    ['2018', '2020?', '2018 to possibly 2020'],
    [null, '2020-06-16', 'by Tuesday 16 June 2020'],
    [null, '2020~', 'by about 2020'],
    ['2018-09', null, 'from September 2018 on'],
    [null, null, 'date unknown'],
  ])('%s to %s is “%s”', (start, end, words) => {
    expect(label(interval(start, end), 'en')).toBe(words);
    expect(label(interval(start, end), 'en-GB')).toBe(words);
  });

  it.each([
    ['2018-01-09', '2018-01-10', 'about 9 or 10 January 2018'],
    ['2018-01-31', '2018-02-01', 'about 31 January or 1 February 2018'],
    ['2018-12-31', '2019-01-01', 'about 31 December 2018 or 1 January 2019'],
    ['2018-01', '2018-02', 'about January or February 2018'],
    ['2017', '2018', 'about 2017 or 2018'],
    ['2018-01-05', '2018-01-09', 'between 5 and 9 January 2018'],
    ['2018-01-30', '2018-02-02', 'between 30 January and 2 February 2018'],
    ['2015', '2018', 'between 2015 and 2018'],
  ])('one of %s and %s is “%s”', (start, end, words) => {
    expect(label(oneOf(start, end), 'en')).toBe(words);
    expect(label(oneOf(start, end), 'en-GB')).toBe(words);
  });
});

describe('in American English the label is', () => {
  it.each([
    [single('2018'), '2018'],
    [single('2018-01'), 'January 2018'],
    [single('2018-01-09'), 'Tuesday, January 9, 2018'],
    [single('2018-01-01~'), 'about January 1, 2018'],
    [single('2018-01-01%'), 'possibly about January 1, 2018'],
    [interval('1950', '1953'), '1950–1953'],
    [interval('2018-01', '2018-02'), 'January–February 2018'],
    [interval('2018-02-09', '2018-02-25'), 'February 9–25, 2018'],
    [interval('2018-02-26', '2018-03-03'), 'February 26 to March 3, 2018'],
    [interval('2018-12-30', '2019-01-02'), 'December 30, 2018 to January 2, 2019'],
    [interval('2018-01-09', '2018-02'), 'Tuesday, January 9, 2018 to February 2018'],
    [interval('2018-01-09~', '2018-01-25~'), 'about January 9–25, 2018'],
    [interval(null, '2020-06-16'), 'by Tuesday, June 16, 2020'],
    [interval('2018-01-09', null), 'from Tuesday, January 9, 2018 on'],
    [oneOf('2018-01-09', '2018-01-10'), 'about January 9 or 10, 2018'],
    [oneOf('2018-01-31', '2018-02-01'), 'about January 31 or February 1, 2018'],
    [oneOf('2018-01-05', '2018-01-09'), 'between January 5 and 9, 2018'],
    [oneOf('2018-01-30', '2018-02-02'), 'between January 30 and February 2, 2018'],
  ])('%j: “%s”', (date, words) => {
    expect(label(date, 'en-US')).toBe(words);
  });
});

describe('the bounds of', () => {
  it.each([
    [single('2018'), '2018-01-01', '2018-12-31'],
    [single('2018-02'), '2018-02-01', '2018-02-28'],
    [single('2020-02'), '2020-02-01', '2020-02-29'],
    [single('0004-02'), '0004-02-01', '0004-02-29'],
    [single('2018-12'), '2018-12-01', '2018-12-31'],
    [single('2018-01-09~'), '2018-01-09', '2018-01-09'],
    [interval('2018-01', '2018-02'), '2018-01-01', '2018-02-28'],
    [interval(null, '2020'), null, '2020-12-31'],
    [interval('2020', null), '2020-01-01', null],
    [interval(null, null), null, null],
    [oneOf('2018-01-09', '2018-01-10'), '2018-01-09', '2018-01-10'],
  ])('%o are %s and %s', (date, earliest, latest) => {
    expect(bounds(date)).toEqual({ earliest, latest });
  });
});

describe('precision', () => {
  it.each([
    ['2018', 'year'],
    ['2018-01', 'month'],
    ['2018-01-09', 'day'],
  ])('%s is known to the %s', (iso, precision) => {
    expect(precisionOf(iso)).toBe(precision);
  });

  it.each([
    ['../2018-01~', 'month'],
    ['1950/1953', 'year'],
    ['[2018-01-09,2018-01-10]', 'day'],
    ['2018?/..', 'year'],
  ])('the first date of %s is known to the %s', (edtf, precision) => {
    expect(firstPrecision(edtf)).toBe(precision);
  });
});
