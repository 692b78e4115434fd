import { expect, test } from 'vitest';
import { dateRange } from '../../compile/parseEdtf.ts';
import type { Status, TimelineEvent } from '../../dataset/dataset.ts';
import { keyMarksOf } from './keyMarks.ts';

function eventOn(edtf: string, status: Status = 'happened'): TimelineEvent {
  return { status, when: dateRange(edtf, 'en') } as unknown as TimelineEvent;
}

test('a day needs no mark besides its dot', () => {
  expect(keyMarksOf([eventOn('2018-01-09')])).toEqual([]);
});

test.each([
  ['2018-01', 'happened', ['bar']],
  ['2018-01-09/2018-01-12', 'happened', ['bar']],
  ['2018-01-09~', 'happened', ['about']],
  ['2018~', 'happened', ['about', 'fading']],
  ['../2020-06-16', 'happened', ['open']],
  ['2020-06-16/..', 'happened', ['fading']],
  ['2018-01-09', 'planned', ['ring']],
  ['2018-01-09', 'stated', []],
] as const)('%s, %s, is drawn with %j', (edtf, status, marks) => {
  expect(keyMarksOf([eventOn(edtf, status)])).toEqual(marks);
});

test('the key holds what some event needs, each once', () => {
  const events = ['2018-01', '2017', '../2020'].map((edtf) => eventOn(edtf));
  expect(keyMarksOf([...events, eventOn('2018-01-09', 'proposed')])).toEqual([
    'ring',
    'bar',
    'open',
  ]);
});
