import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { IsoDay } from '../dataset/dataset.ts';
import { applyRule, RULES, type RuleName } from './dateRules.ts';
import { dateRange } from './parseEdtf.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NAMES = Object.keys(RULES) as RuleName[];
const DAY = 86_400_000;

/** At least one phrase for each rule. */
const PHRASES = [
  'July 27, 1953',
  'February 9-25',
  'January 31',
  'on Tuesday',
  'Saturday and Sunday',
  'two days after, on Tuesday',
  'later in the day',
  'yesterday',
  'a few days ago',
  'next month',
  'this year',
  'last year',
  'last year in October',
  'in early 1999',
  'New Year',
  'already',
];

/** From 1000 to 9000. Worked out with `Date` alone, not with what is tested. */
const day = fc
  .date({
    min: new Date('1000-01-01'),
    max: new Date('9000-01-01'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const phrase = fc.constantFrom(...PHRASES);

function later(from: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);
}

function onDay(name: RuleName, words: string, published: IsoDay): string | null {
  return applyRule(name, words, { earliest: published, latest: published }, 'en');
}

function daysBetween(from: IsoDay, to: IsoDay): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a bare weekday', () => {
  it.each([
    ['latest-weekday', -6, 0],
    ['next-weekday', 0, 6],
  ] as const)('by %s lies %i to %i days from publication', (name, least, most) => {
    fc.assert(
      fc.property(day, fc.nat(6), (published, index) => {
        const given = onDay(name, `on ${WEEKDAYS[index]}`, published) ?? '';
        expect(new Date(given).getUTCDay()).toBe(index);
        const away = daysBetween(published, given);
        expect(away).toBeGreaterThanOrEqual(least);
        expect(away).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('every rule gives the same in every time zone:', () => {
  const published = [
    ...['2018-01-01', '2018-03-11', '2018-11-04', '2018-12-31', '2020-02-29', '1953-07-27'],
    ...fc.sample(day, { numRuns: 60, seed: 1953 }),
  ];

  function outcomes(zone: string, offset: number) {
    vi.stubEnv('TZ', zone);
    expect(new Date(2021, 6, 1).getTimezoneOffset()).toBe(offset);
    return published.flatMap((date) =>
      NAMES.flatMap((name) => PHRASES.map((words) => onDay(name, words, date))),
    );
  }

  it.each([
    ['America/Los_Angeles', 420],
    ['Asia/Seoul', -540],
    ['Pacific/Kiritimati', -840],
  ])('%s', (zone, offset) => {
    expect(outcomes(zone, offset)).toEqual(outcomes('UTC', 0));
  });
});

describe('a publication that may be either of two days', () => {
  it('never makes a date surer than one of the days alone would', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        phrase,
        day,
        fc.integer({ min: 1, max: 9 }),
        (name, words, earliest, days) => {
          const latest = later(earliest, days);
          const given = applyRule(name, words, { earliest, latest }, 'en');
          if (given === null) return;
          const joined = dateRange(given, 'en');
          for (const published of [earliest, latest]) {
            const alone = dateRange(onDay(name, words, published) ?? '', 'en');
            expect((joined?.earliest ?? '') <= (alone?.earliest ?? '')).toBe(true);
            expect((joined?.latest ?? '9999') >= (alone?.latest ?? '9999')).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['latest-weekday', 'Tuesday'],
    ['next-weekday', 'Tuesday'],
    ['days-after-weekday', 'two days after Tuesday'],
    ['same-day', 'today'],
    ['day-before', 'yesterday'],
    ['up-to-publication', 'already'],
  ] as const)('still gives a date by %s', (name, words) => {
    fc.assert(
      fc.property(day, (earliest) => {
        const given = applyRule(name, words, { earliest, latest: later(earliest, 1) }, 'en');
        expect(dateRange(given ?? '', 'en')).not.toBeNull();
      }),
    );
  });
});

describe('every rule', () => {
  it('gives a date that can be used, or none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), phrase, day, (name, words, published) => {
        const given = onDay(name, words, published);
        if (given !== null) expect(dateRange(given, 'en')).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('reads at least one of the phrases here', () => {
    const published = '1999-06-30';
    const idle = NAMES.filter((name) => PHRASES.every((words) => !onDay(name, words, published)));
    expect(idle).toEqual([]);
  });

  it('never throws, whatever the phrase', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.string({ unit: 'binary' }),
        day,
        (name, words, on) => {
          expect(() => onDay(name, words, on)).not.toThrow();
        },
      ),
    );
  });
});
