import { expect, test } from 'vitest';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { answersOf, numberedEntries, shuffledEntries } from './handoutEntry.ts';

function setup(days: readonly string[]): readonly TimelineEvent[] {
  return days.map(
    (day, index) =>
      ({ id: `event-${index}`, when: { earliest: day, latest: day } }) as TimelineEvent,
  );
}

const DAYS = ['1901-01-01', '1902-01-01', '1902-01-01', '1902-01-01', '1903-01-01'];

test('in date order, events are numbered; those not ordered by their dates share a range', () => {
  const entries = numberedEntries(setup(DAYS));
  expect(entries.map(({ mark }) => mark)).toEqual(['1', '2', '3', '4', '5']);
  expect(entries.map(({ place }) => place)).toEqual(['1', '2–4', '2–4', '2–4', '5']);
});

test('out of date order, as on a tour, the numbers are still those of the dates', () => {
  const [first, ...others] = setup(['1901-01-01', '1902-01-01', '1903-01-01']);
  const entries = numberedEntries([...others, ...(first ? [first] : [])]);
  expect(entries.map(({ mark, place }) => [mark, place])).toEqual([
    ['1', '2'],
    ['2', '3'],
    ['3', '1'],
  ]);
});

test('shuffled, events are lettered in the order of the sheet, and answers use the letters', () => {
  const events = setup(DAYS);
  const entries = shuffledEntries(events);
  expect(entries.map(({ mark }) => mark)).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(entries.map(({ event }) => event)).not.toEqual(events);
  expect(answersOf(entries, 'shuffled').map(({ place }) => place)).toEqual([
    '1',
    '2–4',
    '2–4',
    '2–4',
    '5',
  ]);
});

test('letters continue after Z', () => {
  const days = Array.from({ length: 54 }, (_, index) => `${1901 + index}-01-01`);
  const marks = shuffledEntries(setup(days)).map(({ mark }) => mark);
  expect([marks[25], marks[26], marks[51], marks[52]]).toEqual(['Z', 'AA', 'AZ', 'BA']);
});
