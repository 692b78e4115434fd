import { expect, test } from 'vitest';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { parsePartialDay } from '../dataset/partialDay.ts';
import { countsOf, type Filter, filterEvents, NO_FILTER, toggled } from './filterEvents.ts';

function event(id: string, category: string, status: string, ...documents: string[]) {
  const excerpts = documents.map((document) => ({ document }));
  const when = { earliest: null, latest: null };
  return { id, category, status, excerpts, when } as unknown as TimelineEvent;
}

const EVENTS = [
  event('talks', 'korea', 'happened', 'd1', 'd2'),
  event('games', 'sport', 'planned', 'd2'),
  event('march', 'sport', 'proposed', 'd1'),
];

function ids(filter: Partial<Filter>): readonly string[] {
  return filterEvents(EVENTS, { ...NO_FILTER, ...filter }).map(({ id }) => id);
}

test('nothing chosen lets everything through', () => {
  expect(ids({})).toEqual(['talks', 'games', 'march']);
});

test('one value per field is enough, and every field must match', () => {
  expect(ids({ category: ['sport'] })).toEqual(['games', 'march']);
  expect(ids({ category: ['sport', 'korea'], source: ['d1'] })).toEqual(['talks', 'march']);
  expect(ids({ category: ['sport'], source: ['d1'], status: ['planned'] })).toEqual([]);
});

test('an event told by several documents passes for each of them', () => {
  expect(ids({ source: ['d2'] })).toEqual(['talks', 'games']);
});

test('a count tells how many events choosing just that value would show', () => {
  expect(countsOf(EVENTS, { ...NO_FILTER, source: ['d1'] }, 'category').get('sport')).toBe(1);
  expect(countsOf(EVENTS, { ...NO_FILTER, category: ['korea'] }, 'category').get('sport')).toBe(2);
  expect(countsOf(EVENTS, NO_FILTER, 'source')).toEqual(
    new Map([
      ['d1', 2],
      ['d2', 2],
    ]),
  );
});

test('a value is switched on and off', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

test.each([
  ['2018', null, ['in 2018', 'since 2018', 'until 2018']],
  [null, '2017', ['in 2017', 'until 2018']],
  ['2018-02', '2018-02', ['in 2018', 'since 2018']],
])('from %s to %s, events that overlap the time pass', (start, end, expected) => {
  const [from, to] = [parsePartialDay(start ?? ''), parsePartialDay(end ?? '')];
  const dated = [
    ['in 2017', '2017-01-01', '2017-12-31'],
    ['in 2018', '2018-02-09', '2018-02-25'],
    ['since 2018', '2018-01-01', null],
    ['until 2018', null, '2018-01-20'],
  ].map(([id, earliest, latest]) => ({ id, when: { earliest, latest } }) as TimelineEvent);
  expect(filterEvents(dated, { ...NO_FILTER, from, to }).map(({ id }) => id)).toEqual(expected);
});
