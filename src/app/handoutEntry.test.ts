import { expect, test } from 'vitest';
import type { Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { answersOf, handoutEntries } from './handoutEntry.ts';

function setup(days: readonly string[]): Dataset {
  const events = days.map(
    (day, index) =>
      ({
        id: `event-${index}`,
        background: false,
        when: { earliest: day, latest: day },
      }) as TimelineEvent,
  );
  return { events } as unknown as Dataset;
}

const DAYS = ['1901-01-01', '1902-01-01', '1902-01-01', '1902-01-01', '1903-01-01'];

test('in date order, events are numbered; those that the dates do not order share their places', () => {
  const entries = handoutEntries(setup(DAYS), 'blank');
  expect(entries.map(({ mark }) => mark)).toEqual(['1', '2', '3', '4', '5']);
  expect(entries.map(({ place }) => place)).toEqual(['1', '2–4', '2–4', '2–4', '5']);
});

test('shuffled, events are lettered in the order of the sheet, and the answers lead back', () => {
  const dataset = setup(DAYS);
  const entries = handoutEntries(dataset, 'shuffled');
  expect(entries.map(({ mark }) => mark)).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(entries.map(({ event }) => event)).not.toEqual(dataset.events);
  expect(answersOf(entries, 'shuffled').map(({ place }) => place)).toEqual([
    '1',
    '2–4',
    '2–4',
    '2–4',
    '5',
  ]);
});

test('letters go on behind Z', () => {
  const days = Array.from({ length: 54 }, (_, index) => `${1901 + index}-01-01`);
  const marks = handoutEntries(setup(days), 'shuffled').map(({ mark }) => mark);
  expect([marks[25], marks[26], marks[51], marks[52]]).toEqual(['Z', 'AA', 'AZ', 'BA']);
});

test('events outside the scope come last, without a number, and are not put in order', () => {
  const dataset = setup(DAYS);
  const [first, ...others] = dataset.events as [TimelineEvent, ...TimelineEvent[]];
  const around = { ...first, background: true };
  const told = { ...dataset, events: [around, ...others] };
  expect(handoutEntries(told, 'blank').map(({ event }) => event)).toEqual([...others, around]);
  expect(handoutEntries(told, 'blank').at(-1)?.mark).toBe('');
  expect(handoutEntries(told, 'shuffled').map(({ event }) => event)).not.toContain(around);
});
