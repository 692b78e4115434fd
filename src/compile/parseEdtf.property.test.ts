import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusLanguage, DateRange } from '../dataset/dataset.ts';
import { dateRange, parseEdtf } from './parseEdtf.ts';

const MONTHS =
  'January February March April May June July August September October November December';

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** `2018`, `2018-01` or `2018-01-09`, always a date that exists. */
const plain = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ year, month, day, length }) => {
    const last = Number(iso(year, month + 1, 0).slice(8));
    return iso(year, month, Math.min(day, last)).slice(0, length);
  });

const hedged = fc.tuple(plain, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));

/** Two dates, often close to each other, the first not after the second. */
const pair = fc
  .tuple(plain, plain, fc.constantFrom(0, 4, 7, 8))
  .map(([a, b, shared]) => [a, a.slice(0, shared) + b.slice(shared)] as const)
  .filter(([, b]) => parseEdtf(b) !== null)
  .map(([a, b]) => (a < b ? [a, b] : [b, a]) as readonly [string, string])
  .filter(([a, b]) => !a.startsWith(b) && !b.startsWith(a));

const interval = fc
  .tuple(pair, fc.constantFrom('', '~', '?', '%'), fc.constantFrom('', '~', '?', '%'))
  .map(([[start, end], left, right]) => `${start}${left}/${end}${right}`);
const openInterval = hedged.chain((date) => fc.constantFrom(`../${date}`, `${date}/..`));
/** EDTF wants the same precision on both sides of `..` in a set. */
const oneOf = pair.chain(([a, b]) =>
  fc.constantFrom(`[${a},${b}]`, a.length === b.length ? `[${a}..${b}]` : `[${a},${b}]`),
);

function rangeOf(text: string, language: CorpusLanguage = 'en'): DateRange {
  const range = dateRange(text, language);
  if (!range) throw new Error(`${text} was not read.`);
  return range;
}

/** Reads one date of a label, without hedges: `9`, `9 January`, `Tuesday 9 January 2018`. */
function readPart(text: string) {
  const found = /^(?:(\w+day) )?(?:(\d{1,2})(?: |$))?(?:([A-Z][a-z]+)(?: |$))?(\d{4})?$/.exec(text);
  if (!found) throw new Error(`“${text}” is not a date in words.`);
  const [, weekday, day, name, year] = found;
  const month = name === undefined ? undefined : MONTHS.split(' ').indexOf(name) + 1;
  return { weekday, day: day === undefined ? undefined : Number(day), month, year };
}

/** The first and last day that a label names, each worked out from its words alone. */
function readBack(label: string) {
  const words = label.replace(/\b(?:possibly|about|between|by|from) | on$/g, '');
  const parts = words.split(/–| to | or | and /).map(readPart);
  const last = parts.at(-1) as ReturnType<typeof readPart>;
  const days = parts.map(({ weekday, ...part }) => {
    const year = Number(part.year ?? last.year);
    const month = part.month ?? (part.day === undefined ? undefined : last.month);
    const from = iso(year, month ?? 1, part.day ?? 1);
    const to = iso(year, part.day === undefined ? (month ?? 12) + 1 : (month ?? 1), part.day ?? 0);
    return { weekday, from, to };
  });
  return { days, first: days[0]?.from, last: days.at(-1)?.to };
}

describe('a date of any shape', () => {
  const any = fc.oneof(hedged, interval, openInterval, oneOf);

  it('has the bounds that edtf gives, where edtf gives any', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { earliest, latest } = rangeOf(text);
        const { min, max } = edtf(text);
        const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
        expect(earliest).toBe(Number.isFinite(min) ? day(min) : null);
        // edtf 4.11 takes the last day of the first date for that of `[a..b]`.
        if (!/^\[.*\.\./.test(text)) expect(latest).toBe(Number.isFinite(max) ? day(max) : null);
      }),
      { numRuns: 500 },
    );
  });

  it('has a label that says its bounds, neither more nor less', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { earliest, latest, label } = rangeOf(text);
        const { first, last } = readBack(label);
        if (earliest !== null) expect(`${label}: ${first}`).toBe(`${label}: ${earliest}`);
        if (latest !== null) expect(`${label}: ${last}`).toBe(`${label}: ${latest}`);
      }),
      { numRuns: 500 },
    );
  });

  it('has a label with the right names of weekdays', () => {
    fc.assert(
      fc.property(any, (text) => {
        for (const { weekday, from } of readBack(rangeOf(text).label).days) {
          if (weekday === undefined) continue;
          const named = new Date(from).toLocaleDateString('en', {
            weekday: 'long',
            timeZone: 'UTC',
          });
          expect(weekday).toBe(named);
        }
      }),
    );
  });

  it('has a label that hedges as the date does', () => {
    fc.assert(
      fc.property(fc.oneof(hedged, interval, openInterval), (text) => {
        const { label } = rangeOf(text);
        expect(label.includes('about ')).toBe(/[~%]/.test(text));
        expect(label.includes('possibly ')).toBe(/[?%]/.test(text));
      }),
    );
  });

  it('has a label that says so when an end is open, or when it is one of two', () => {
    fc.assert(
      fc.property(openInterval, oneOf, (open, set) => {
        const { earliest, label } = rangeOf(open);
        expect(label).toMatch(earliest === null ? /^by / : /^from .* on$/);
        expect(rangeOf(set).label).toMatch(/^about .* or |^between .* and /);
      }),
    );
  });

  it('has a label of the same words in American English, in another order', () => {
    const wordsOf = ({ label }: DateRange) => (label.match(/\w+/g) ?? []).sort();
    fc.assert(
      fc.property(any, (text) => {
        const [british, american] = [rangeOf(text, 'en-GB'), rangeOf(text, 'en-US')];
        expect(british).toEqual(rangeOf(text));
        expect(wordsOf(american)).toEqual(wordsOf(british));
        expect(american.label).not.toMatch(/\d [A-Z]/);
      }),
      { numRuns: 500 },
    );
  });

  it('never begins after it ends', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { earliest, latest } = rangeOf(text);
        expect((earliest ?? '') <= (latest ?? '9999-12-31')).toBe(true);
      }),
    );
  });
});

describe('parseEdtf', () => {
  it('reads no pair of dates the wrong way round', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect([`${b}/${a}`, `[${b},${a}]`, `[${b}..${a}]`].map(parseEdtf)).toEqual([
          null,
          null,
          null,
        ]);
      }),
    );
  });

  it('never throws', () => {
    const near = fc.string({ unit: fc.constantFrom(...'0129-/.,~?%[]{}XTZ:Y ') });
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
        expect(() => dateRange(text, 'en')).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
