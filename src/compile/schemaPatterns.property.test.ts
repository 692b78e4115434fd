import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateRange } from '../dataset/dataset.ts';
import { dateRange } from './parseEdtf.ts';
import { DAY, EDTF } from './schemaPatterns.ts';

const number = (digits: number, max: number) =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(digits, '0'));

describe('the pattern of a day', () => {
  it('matches the days that exist, and no others', () => {
    fc.assert(
      fc.property(number(4, 9999), number(2, 13), number(2, 32), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists =
          year !== '0000' && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(DAY.test(text)).toBe(exists);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the pattern of EDTF', () => {
  const qualifier = fc.constantFrom('', '', '', '~', '?', '%');
  const point = fc
    .tuple(number(4, 9999), number(2, 14), number(2, 33), fc.constantFrom(1, 2, 3), qualifier)
    .map(([year, month, day, parts, q]) => [year, month, day].slice(0, parts).join('-') + q);
  const text = fc.oneof(
    point,
    fc
      .tuple(fc.oneof(point, fc.constant('..')), fc.oneof(point, fc.constant('..')))
      .map((both) => both.join('/')),
    fc.tuple(point, fc.constantFrom(',', '..', ';'), point).map((all) => `[${all.join('')}]`),
    fc.string(),
  );

  it('matches all that the compiler reads', () => {
    fc.assert(
      fc.property(text, (edtf) => {
        fc.pre(dateRange(edtf, 'en') !== null);
        expect(edtf).toMatch(EDTF);
      }),
      { numRuns: 500 },
    );
  });

  /** The first of two dates and the last, each as the compiler reads it by itself. */
  function endsOf(edtf: string): (DateRange | null)[] {
    return edtf
      .replace(/^\[|\]$/g, '')
      .split(/,|\.\.|\//)
      .map((date) => dateRange(date, 'en'));
  }

  it('matches nothing else, but for two dates in the wrong order and, in a set, of two lengths or qualified', () => {
    fc.assert(
      fc.property(text, (edtf) => {
        fc.pre(EDTF.test(edtf) && dateRange(edtf, 'en') === null);
        const [start, end, ...more] = endsOf(edtf);
        expect([start, end, more]).toEqual([expect.anything(), expect.anything(), []]);
        const isLate = String(start?.earliest) > String(end?.latest);
        if (isLate) return;
        const [one, other] = [start, end].map((range) => range?.edtf.split('-').length);
        expect(edtf).toMatch(/^\[/);
        expect(one !== other || /[~?%]/.test(edtf)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['2018-01-09', '2018-~01', '%2018', '../2018', '[2018-01-09,2018-01-10]'])(
    'matches %s',
    (edtf) => {
      expect(edtf).toMatch(EDTF);
    },
  );

  it.each([
    'last year',
    '2018-02-30',
    '2015-02-29',
    '2018-21',
    '../..',
    '[2018]',
    '2018/',
    '0000',
    '',
  ])('does not match %s', (edtf) => {
    expect(edtf).not.toMatch(EDTF);
  });
});
