import { expect, test } from 'vitest';
import type { When } from '../dataset/dataset.ts';
import { listDate } from './listDate.ts';

test.each([
  ['2018-01-09', '2018-01-09', '2018-01-09', '9 Jan', 'Jan 9'],
  ['2018-01-01~', '2018-01-01', '2018-01-01', 'about 1 Jan', 'about Jan 1'],
  ['../2020-06-16', null, '2020-06-16', 'by 16 Jun', 'by Jun 16'],
  ['2018-02-09/2018-02-25', '2018-02-09', '2018-02-25', '9 Feb', 'Feb 9'],
  ['2016-02', '2016-02-01', '2016-02-29', 'Feb', 'Feb'],
  ['1990', '1990-01-01', '1990-12-31', '1990', '1990'],
  ['[2018-01-09,2018-01-10]', '2018-01-09', '2018-01-10', '9–10 Jan', 'Jan 9–10'],
  [
    '[2018-01-31,2018-02-01]',
    '2018-01-31',
    '2018-02-01',
    '31\u00a0Jan–1\u00a0Feb',
    'Jan\u00a031–Feb\u00a01',
  ],
  ['[2018-01,2018-02]', '2018-01-01', '2018-02-28', 'Jan–Feb', 'Jan–Feb'],
  ['[2017,2018]', '2017-01-01', '2018-12-31', '2017–2018', '2017–2018'],
])(
  '%s is “%4$s” in the list, “%5$s” in American English',
  (edtf, earliest, latest, words, american) => {
    const event = { when: { edtf, earliest, latest } as When };
    expect(listDate(event, 'en')).toBe(words);
    expect(listDate(event, 'en-GB')).toBe(words);
    expect(listDate(event, 'en-US')).toBe(american);
  },
);
