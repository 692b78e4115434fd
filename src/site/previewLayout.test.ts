import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateRange } from '../compile/parseEdtf.ts';
import { shiftDay } from '../dataset/civilDay.ts';
import { type Dataset, FORMAT, type TimelineEvent } from '../dataset/dataset.ts';
import { previewLayout } from './previewLayout.ts';

const SIZE = { width: 1000, height: 240, type: 20, after: 28 };

function eventOn(day: string, id: number): TimelineEvent {
  const range = dateRange(day, 'en');
  if (!range) throw new Error(`${day} was not read.`);
  return {
    id: `${id}`,
    label: '',
    title: '',
    widths: { label: 0, title: 0, date: 0 },
    category: 'world',
    status: 'happened',
    background: false,
    note: '',
    excerpts: [],
    prompts: [],
    notes: null,
    when: {
      ...range,
      document: '',
      phrase: '',
      basis: 'stated',
      rule: '',
      anchor: null,
      note: '',
      also: [],
    },
  };
}

function datasetOf(days: readonly string[], chapters: Dataset['chapters'] = []): Dataset {
  return {
    format: FORMAT,
    language: 'en',
    title: '',
    summary: '',
    scope: { start: '1900-01-01', end: '2100-01-01' },
    categories: [],
    chapters,
    documents: [],
    events: [...days].sort().map(eventOn),
    tours: [],
    redirects: { events: {}, documents: {} },
  };
}

const days = (maxLength: number) =>
  fc.array(
    fc.integer({ min: 0, max: 40_000 }).map((after) => shiftDay('1900-01-01', after)),
    { minLength: 1, maxLength },
  );

describe('the dots', () => {
  test('are in order and within the picture, however many there are', () => {
    fc.assert(
      fc.property(days(400), (some) => {
        const { dots, radius } = previewLayout(datasetOf(some), SIZE);
        expect(dots.length).toBe(some.length);
        for (const [index, { x, y }] of dots.entries()) {
          expect(x - radius).toBeGreaterThanOrEqual(0);
          expect(x + radius).toBeLessThanOrEqual(SIZE.width);
          expect(y - radius).toBeGreaterThanOrEqual(0);
          expect(y + radius).toBeLessThanOrEqual(SIZE.height);
          expect(x).toBeGreaterThanOrEqual(dots[index - 1]?.x ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('do not touch each other', () => {
    fc.assert(
      fc.property(days(60), (some) => {
        const { dots, radius } = previewLayout(datasetOf(some), SIZE);
        for (const [index, one] of dots.entries()) {
          for (const other of dots.slice(index + 1)) {
            const distance = Math.hypot(one.x - other.x, one.y - other.y);
            expect(distance).toBeGreaterThan(2 * radius);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('of a single day are piled up in the middle', () => {
    const { dots } = previewLayout(datasetOf(['2018-01-09', '2018-01-09']), SIZE);
    expect(dots.map(({ x }) => x)).toEqual([500, 500]);
    expect(dots[1]?.y).toBeGreaterThan(dots[0]?.y ?? 0);
  });
});

test('chapters fill the width and a little more in order, and a title whose words would be cut is left out', () => {
  const chapter = (title: string, start: string) => ({
    id: title,
    title,
    start,
    end: start,
    label: '',
  });
  const dataset = datasetOf(
    ['1953-07-27', '2018-01-09', '2018-01-10', '2021-10-27'],
    [
      chapter('Armistice', '1953-01-01'),
      chapter('Incomprehensibilities', '2018-01-09'),
      chapter('Talks', '2018-01-10'),
    ],
  );
  const { columns } = previewLayout(dataset, SIZE);
  expect(columns[0]?.x).toBe(0);
  for (const [index, { x, width }] of columns.entries()) {
    expect(x + width).toBeCloseTo(columns[index + 1]?.x ?? SIZE.width + SIZE.after);
  }
  expect(columns.map(({ isTitled }) => isTitled)).toEqual([true, false, true]);
});

test('an empty timeline has no dots', () => {
  expect(previewLayout(datasetOf([]), SIZE)).toMatchObject({ dots: [], columns: [] });
});
