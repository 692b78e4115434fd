import { expect, test } from 'vitest';
import type { Chapter, TimelineEvent } from '../../dataset/dataset.ts';
import { inNextChapter, neighbour } from './chartSteps.ts';

const EVENTS = ['1953-07-27', '1990-01-01', '2007-01-01', '2016-02-01'].map(
  (day) => ({ id: day, when: { earliest: day, latest: day } }) as unknown as TimelineEvent,
);
const CHAPTERS = [
  ['1953-01-01', '1953-12-31'],
  ['1990-01-01', '2007-12-31'],
  ['2016-01-01', '2017-12-31'],
].map(([start, end]) => ({ id: start, start, end }) as unknown as Chapter);

test('arrow keys, Home and End lead from event to event and stop at the ends', () => {
  const step = (id: string, key: string) => neighbour(EVENTS, id, key)?.id;
  expect(step('1990-01-01', 'ArrowRight')).toBe('2007-01-01');
  expect(step('1990-01-01', 'ArrowUp')).toBe('1953-07-27');
  expect(step('1990-01-01', 'Home')).toBe('1953-07-27');
  expect(step('1990-01-01', 'End')).toBe('2016-02-01');
  expect(step('1953-07-27', 'ArrowLeft')).toBeUndefined();
  expect(step('1990-01-01', 'x')).toBeUndefined();
});

test('brackets lead to the first event of the chapter before and after', () => {
  const step = (id: string, key: string) => inNextChapter(EVENTS, CHAPTERS, id, key)?.id;
  expect(step('1953-07-27', ']')).toBe('1990-01-01');
  expect(step('2016-02-01', '[')).toBe('1990-01-01');
  expect(step('2007-01-01', '[')).toBe('1953-07-27');
  expect(step('2016-02-01', ']')).toBeUndefined();
});
