import { expect, test } from 'vitest';
import type { TimelineEvent } from './dataset.ts';
import { silenceBefore } from './silence.ts';

function on(earliest: string | null, latest: string): TimelineEvent {
  return { when: { earliest, latest } } as unknown as TimelineEvent;
}

test('years without an event are a silence, named by the years around it', () => {
  const [armistice, ties] = [on('1953-07-27', '1953-07-27'), on('1990-01-01', '1990-12-31')];
  expect(silenceBefore(ties, armistice)).toEqual({ label: 'between 1953 and 1990' });
});

test('less than a year is none', () => {
  expect(silenceBefore(on('2018-01-09', '2018-01-09'), on('2017-10-01', '2017-10-31'))).toBeNull();
});

test('a silence begins where the event before it may end', () => {
  expect(silenceBefore(on('1991-06-01', '1991-06-01'), on('1990-01-01', '1990-12-31'))).toBeNull();
});

test('nothing goes before the first event', () => {
  expect(silenceBefore(on('1953-07-27', '1953-07-27'), undefined)).toBeNull();
});
