import { describe, expect, it } from 'vitest';
import { DAY_MS, dayMs } from '../../dataset/civilDay.ts';
import type { TimelineEvent } from '../../dataset/dataset.ts';
import { aggregateName, stretchName } from './aggregateName.ts';
import { densityPath } from './densityPath.ts';
import { type PlacedEvent, spreadOverDays } from './placedEvent.ts';

function placed(day: string): PlacedEvent {
  const ms = dayMs(day);
  return { event: { id: day } as TimelineEvent, edtf: day, day: ms, moment: ms, span: null };
}

describe('the name of a stretch', () => {
  it.each([
    ['2018-01-09', '2018-01-09', '9 January 2018', 'January 9, 2018'],
    ['2018-01-09', '2018-01-25', '9 to 25 January 2018', 'January 9 to 25, 2018'],
    ['2018-03-01', '2018-05-30', 'March to May 2018'],
    ['1990-05-01', '1996-04-01', 'May 1990 to April 1996'],
    ['1953-07-27', '2021-10-27', '1953 to 2021'],
  ])('from %s to %s is %s', (first, last, name, american = name) => {
    expect(stretchName(dayMs(first), dayMs(last), 'en')).toBe(name);
    expect(stretchName(dayMs(first), dayMs(last), 'en-US')).toBe(american);
  });
});

it('an aggregate says its number, as it is seen, its time, and what a click does', () => {
  const members = ['2018-03-05', ...Array<string>(1202).fill('2018-04-01'), '2018-05-30'];
  expect(aggregateName(members.map(placed), 'en')).toBe(
    '+1,204 events, March to May 2018. Zoom in.',
  );
});

it('events of a day are spread over it, in their order, and never into the next', () => {
  const events = ['2018-01-09', '2018-01-10', '2018-01-10', '2018-01-10', '2018-01-10'].map(placed);
  const hours = spreadOverDays(events).map(({ moment, day }) => (moment - day) / (DAY_MS / 24));
  expect(hours).toEqual([0, 0, 6, 12, 18]);
});

it('a density has a bar for each cell with events, the highest as high as there is room', () => {
  const axis = { width: 20, cell: 5, height: 40, toX: (ms: number) => ms };
  expect(densityPath([1, 11, 12, 13, 14], [1, 11, 12, 13, 14], axis)).toBe(
    'M0 40v-20h4v20zM10 40v-40h4v40z',
  );
  expect(densityPath([11], [1, 11, 12, 13, 14], axis)).toBe('M10 40v-20h4v20z');
  expect(densityPath([], [], axis)).toBe('');
});
