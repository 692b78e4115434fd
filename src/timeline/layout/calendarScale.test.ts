import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, dayMs } from '../../dataset/civilDay.ts';
import type { CorpusLanguage } from '../../dataset/dataset.ts';
import { calendarScale } from './calendarScale.ts';
import { gapWarp, TRUE_SCALE } from './fixtures/warps.ts';
import { projectionOf } from './projection.ts';
import { LABEL_SPACE } from './ruler.ts';

const LETTER = 6.6;
const WIDTH = 820;

interface Crowd {
  readonly gaps: readonly number[];
  readonly part: number;
  readonly from: number;
}

function textsBetween(
  from: string,
  to: string,
  language: CorpusLanguage = 'en',
): readonly string[] {
  const window = { start: dayMs(from), end: dayMs(to) };
  const projection = projectionOf(window, TRUE_SCALE, { width: WIDTH, letter: LETTER });
  return calendarScale(projection, language).map(({ text }) => text);
}

describe('on the true scale, the calendar', () => {
  it('has decades and years over a lifetime', () => {
    const texts = textsBetween('1950-01-01', '2025-01-01');
    expect(texts).toEqual(expect.arrayContaining(['1960', '1970', '2020']));
    expect(texts.every((text) => /^\d{4}$/.test(text))).toBe(true);
  });

  it('has months within years, and says the year first', () => {
    expect(textsBetween('2018-02-10', '2018-12-20')).toEqual([
      'Mar 2018',
      ...['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    ]);
  });

  it('has days within months', () => {
    const texts = textsBetween('2018-01-27', '2018-02-03');
    expect(texts).toEqual(expect.arrayContaining(['Feb', '29 Jan', '2 Feb']));
    expect(texts[0]).toBe('28 Jan 2018');
  });

  it('has days in the order of the language', () => {
    const texts = textsBetween('2018-01-27', '2018-02-03', 'en-US');
    expect(texts).toEqual(expect.arrayContaining(['Feb', 'Jan 29', 'Feb 2']));
    expect(texts[0]).toBe('Jan 28, 2018');
  });

  it('says a year of three digits once', () => {
    expect(textsBetween('0410-01-01', '0490-01-01')[0]).toMatch(/^4\d\d$/);
  });
});

describe('for any crowd of events, the calendar', () => {
  const crowds = fc.record({
    gaps: fc.array(fc.oneof(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.nat(3000)), {
      minLength: 2,
      maxLength: 800,
    }),
    part: fc.double({ min: 0.001, max: 1, noNaN: true }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  function projectionFor({ gaps, part, from }: Crowd) {
    let place = dayMs('1900-01-01');
    const moments = gaps.map((gap) => {
      place += gap * DAY_MS;
      return place;
    });
    const warp = gapWarp(moments);
    const [first, last] = [warp.toVirtual(moments[0] ?? 0), warp.toVirtual(place)];
    const length = Math.max((last - first) * part, 2 * DAY_MS);
    const start = first + (last - first - length) * from;
    return projectionOf({ start, end: start + length }, warp, { width: WIDTH, letter: LETTER });
  }

  it('is bounded by the width, and its labels keep apart', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const labels = calendarScale(projectionFor(crowd), 'en-US');
        expect(labels.length).toBeLessThanOrEqual(WIDTH / (6 * LETTER));
        for (const [index, { x, text }] of labels.entries()) {
          const before = labels[index - 1];
          if (!before) continue;
          const letters = Math.max(6, (before.text.length + text.length) / 2);
          expect(x - before.x).toBeGreaterThanOrEqual(letters * LETTER + LABEL_SPACE - 1e-6);
        }
      }),
    );
  });
});
