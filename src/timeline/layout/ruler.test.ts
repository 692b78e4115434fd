import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../compile/parseEdtf.ts';
import { DAY_MS, dayMs } from '../../dataset/civilDay.ts';
import type { CorpusLanguage, TimelineEvent } from '../../dataset/dataset.ts';
import { bounds } from '../../dataset/datePoint.ts';
import { gapWarp, TRUE_SCALE } from './fixtures/warps.ts';
import type { PlacedEvent } from './placedEvent.ts';
import { projectionOf } from './projection.ts';
import { calendarTicks, dateLabels, longGaps, shortenedGaps, withoutCollisions } from './ruler.ts';

const LETTER = 6;

function setup(edtf: readonly string[], width = 800) {
  const events = edtf.map((id): PlacedEvent => {
    const date = parseEdtf(id);
    if (!date) throw new Error(`${id} was not read.`);
    const day = dayMs(bounds(date).earliest ?? '');
    return { event: { id } as TimelineEvent, date, day, moment: day, span: null };
  });
  const days = events.map(({ day }) => day);
  const warp = gapWarp(days);
  const [start, end] = [warp.toVirtual(days[0] ?? 0), warp.toVirtual(days.at(-1) ?? 0)];
  const pad = (end - start) / 8;
  const projection = projectionOf({ start: start - pad, end: end + pad }, warp, {
    width,
    letter: LETTER,
  });
  return { events, warp, projection };
}

describe('date labels', () => {
  test('are as exact as the dates, and name the year where it changes', () => {
    const { events, projection } = setup([
      '1953-07-27',
      '1990',
      '2016-02',
      '2018-01-09',
      '2018-02-06',
    ]);
    expect(dateLabels(events, projection, 'en').map(({ text }) => text)).toEqual([
      '27 Jul 1953',
      '1990',
      'Feb 2016',
      '9 Jan 2018',
      '6 Feb',
    ]);
    expect(dateLabels(events, projection, 'en-US').map(({ text }) => text)).toEqual([
      'Jul 27, 1953',
      '1990',
      'Feb 2016',
      'Jan 9, 2018',
      'Feb 6',
    ]);
  });

  test('name seasons, decades and centuries, and not what is one of several', () => {
    const dates = ['-0479-09', '-0026', '03XX', '1869-22', '187X', '1890-24', '[1911,1912]'];
    const { events, projection } = setup(dates, 1600);
    expect(dateLabels(events, projection, 'en').map(({ text }) => text)).toEqual([
      'Sep 480 BC',
      '27 BC',
      '4th century',
      'summer 1869',
      '1870s',
      'winter 1890–91',
    ]);
  });

  test('name a season by its year where there is room for no more', () => {
    const { events, projection } = setup(['1868', '1869-22', '1871'], 130);
    expect(dateLabels(events, projection, 'en').map(({ text }) => text)).toContain('1869');
  });

  test('never touch', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 25_000 }), { minLength: 2, maxLength: 30 }),
        (numbers) => {
          const dates = numbers
            .sort((a, b) => a - b)
            .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));
          const { events, projection } = setup(dates);
          const labels = dateLabels(events, projection, 'en');
          for (const [index, label] of labels.entries()) {
            const next = labels[index + 1];
            if (!next) continue;
            expect(next.x - label.x).toBeGreaterThan(
              ((label.text.length + next.text.length) / 2) * LETTER,
            );
          }
        },
      ),
    );
  });
});

describe('shortened gaps', () => {
  test('are named in years, or in months below two years', () => {
    const { warp, projection } = setup(['1953-07-27', '1990', '2018-02-10', '2018-09']);
    expect(shortenedGaps(longGaps(warp.knots), projection).map(({ text }) => text)).toEqual([
      '36 yr',
      '28 yr',
      '7 mo',
    ]);
  });

  test('days that follow each other closely are no gap', () => {
    const { warp, projection } = setup(['2018-01-09', '2018-01-10', '2018-02-06']);
    expect(shortenedGaps(longGaps(warp.knots), projection)).toEqual([]);
  });
});

describe('calendar ticks', () => {
  test('take the finest unit that there is room for', () => {
    const warp = TRUE_SCALE;
    const width = 800;
    const over = (from: string, to: string, language: CorpusLanguage = 'en') =>
      calendarTicks(
        [],
        projectionOf({ start: dayMs(from), end: dayMs(to) }, warp, { width, letter: LETTER }),
        language,
      ).map(({ text }) => text);
    expect(over('1953-07-27', '2021-10-27')).toEqual([
      '1955',
      '1960',
      '1965',
      '1970',
      '1975',
      '1980',
      '1985',
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
    expect(over('2017-12-14', '2018-02-10')).toEqual(
      expect.arrayContaining(['18 Dec', '25 Dec', '2018', '5 Feb']),
    );
    expect(over('2017-06-15', '2018-06-15')).toEqual([
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
      '2018',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
    ]);
    expect(over('2018-01-08', '2018-01-12')).toEqual(['8 Jan', '9 Jan', '10 Jan', '11 Jan']);
    expect(over('2018-01-08', '2018-01-10', 'en-US')).toEqual(['Jan 8', 'Jan 9']);
  });

  test('give way to labels', () => {
    const { projection } = setup(['1953', '1990']);
    const label = { x: 100, text: '1990' };
    const ticks = [
      { x: 105, text: '1991' },
      { x: 300, text: '2000' },
    ];
    expect(withoutCollisions(ticks, [label], projection)).toEqual([{ x: 300, text: '2000' }]);
  });
});
