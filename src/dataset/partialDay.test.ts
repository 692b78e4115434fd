import { expect, test } from 'vitest';
import { firstDayOf, isPartialDay, lastDayOf, partialDayLabel } from './partialDay.ts';

test.each([
  ['2018', '2018-01-01', '2018-12-31', '2018'],
  ['2018-02', '2018-02-01', '2018-02-28', 'February 2018'],
  ['2020-02', '2020-02-01', '2020-02-29', 'February 2020'],
  ['1953-07-27', '1953-07-27', '1953-07-27', '27 July 1953', 'July 27, 1953'],
  ['0001', '0001-01-01', '0001-12-31', '1'],
  ['0000', '0000-01-01', '0000-12-31', '1 BC'],
  ['-0479-09', '-0479-09-01', '-0479-09-30', 'September 480 BC'],
])('%s goes from %s to %s, and is called “%s”', (iso, first, last, label, american = label) => {
  expect(isPartialDay(iso)).toBe(true);
  expect([firstDayOf(iso), lastDayOf(iso)]).toEqual([first, last]);
  expect([partialDayLabel(iso, 'en'), partialDayLabel(iso, 'en-US')]).toEqual([label, american]);
});

test.each([
  '',
  '18',
  '-0000',
  '-18',
  '2018-00',
  '2018-13',
  '2018-02-29',
  '2018-2',
  '2018-02-09T00:00',
])('“%s” is none', (text) => {
  expect(isPartialDay(text)).toBe(false);
});
