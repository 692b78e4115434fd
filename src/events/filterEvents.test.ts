import { expect, test } from 'vitest';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { countsOf, type Filter, filterEvents, toggled } from './filterEvents.ts';

const ALL: Filter = { category: [], source: [], status: [] };

function event(id: string, category: string, status: string, ...documents: string[]) {
  const excerpts = documents.map((document) => ({ document }));
  return { id, category, status, excerpts } as unknown as TimelineEvent;
}

const EVENTS = [
  event('talks', 'korea', 'happened', 'd1', 'd2'),
  event('games', 'sport', 'planned', 'd2'),
  event('march', 'sport', 'proposed', 'd1'),
];

function ids(filter: Partial<Filter>): readonly string[] {
  return filterEvents(EVENTS, { ...ALL, ...filter }).map(({ id }) => id);
}

test('nothing chosen lets everything through', () => {
  expect(ids({})).toEqual(['talks', 'games', 'march']);
});

test('within a field one of the values is enough, and every field must agree', () => {
  expect(ids({ category: ['sport'] })).toEqual(['games', 'march']);
  expect(ids({ category: ['sport', 'korea'], source: ['d1'] })).toEqual(['talks', 'march']);
  expect(ids({ category: ['sport'], source: ['d1'], status: ['planned'] })).toEqual([]);
});

test('an event told by several documents passes for each of them', () => {
  expect(ids({ source: ['d2'] })).toEqual(['talks', 'games']);
});

test('a count says what choosing just that value would show', () => {
  expect(countsOf(EVENTS, { ...ALL, source: ['d1'] }, 'category').get('sport')).toBe(1);
  expect(countsOf(EVENTS, { ...ALL, category: ['korea'] }, 'category').get('sport')).toBe(2);
  expect(countsOf(EVENTS, ALL, 'source')).toEqual(
    new Map([
      ['d1', 2],
      ['d2', 2],
    ]),
  );
});

test('a value is turned on and off', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});
