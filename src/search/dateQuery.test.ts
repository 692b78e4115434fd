import { utc } from '@date-fns/utc';
import { format } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../dataset/civilDay.ts';
import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import { createCalendar } from './calendar.ts';
import { readDate } from './dateQuery.ts';

function on(earliest: string | null, latest: string | null): TimelineEvent {
  return { id: `${earliest}/${latest}`, when: { earliest, latest } } as unknown as TimelineEvent;
}

/** The ids of the events that a query finds by date. */
function found(
  query: string,
  events: readonly TimelineEvent[],
  language: CorpusLanguage = 'en',
): readonly string[] {
  return createCalendar(events)
    .eventsOn(readDate(query, language).dates)
    .map(({ id }) => id);
}

const DAY = on('2018-01-09', '2018-01-09');
const OTHERS = [on('2018-01-10', '2018-01-10'), on('2018-09-01', '2018-09-01')];

test.each([
  '2018-01-09',
  '2018/1/9',
  '9 Jan',
  '9 jan.',
  '9 janu',
  '9 January 2018',
  '9 January, 2018',
  'Jan 9',
  'Jan 9, 2018',
  'January 9th 2018',
  '9th of January',
  'the 9th of January 2018',
  '9.1.2018',
  '09.01.2018',
  '9 jan 18',
  '9 Jan ’18',
  'Tuesday 9 January 2018',
  'Tuesday, January 9, 2018',
  'Tues 9 Jan',
  '2018 January 9',
  '2018, 9 January',
  '９ Ｊａｎ ２０１８',
])('%s finds the ninth of January 2018 and no other day', (query) => {
  expect(found(query, [DAY, ...OTHERS])).toEqual([DAY.id]);
});

test.each(['January 2018', 'Jan 2018', '2018-01', '01/2018', '2018 January', 'January of 2018'])(
  '%s finds what happened in that month',
  (query) => {
    expect(found(query, [DAY, ...OTHERS])).toEqual([DAY.id, OTHERS[0]?.id]);
  },
);

test('a year finds what happened in it', () => {
  expect(found('2018', [on('2017-12-31', '2017-12-31'), DAY, ...OTHERS])).toHaveLength(3);
});

describe('numbers alone', () => {
  const [january, september] = [DAY, on('2018-09-01', '2018-09-01')];
  test.each([
    ['en-GB', '09/01/2018', [january]],
    ['en-US', '09/01/2018', [september]],
    ['en', '09/01/2018', [january, september]],
    ['en-US', '9.1.2018', [january]],
    ['en-GB', '09/01/18', [january]],
  ] as const)('in %s, %s is read in the order of the language', (language, query, events) => {
    expect(found(query, [january, september], language)).toEqual(events.map(({ id }) => id));
  });

  test('are read in the other order if their own gives no date', () => {
    const last = on('2018-01-31', '2018-01-31');
    expect(found('01/31/2018', [last], 'en-GB')).toEqual([last.id]);
    expect(found('31/01/2018', [last], 'en-US')).toEqual([last.id]);
  });
});

test('spans and imprecise dates are found if they contain the day, the most precise first', () => {
  const month = on('2018-01-01', '2018-01-31');
  const span = on('2018-01-05', '2018-01-09');
  const year = on('2018-01-01', '2018-12-31');
  const lasting = on('2016-02-01', null);
  const before = on(null, '2018-02-01');
  const all = [lasting, year, month, span, DAY, before];
  const ids = [DAY, span, month, year, lasting].map(({ id }) => id);
  expect(found('9 January 2018', all)).toEqual(ids);
  // A date that may lie anywhere in a year does not match a day and month.
  expect(found('9 Jan', all)).toEqual(ids.slice(0, 3));
});

test('a span over New Year contains the days on both sides', () => {
  const span = on('2017-12-30', '2018-01-02');
  expect(found('31 Dec', [span])).toEqual([span.id]);
  expect(found('1 Jan', [span])).toEqual([span.id]);
  expect(found('3 Jan', [span])).toEqual([]);
});

test.each([
  'may talks',
  '24 hours',
  '13-45 talks',
  'Money 10',
  '10,000 events',
  'COVID-19',
  '1.5 million',
])('%s is no date', (query) => {
  expect(readDate(query, 'en').dates).toEqual([]);
});

test('if a day does not exist, its month is read and the day stays a word', () => {
  const { dates, rest } = readDate('31 February 2018', 'en');
  expect(dates).toEqual([{ year: 2018, yearEnd: null, month: 2, day: null }]);
  expect(rest).toBe('31');
});

test('the words beside a date stay words', () => {
  expect(readDate('talks on 9 Jan 2018 hotline', 'en').rest.split(/\s+/)).toEqual([
    'talks',
    'on',
    'hotline',
  ]);
  expect(readDate('9 January, 10 people', 'en')).toMatchObject({ rest: ', 10 people' });
});

const WAYS: readonly (readonly [string, readonly CorpusLanguage[]])[] = [
  ['yyyy-MM-dd', ['en', 'en-GB', 'en-US']],
  ['d MMM', ['en', 'en-GB', 'en-US']],
  ['MMM d', ['en', 'en-GB', 'en-US']],
  ['d MMMM yyyy', ['en', 'en-GB', 'en-US']],
  ['MMM d, yyyy', ['en', 'en-GB', 'en-US']],
  ['EEEE, MMMM do, yyyy', ['en', 'en-GB', 'en-US']],
  ["do 'of' MMMM", ['en', 'en-GB', 'en-US']],
  ["do 'of' MMMM yyyy", ['en', 'en-GB', 'en-US']],
  ['dd/MM/yyyy', ['en', 'en-GB']],
  ['MM/dd/yyyy', ['en', 'en-US']],
  ['d.M.yyyy', ['en', 'en-GB', 'en-US']],
  ['d MMM yy', ['en', 'en-GB', 'en-US']],
  ['MMMM yyyy', ['en', 'en-GB', 'en-US']],
  ['yyyy-MM', ['en', 'en-GB', 'en-US']],
  ['yyyy', ['en', 'en-GB', 'en-US']],
];

/** People write dates in more ways than the page does. */
const formatDay = (ms: number, pattern: string) => format(ms, pattern, { in: utc });

test('any day in any of these notations finds what happened on it', () => {
  const day = fc.integer({ min: -300_000, max: 300_000 }).map((days) => days * 86_400_000);
  const way = fc
    .constantFrom(...WAYS)
    .chain(([pattern, languages]) => fc.tuple(fc.constant(pattern), fc.constantFrom(...languages)));
  fc.assert(
    fc.property(day, way, (ms, [pattern, language]) => {
      const event = on(isoDay(ms), isoDay(ms));
      expect(found(formatDay(ms, pattern), [event], language)).toEqual([event.id]);
      expect(found(`talks ${formatDay(ms, pattern).toUpperCase()}`, [event], language)).toEqual([
        event.id,
      ]);
    }),
    { numRuns: 500 },
  );
});
