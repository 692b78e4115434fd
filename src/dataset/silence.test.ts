import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDay } from './civilDay.ts';
import type { IsoDay, TimelineEvent } from './dataset.ts';
import { byDate } from './order.ts';
import { silencesOf } from './silence.ts';

function on(earliest: IsoDay | null, latest: IsoDay | null, background = false): TimelineEvent {
  const id = `${earliest}/${latest}`;
  return { id, when: { earliest, latest }, background } as unknown as TimelineEvent;
}

/** The silences between some events, in words. */
function silences(...events: readonly TimelineEvent[]): readonly string[] {
  return [...silencesOf(events).values()].map(({ label }) => label);
}

test('years without an event are a silence, named by the years around it', () => {
  const ties = on('1990-01-01', '1990-12-31');
  expect(silencesOf([on('1953-07-27', '1953-07-27'), ties])).toEqual(
    new Map([[ties.id, { label: 'between 1953 and 1990' }]]),
  );
});

test('in the first thousand years, years are written without leading zeros', () => {
  expect(silences(on('0415-01-01', '0415-12-31'), on('0418-01-01', '0451-12-31'))).toEqual([
    'between 415 and 418',
  ]);
});

test('less than a year is no silence', () => {
  expect(silences(on('2017-10-01', '2017-10-31'), on('2018-01-09', '2018-01-09'))).toEqual([]);
});

test('a silence begins where the event before it may end', () => {
  expect(silences(on('1990-01-01', '1990-12-31'), on('1991-06-01', '1991-06-01'))).toEqual([]);
});

test('a span prevents silences while it lasts, whatever begins after it', () => {
  const [war, armistice] = [on('1950-01-01', '1990-12-31'), on('1953-07-27', '1953-07-27')];
  expect(silences(war, armistice, on('1991-06-01', '1991-06-01'))).toEqual([]);
  expect(silences(war, armistice, on('1999-06-01', '1999-06-01'))).toEqual([
    'between 1990 and 1999',
  ]);
});

test('a span without an end prevents every later silence', () => {
  expect(silences(on('1950-01-01', null), on('1960-01-01', '1960-01-01'))).toEqual([]);
});

test('an event that happened by a day may have happened any time since the one before', () => {
  expect(silences(on('1950-01-01', '1950-01-01'), on(null, '1960-01-01'))).toEqual([]);
});

test('there is no silence between events within the scope and those outside', () => {
  const [early, late] = [on('1900-01-01', '1900-01-01', true), on('1950-01-01', '1950-01-01')];
  expect(silences(early, late)).toEqual([]);
});

test('there is no silence before the first event', () => {
  expect(silences(on('1953-07-27', '1953-07-27'))).toEqual([]);
});

test('no day of any event lies within a silence', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => shiftDay('1950-01-01', days));
  const span = fc
    .tuple(day, fc.oneof(day, fc.constant(null)))
    .map(([one, other]) => (other && other < one ? on(other, one) : on(one, other)));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (some) => {
      const events = [...some].sort(byDate);
      for (const [id, { label }] of silencesOf(events)) {
        const end = events.find((event) => event.id === id)?.when.earliest ?? '';
        const start = Number(/\d{4}/.exec(label)?.[0]);
        // The first and the last year named may contain events; the years between do not.
        const [first, last] = [`${start + 1}-01-01`, `${Number(end.slice(0, 4)) - 1}-12-31`];
        const within = events.filter(
          ({ when }) => (when.earliest ?? '') <= last && (when.latest ?? '9999') >= first,
        );
        if (first <= last) expect(within).toEqual([]);
      }
    }),
  );
});
