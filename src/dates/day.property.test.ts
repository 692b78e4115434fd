import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { isoDay, shiftDay as shiftIso, weekdayOf as weekdayOfIso } from '../dataset/civilDay.ts';
import {
  addMonths,
  dayOf,
  daysInMonth,
  isDay,
  partsOf,
  readDay,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  writeDay,
} from './day.ts';
import { boundsOf, parseEdtf } from './edtf.ts';
import { type Period, periodAt, UNITS, type Unit, writePeriod } from './period.ts';
import { readDates } from './readDates.ts';
import { periodOfEdtf } from './value.ts';

/** All days from 9999 BC to 9999. */
const anyDay = fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(9999, 12, 31) });
const modernDay = fc.integer({ min: dayOf(1800, 1, 1), max: dayOf(2100, 12, 31) });
const weekday = fc.constantFrom(0, 1, 2, 3, 4, 5, 6);

describe('days', () => {
  test('are what their parts say, in years before Christ, too', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const parts = partsOf(day);
        expect(isDay(parts.year, parts.month, parts.day)).toBe(true);
        expect(dayOf(parts.year, parts.month, parts.day)).toBe(day);
        expect(readDay(writeDay(day))).toBe(day);
      }),
    );
  });

  test('follow each other without a gap over the year 1 BC', () => {
    expect(writeDay(dayOf(1, 1, 1) - 1)).toBe('0000-12-31');
    expect(writeDay(dayOf(0, 1, 1) - 1)).toBe('-0001-12-31');
    expect(daysInMonth(0, 2)).toBe(29);
    expect(daysInMonth(-4, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
  });

  test('agree with those of the page', () => {
    fc.assert(
      fc.property(modernDay, fc.integer({ min: -4000, max: 4000 }), (day, shift) => {
        const iso = isoDay(day * 86_400_000);
        expect(writeDay(day)).toBe(iso);
        expect(writeDay(day + shift)).toBe(shiftIso(iso, shift));
        expect(weekdayOf(day)).toBe(weekdayOfIso(iso));
      }),
    );
  });

  test('that a shorter month lacks become its last when months are counted', () => {
    expect(writeDay(addMonths(readDay('2020-01-31'), 1))).toBe('2020-02-29');
    expect(writeDay(addMonths(readDay('2020-02-29'), 12))).toBe('2021-02-28');
    expect(writeDay(addMonths(readDay('0000-02-29'), -12))).toBe('-0001-02-28');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, months) => {
        const [from, to] = [partsOf(day), partsOf(addMonths(day, months))];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });
});

describe('weekdays', () => {
  test('are at most six days away, on either side, and of the right name', () => {
    fc.assert(
      fc.property(anyDay, weekday, (day, name) => {
        const [before, after] = [weekdayOnOrBefore(name, day), weekdayOnOrAfter(name, day)];
        expect([weekdayOf(before), weekdayOf(after)]).toEqual([name, name]);
        expect(day - before).toBeLessThan(7);
        expect(after - day).toBeLessThan(7);
        expect(before <= day && day <= after).toBe(true);
      }),
    );
  });
});

describe('periods', () => {
  const period = fc.tuple(anyDay, fc.constantFrom<Unit>(...UNITS));
  const inside = ({ first, last }: Period, day: number) => first <= day && day <= last;

  test('hold their day, except the weekend, which its week holds', () => {
    fc.assert(
      fc.property(period, ([day, unit]) => {
        expect(inside(periodAt(unit === 'weekend' ? 'week' : unit, day), day)).toBe(true);
      }),
    );
  });

  test('are written as EDTF that reads back as the same days and unit', () => {
    fc.assert(
      fc.property(period, ([day, unit]) => {
        const one = periodAt(unit, day);
        const { year } = partsOf(one.first);
        fc.pre(year >= -9999 && partsOf(one.last).year <= 9999);
        const parsed = parseEdtf(writePeriod(one));
        expect(parsed && boundsOf(parsed)).toMatchObject({ first: one.first, last: one.last });
        expect(periodOfEdtf(writePeriod(one))).toMatchObject({ first: one.first, last: one.last });
      }),
    );
  });
});

describe('reading', () => {
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

  test('takes a bare weekday for the latest one, and one that lies ahead for the next', () => {
    fc.assert(
      fc.property(modernDay, weekday, (day, name) => {
        const options = { published: writeDay(day), language: 'en', timeOf: 'news' } as const;
        const read = (text: string) => readDates(text, options).dates[0]?.result;
        expect(read(`They met on ${names[name]}.`)).toMatchObject({
          edtf: writeDay(weekdayOnOrBefore(name, day)),
        });
        expect(read(`They will meet on ${names[name]}.`)).toMatchObject({
          edtf: writeDay(weekdayOnOrAfter(name, day)),
        });
      }),
      { numRuns: 60 },
    );
  });

  test('names a weekday that is wrong, and no other', () => {
    fc.assert(
      fc.property(modernDay, weekday, (day, name) => {
        const text = `It fell on ${names[name]}, ${writeDay(day)}. It fell on ${names[name]} ${inWords(day)}.`;
        const options = { published: '2018-06-15', language: 'en' } as const;
        const result = readDates(text, options).dates.at(-1)?.result;
        const right = weekdayOf(day);
        expect(result).toMatchObject({
          edtf: writeDay(day),
          contradiction: right === name ? null : { printed: name, right },
        });
      }),
      { numRuns: 60 },
    );
  });

  test('never throws, keeps inside the text, in order and without overlaps', () => {
    const piece = fc.constantFrom(
      ...'thousand century on the May 1940 last year – two days later, BC 480 ’s from to and by ( ) / . \n\n Friday 31 1/2/2003 early 20th century late March 29 February quarter Christmas after before'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), modernDay, (pieces, day) => {
        const text = pieces.join(' ');
        const { dates } = readDates(text, { published: writeDay(day), language: 'en-US' });
        let end = 0;
        for (const each of dates) {
          expect(each.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(each.start, each.end)).toBe(each.words);
          end = each.end;
          if (each.result.status === 'dated') expect(parseEdtf(each.result.edtf)).not.toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('time zones', () => {
  const zone = process.env.TZ;
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('change nothing', () => {
    const text = 'They met on Sunday, last week, three days ago, on 9 May 1940 and the next day.';
    const read = (name: string) => {
      process.env.TZ = name;
      return JSON.stringify(readDates(text, { published: '2018-03-25', language: 'en' }));
    };
    const results = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'].map(read);
    expect(new Set(results).size).toBe(1);
  });
});

function inWords(day: number): string {
  const { year, month, day: ofMonth } = partsOf(day);
  const names =
    'January February March April May June July August September October November December';
  return `${ofMonth} ${names.split(' ')[month - 1]} ${year}`;
}
