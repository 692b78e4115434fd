import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../compile/parseEdtf.ts';
import { dateLabel, shortLabel } from './dateLabel.ts';
import type { HistoricalDate } from './historicalDate.ts';

function read(edtf: string): HistoricalDate {
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`${edtf} was not read.`);
  return date;
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
    expect(dateLabel(read(edtf), 'en')).toBe(words);
    expect(dateLabel(read(edtf), 'en-GB')).toBe(words);
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
    ['..', '2020-06-16', 'by Tuesday 16 June 2020'],
    ['..', '2020~', 'by about 2020'],
    ['2018-09', '..', 'from September 2018 on'],
  ])('%s to %s is “%s”', (start, end, words) => {
    expect(dateLabel(read(`${start}/${end}`), 'en')).toBe(words);
    expect(dateLabel(read(`${start}/${end}`), 'en-GB')).toBe(words);
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
    expect(dateLabel(read(`[${start},${end}]`), 'en')).toBe(words);
    expect(dateLabel(read(`[${start},${end}]`), 'en-GB')).toBe(words);
  });
});

describe('in American English the label is', () => {
  it.each([
    ['2018', '2018'],
    ['2018-01', 'January 2018'],
    ['2018-01-09', 'Tuesday, January 9, 2018'],
    ['2018-01-01~', 'about January 1, 2018'],
    ['2018-01-01%', 'possibly about January 1, 2018'],
    ['1950/1953', '1950–1953'],
    ['2018-01/2018-02', 'January–February 2018'],
    ['2018-02-09/2018-02-25', 'February 9–25, 2018'],
    ['2018-02-26/2018-03-03', 'February 26 to March 3, 2018'],
    ['2018-12-30/2019-01-02', 'December 30, 2018 to January 2, 2019'],
    ['2018-01-09/2018-02', 'Tuesday, January 9, 2018 to February 2018'],
    ['2018-01-09~/2018-01-25~', 'about January 9–25, 2018'],
    ['../2020-06-16', 'by Tuesday, June 16, 2020'],
    ['2018-01-09/..', 'from Tuesday, January 9, 2018 on'],
    ['[2018-01-09,2018-01-10]', 'about January 9 or 10, 2018'],
    ['[2018-01-31,2018-02-01]', 'about January 31 or February 1, 2018'],
    ['[2018-01-05,2018-01-09]', 'between January 5 and 9, 2018'],
    ['[2018-01-30,2018-02-02]', 'between January 30 and February 2, 2018'],
  ])('%s: “%s”', (edtf, words) => {
    expect(dateLabel(read(edtf), 'en-US')).toBe(words);
  });
});

describe('without weekdays and with short names of months the label is', () => {
  it.each([
    ['2018', '2018', '2018'],
    ['2018-09', 'Sep 2018', 'Sep 2018'],
    ['2018-01-09', '9 Jan 2018', 'Jan 9, 2018'],
    ['2018-01-01%', 'possibly about 1 Jan 2018', 'possibly about Jan 1, 2018'],
    ['2018-01/2018-02', 'Jan–Feb 2018', 'Jan–Feb 2018'],
    ['2018-12-30/2019-01-02', '30 Dec 2018 to 2 Jan 2019', 'Dec 30, 2018 to Jan 2, 2019'],
    ['2018-01-09/2018-02', '9 Jan 2018 to Feb 2018', 'Jan 9, 2018 to Feb 2018'],
    ['../2020-06-16', 'by 16 Jun 2020', 'by Jun 16, 2020'],
    ['2018-05/..', 'from May 2018 on', 'from May 2018 on'],
    ['[2018-01-09,2018-01-10]', 'about 9 or 10 Jan 2018', 'about Jan 9 or 10, 2018'],
    ['[2018-01-05..2018-01-09]', 'between 5 and 9 Jan 2018', 'between Jan 5 and 9, 2018'],
  ])('%s: “%s”, in American English “%s”', (edtf, words, american) => {
    expect(shortLabel(read(edtf), 'en')).toBe(words);
    expect(shortLabel(read(edtf), 'en-US')).toBe(american);
  });
});
