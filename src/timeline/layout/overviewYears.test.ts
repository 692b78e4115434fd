import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayMs } from '../../dataset/civilDay.ts';
import { overviewYears } from './overviewYears.ts';

const LETTER = 7;

function yearsOf(first: number, last: number, width: number) {
  const [from, to] = [first, last].map((year) => dayMs(`${String(year).padStart(4, '0')}-06-30`));
  const perPixel = Math.max((to ?? 0) - (from ?? 0), 1) / width;
  const toX = (ms: number): number => (ms - (from ?? 0)) / perPixel;
  return overviewYears(from ?? 0, to ?? 0, { toX, width, letter: LETTER });
}

test('the first and the last year, and round ones between them', () => {
  const years = (first: number, last: number, width: number) =>
    yearsOf(first, last, width).map(({ text }) => text);
  expect(years(1953, 2021, 900)).toEqual(
    ['1953', '1960', '1965', '1970', '1975', '1980', '1985', '1990', '1995'].concat([
      '2000',
      '2005',
      '2010',
      '2015',
      '2021',
    ]),
  );
  const centuries = ['600', '700', '800', '900', '1000', '1100', '1200', '1300', '1400', '1500'];
  expect(years(476, 1989, 600)).toEqual(['476', ...centuries, '1600', '1700', '1800', '1989']);
  expect(years(2018, 2021, 400)).toEqual(['2018', '2019', '2020', '2021']);
});

test('a period within a year is named once', () => {
  expect(yearsOf(2018, 2018, 400).map(({ text }) => text)).toEqual(['2018']);
});

test('over any period and width, no year is printed over another or over an edge', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2400 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 30, max: 2500 }),
      (first, length, width) => {
        const years = yearsOf(first, first + length, width);
        const edges = years.map(({ x, text }) => {
          const half = (text.length * LETTER) / 2;
          return [x - half, x + half] as const;
        });
        for (const [index, [left, right]] of edges.entries()) {
          expect(left).toBeGreaterThanOrEqual(-0.001);
          expect(right).toBeLessThanOrEqual(width + 0.001);
          expect(left).toBeGreaterThan(edges[index - 1]?.[1] ?? -1);
        }
      },
    ),
  );
});

test('years before Christ are named so, and are round as they are counted', () => {
  const [from, to] = [-479, 400].map((year) => new Date(0).setUTCFullYear(year, 5, 30));
  const perPixel = ((to ?? 0) - (from ?? 0)) / 700;
  const toX = (ms: number): number => (ms - (from ?? 0)) / perPixel;
  const labels = overviewYears(from ?? 0, to ?? 0, { toX, width: 700, letter: LETTER });
  expect(labels.map(({ text }) => text)).toEqual([
    '480 BC',
    '300 BC',
    '200 BC',
    '100 BC',
    '1 BC',
    '100',
    '200',
    '300',
    '400',
  ]);
});
