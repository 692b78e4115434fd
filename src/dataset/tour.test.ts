import { expect, test } from 'vitest';
import type { Dataset } from './dataset.ts';
import { stopsOf } from './tour.ts';

const DATASET = {
  events: [{ id: 'armistice' }, { id: 'talks' }, { id: 'games' }],
  tours: [
    {
      id: 'short',
      title: 'A short tour',
      summary: null,
      stops: [
        { event: 'games', line: 'Games bring them together.' },
        { event: 'armistice', line: 'It began with a war.' },
      ],
    },
  ],
} as unknown as Dataset;

function stops(...asked: readonly string[]) {
  const { tour, stops: found, unknown } = stopsOf(DATASET, asked);
  return { tour: tour?.id, stops: found.map(({ event, line }) => [event.id, line]), unknown };
}

test('a tour of the dataset keeps its own order and its lines', () => {
  expect(stops('short')).toEqual({
    tour: 'short',
    stops: [
      ['games', 'Games bring them together.'],
      ['armistice', 'It began with a war.'],
    ],
    unknown: [],
  });
});

test('a tour made by hand stops at each known event, in the order given', () => {
  expect(stops('talks', 'nowhere', 'games')).toEqual({
    tour: undefined,
    stops: [
      ['talks', null],
      ['games', null],
    ],
    unknown: ['nowhere'],
  });
});

test('the id of a tour among other ids is not an event', () => {
  expect(stops('short', 'games')).toMatchObject({ tour: undefined, unknown: ['short'] });
});
