import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readDay, weekdayOf, writeDay } from '../dates/day.ts';
import { RULES } from './bases.ts';
import { claimedDate } from './claimedDate.ts';
import { dateRange } from './parseEdtf.ts';

const PHRASES = [
  'July 27, 1953',
  'on Saturday 24 June 1950',
  'early 2018',
  'by May',
  'February 9-25',
  'on Tuesday',
  'Saturday and Sunday',
  'last Friday',
  'yesterday',
  'a few days ago',
  'next month',
  'last year in October',
  'already',
  'New Year',
  'at Easter',
  'last summer',
  'in the 1920s',
  'in 480 BC',
];

const day = fc
  .integer({ min: readDay('-9000-01-01'), max: readDay('9000-12-31') })
  .map((number) => writeDay(number));

/** What each rule gives for each phrase, as text. */
function outcomes(published: string, latest = published): readonly string[] {
  return PHRASES.flatMap((phrase) =>
    RULES.map((rule) => {
      const given = claimedDate(
        { phrase, rule, anchor: null },
        { earliest: published, latest },
        'en',
      );
      return given.status === 'dated' ? given.dates.join(' or ') : given.why;
    }),
  );
}

describe('a date that is worked out', () => {
  it.each([
    ['America/Los_Angeles', 420],
    ['Asia/Seoul', -540],
    ['Pacific/Kiritimati', -840],
    ['UTC', 0],
  ])('is the same in %s', (zone, offset) => {
    const days = fc.sample(day, { numRuns: 40, seed: 1953 });
    const here = days.flatMap((published) => outcomes(published));
    vi.stubEnv('TZ', zone);
    expect(new Date(2021, 6, 1).getTimezoneOffset()).toBe(offset);
    expect(days.flatMap((published) => outcomes(published))).toEqual(here);
    vi.unstubAllEnvs();
  });

  it('is EDTF that a corpus may have, whatever the day of publication', () => {
    fc.assert(
      fc.property(day, (published) => {
        for (const outcome of outcomes(published)) {
          if (!/\d/.test(outcome)) continue;
          for (const date of outcome.split(' or '))
            expect(dateRange(date, 'en'), date).not.toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['latest-before', -6, 0],
    ['next-after', 0, 6],
  ] as const)('from a weekday by %s lies %i to %i days from publication', (rule, least, most) => {
    fc.assert(
      fc.property(day, (published) => {
        const days = { earliest: published, latest: published };
        const given = claimedDate({ phrase: 'on Tuesday', rule, anchor: null }, days, 'en');
        const date = given.status === 'dated' ? readDay(given.dates[0] ?? '') : Number.NaN;
        expect(weekdayOf(date)).toBe(2);
        expect(date - readDay(published)).toBeGreaterThanOrEqual(least);
        expect(date - readDay(published)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('never looks surer than the two days on which a document may have been published', () => {
    const days = { earliest: '2018-01-09', latest: '2018-01-10' };
    const given = (phrase: string, rule: (typeof RULES)[number]) => {
      const date = claimedDate({ phrase, rule, anchor: null }, days, 'en');
      return date.status === 'dated' ? date.dates : date.why;
    };
    expect(given('yesterday', 'counted')).toEqual(['[2018-01-08,2018-01-09]']);
    expect(given('on Tuesday', 'latest-before')).toEqual(['2018-01-09']);
    expect(given('previously', 'latest-before')).toEqual(['../2018-01-10']);
    expect(given('last month', 'counted')).toEqual(['2017-12']);
  });
});
