import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay, TimelineEvent } from './dataset.ts';
import type { HistoricalDate } from './historicalDate.ts';
import { anchorDay, byDate, byPublication } from './order.ts';

type Dated = Pick<TimelineEvent, 'when'>;

/** Order asks for the bounds alone. */
const date: HistoricalDate = {
  shape: 'single',
  point: { precision: 'year', year: 2018, approximate: false, uncertain: false },
};

function dated(earliest: IsoDay | null, latest: IsoDay | null): Dated {
  const words = { label: '', document: '', phrase: '', rule: '', anchor: null, note: '' };
  return { when: { ...words, edtf: '', date, basis: 'context', also: [], earliest, latest } };
}

/** Few days, so that ties are frequent. */
const day = fc.constantFrom('2018-01-09', '2018-01-10', '2018-02-01', '2021-10-27');
const event = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([earliest, latest]) => dated(earliest, latest));

describe('the day of an event in the order', () => {
  it('is its first possible day', () => {
    expect(anchorDay(dated('2018-01-01', '2018-12-31'))).toBe('2018-01-01');
  });

  it('is its last possible day when the start is open', () => {
    expect(anchorDay(dated(null, '2018-01-10'))).toBe('2018-01-10');
  });
});

describe('date order', () => {
  it('puts the more precise of two dates with the same start first', () => {
    const [exact, month, open] = [
      dated('2018-01-01', '2018-01-01'),
      dated('2018-01-01', '2018-01-31'),
      dated('2018-01-01', null),
    ];
    expect([open, month, exact].sort(byDate)).toEqual([exact, month, open]);
  });

  it('is total: any two events compare consistently', () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        expect(Math.sign(byDate(a, b)) + Math.sign(byDate(b, a))).toBe(0);
        expect(byDate(a, a)).toBe(0);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(event, event, event, (a, b, c) => {
        const [first, second, third] = [a, b, c].sort(byDate) as [Dated, Dated, Dated];
        expect(byDate(first, second)).toBeLessThanOrEqual(0);
        expect(byDate(second, third)).toBeLessThanOrEqual(0);
        expect(byDate(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('keeps the written order of events that tie', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const sorted = events.toSorted(byDate);
        for (const [index, next] of sorted.slice(1).entries()) {
          const previous = sorted[index] as Dated;
          if (byDate(previous, next) !== 0) continue;
          expect(events.indexOf(previous)).toBeLessThan(events.indexOf(next));
        }
      }),
    );
  });
});

describe('publication order', () => {
  it('follows the first days on which the documents can have been published', () => {
    const published = (earliest: IsoDay, latest: IsoDay) => ({
      published: {
        edtf: '',
        date,
        label: '',
        basis: 'stated',
        note: '',
        evidence: [],
        earliest,
        latest,
      } as const,
    });
    const [june, talks, hotline] = [
      published('2020-06-16', '2020-06-16'),
      published('2018-01-09', '2018-01-10'),
      published('2018-01-11', '2018-01-11'),
    ];
    expect([june, hotline, talks].sort(byPublication)).toEqual([talks, hotline, june]);
  });
});
