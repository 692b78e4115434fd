import { expect, it } from 'vitest';
import { parseEdtf } from '../../compile/parseEdtf.ts';
import { DAY_MS, dayMs } from '../../dataset/civilDay.ts';
import type { TimelineEvent } from '../../dataset/dataset.ts';
import { densityPath } from './densityPath.ts';
import { numberName } from './numberName.ts';
import { type PlacedEvent, spreadOverDays } from './placedEvent.ts';

function placed(day: string): PlacedEvent {
  const ms = dayMs(day);
  const date = parseEdtf(day);
  if (!date) throw new Error(`${day} was not read.`);
  return { event: { id: day } as TimelineEvent, date, day: ms, moment: ms, span: null };
}

it('the label of a number says it, as it is seen, its time, and what a click does', () => {
  const members = ['2018-03-05', ...Array<string>(1202).fill('2018-04-01'), '2018-05-30'];
  expect(numberName(members.map(placed), 'en')).toBe('+1,204 events, March to May 2018. Zoom in.');
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
