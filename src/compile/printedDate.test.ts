import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { monthNumber, readPrintedDate } from './printedDate.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

describe('a printed date is read:', () => {
  it.each([
    ['July 27, 1953', { year: 1953, month: 7, day: 27 }],
    ['July 27 1953', { year: 1953, month: 7, day: 27 }],
    ['27 July 1953', { year: 1953, month: 7, day: 27 }],
    ['on January 9, 2018', { year: 2018, month: 1, day: 9 }],
    ['January 1st, 2018', { year: 2018, month: 1, day: 1 }],
    ['2018-02-06', { year: 2018, month: 2, day: 6 }],
    ['February 9-25, 2018', { year: 2018, month: 2, day: 9, lastDay: 25 }],
    ['9–25 February 2018', { year: 2018, month: 2, day: 9, lastDay: 25 }],
    ['in February 2016', { year: 2016, month: 2 }],
    ['september, 2018', { year: 2018, month: 9 }],
    ['June 16', { month: 6, day: 16 }],
    ['of 16 June', { month: 6, day: 16 }],
    ['February 9-25', { month: 2, day: 9, lastDay: 25 }],
    ['in January', { month: 1 }],
    ['since 1990', { year: 1990 }],
    ['1950-53', { year: 1950, lastYear: 1953 }],
    ['1950–1953', { year: 1950, lastYear: 1953 }],
    [' 2007 ', { year: 2007 }],
  ])('“%s”', (phrase, printed) => {
    expect(readPrintedDate(phrase, 'en')).toEqual(printed);
  });
});

describe('it is not a printed date:', () => {
  it.each([
    '',
    'Tuesday',
    'early 2018',
    'Tuesday, January 9, 2018',
    'January 9, 2018 and January 10, 2018',
    'Smarch 9',
    '201',
    '20188',
    'the 9th',
    'last year in October',
  ])('“%s”', (phrase) => {
    expect(readPrintedDate(phrase, 'en')).toBeNull();
  });
});

describe('numbers alone are a date by the order of the language:', () => {
  it.each([
    ['6/12/2018', [2018, 6, 12], [2018, 12, 6], null],
    ['on 06/07/2018', [2018, 6, 7], [2018, 7, 6], null],
    ['12/13/2018', [2018, 12, 13], null, [2018, 12, 13]],
    ['12/31/2018', [2018, 12, 31], null, [2018, 12, 31]],
    ['31/12/2018', null, [2018, 12, 31], [2018, 12, 31]],
    ['13/14/2018', null, null, null],
    ['6/12/18', null, null, null],
    ['9/11', null, null, null],
    ['0/5/2018', null, null, null],
    ['1/32/2018', null, null, null],
    ['6/12/2018 or 6/13/2018', null, null, null],
  ])('“%s”', (phrase, american, british, plain) => {
    const named = (language: CorpusLanguage) => {
      const { year, month, day } = readPrintedDate(phrase, language) ?? {};
      return year === undefined ? null : [year, month, day];
    };
    expect(named('en-US')).toEqual(american);
    expect(named('en-GB')).toEqual(british);
    expect(named('en')).toEqual(plain);
  });

  it('in plain English where the order can be told, and then as there', () => {
    const numbers = fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }));
    fc.assert(
      fc.property(numbers, ([a, b]) => {
        const phrase = `${a}/${b}/2018`;
        const [american, british] = [
          readPrintedDate(phrase, 'en-US'),
          readPrintedDate(phrase, 'en-GB'),
        ];
        const only = american && british ? null : (american ?? british);
        expect(readPrintedDate(phrase, 'en')).toEqual(only);
      }),
    );
  });
});

it.each(['en', 'en-GB', 'en-US'] as const)(
  'in %s, months in words are read in either order',
  (language) => {
    for (const phrase of ['July 27, 1953', '27 July 1953', '1953-07-27'])
      expect(readPrintedDate(phrase, language)).toEqual({ year: 1953, month: 7, day: 27 });
  },
);

describe('readPrintedDate', () => {
  const date = fc.record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });

  it('reads any date in every way in which it is printed', () => {
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const name = MONTHS[month - 1];
        const full = [
          `${name} ${day}, ${year}`,
          `${day} ${name} ${year}`,
          `ON ${name} ${day} ${year}`,
        ];
        for (const phrase of full)
          expect(readPrintedDate(phrase, 'en')).toEqual({ year, month, day });
        expect(readPrintedDate(`${name} ${year}`, 'en')).toEqual({ year, month });
        expect(readPrintedDate(`${day} ${name}`, 'en')).toEqual({ month, day });
        expect(readPrintedDate(`${year}`, 'en')).toEqual({ year });
      }),
    );
  });

  it('never throws', () => {
    const near = fc.string({ unit: fc.constantFrom(...'0129 -–,/', 'May', 'june', 'in ') });
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (phrase) => {
        expect(() => readPrintedDate(phrase, 'en')).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe('monthNumber', () => {
  it('counts the months from 1, in any case', () => {
    expect(MONTHS.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(monthNumber('OCTOBER')).toBe(10);
    expect(monthNumber('Oct')).toBeUndefined();
  });
});
