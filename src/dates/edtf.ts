import { type Day, dayOf, daysInMonth } from './day.ts';

/** A date of EDTF with its first and last possible day. */
export interface EdtfDate {
  readonly first: Day;
  readonly last: Day;
  /** `~` or `%` stands at any of its parts. */
  readonly approximate: boolean;
  /** `?` or `%` stands at any of its parts. */
  readonly uncertain: boolean;
  /** What is written for each part, with `X` for digits that are not known; the year with its sign. */
  readonly parts: {
    readonly year: string;
    readonly month: string | undefined;
    readonly day: string | undefined;
  };
}

/** An end of an interval: a date, `..` for an open one, nothing for an unknown one. */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export type Edtf =
  | { readonly shape: 'date'; readonly date: EdtfDate }
  | { readonly shape: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd }
  /** `[…]` is one of the dates, `{…}` all of them; two dates with `..` between them have all days between. */
  | {
      readonly shape: 'set';
      readonly of: 'one' | 'all';
      readonly members: readonly { readonly start: EdtfEnd; readonly end: EdtfEnd }[];
    };

/**
 * Reads EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/): levels 0 and 1, and of level 2
 * sub-year groupings, sets, and qualified and unspecified parts. Years go from -9999 to 9999; times of
 * day are taken for their day. Seasons are those of the northern half of the earth, winter from December
 * on, except those that name their half (25–32).
 * @returns `null` when the text is not EDTF or names a day that the calendar lacks.
 */
export function parseEdtf(text: string): Edtf | null {
  const set = /^([[{])(.+)([\]}])$/.exec(text);
  if (set) return parseSet(set[1] === '[' ? 'one' : 'all', set[2] ?? '', `${set[1]}${set[3]}`);
  const slash = text.indexOf('/');
  if (slash < 0) {
    const date = parseDate(text);
    return date && { shape: 'date', date };
  }
  const [start, end] = [parseEnd(text.slice(0, slash)), parseEnd(text.slice(slash + 1))];
  if (!start || !end || (typeof start === 'string' && typeof end === 'string')) return null;
  return isInOrder(start, end) ? { shape: 'interval', start, end } : null;
}

/** First and last possible day; `null` where a date is open or unknown at that end. */
export function boundsOf(edtf: Edtf): { readonly first: Day | null; readonly last: Day | null } {
  if (edtf.shape === 'date') return edtf.date;
  const stretches = edtf.shape === 'interval' ? [edtf] : edtf.members;
  const firsts = stretches.map(({ start }) => (typeof start === 'string' ? null : start.first));
  const lasts = stretches.map(({ end }) => (typeof end === 'string' ? null : end.last));
  return { first: extreme(firsts, Math.min), last: extreme(lasts, Math.max) };
}

function extreme(days: readonly (Day | null)[], of: (...days: number[]) => number): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? null : of(...known);
}

function parseSet(of: 'one' | 'all', inside: string, brackets: string): Edtf | null {
  if (brackets !== '[]' && brackets !== '{}') return null;
  const members = inside.split(',').map((part) => {
    const dots = part.indexOf('..');
    if (dots < 0) {
      const date = parseDate(part.trim());
      return date && { start: date, end: date };
    }
    const start = parseEnd(part.slice(0, dots).trim() || '..');
    const end = parseEnd(part.slice(dots + 2).trim() || '..');
    return start && end && isInOrder(start, end) && (start !== 'open' || end !== 'open')
      ? { start, end }
      : null;
  });
  const all = members.filter((member) => member !== null);
  return all.length === members.length ? { shape: 'set', of, members: all } : null;
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseDate(text);
}

function isInOrder(start: EdtfEnd, end: EdtfEnd): boolean {
  return typeof start === 'string' || typeof end === 'string' || start.first <= end.last;
}

const MARK = '[?~%]?';
const DATE = new RegExp(
  `^${MARK}Y?(-?)([0-9X]{4})${MARK}(?:-${MARK}([0-9X]{2})${MARK}(?:-${MARK}([0-9X]{2})${MARK})?)?(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?$`,
);

function parseDate(text: string): EdtfDate | null {
  const [, sign, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || (text.includes('T') && day === undefined)) return null;
  if (sign === '-' && year === '0000') return null;
  const stretch = daysOf(yearsOf(year, sign === '-'), month, day);
  if (!stretch) return null;
  return {
    ...stretch,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
    parts: { year: `${sign}${year}`, month, day },
  };
}

type Stretch = { readonly first: Day; readonly last: Day };

/** The least and greatest year that digits with `X` for unknown ones leave. */
function yearsOf(digits: string, isNegative: boolean): readonly [number, number] {
  const [least, greatest] = [
    Number(digits.replaceAll('X', '0')),
    Number(digits.replaceAll('X', '9')),
  ];
  return isNegative ? [-greatest, -least] : [least, greatest];
}

function daysOf(
  [from, to]: readonly [number, number],
  month: string | undefined,
  day: string | undefined,
): Stretch | null {
  if (month === undefined) return { first: dayOf(from, 1, 1), last: dayOf(to, 12, 31) };
  const group = GROUPS[month];
  if (group) {
    if (day !== undefined) return null;
    const [start, months] = group;
    return { first: dayOf(from, start, 1), last: dayOf(to, start + months, 1) - 1 };
  }
  const months = fitting(month, 1, 12);
  // In a year that is not known a month may have its leap day, and so it has in a year that can be 4.
  const inYear = from === to ? from : 4;
  const days = months.flatMap((one) =>
    fitting(day ?? 'XX', 1, daysInMonth(inYear, one)).map((of) => ({ month: one, day: of })),
  );
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  return { first: dayOf(from, first.month, first.day), last: dayOf(to, last.month, last.day) };
}

/** The numbers of two digits that fit digits with `X` for unknown ones. */
function fitting(digits: string, least: number, greatest: number): readonly number[] {
  const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
  const numbers = Array.from({ length: greatest - least + 1 }, (_, index) => least + index);
  return numbers.filter((number) => pattern.test(String(number).padStart(2, '0')));
}

/** First month and number of months of seasons, quarters, four-month periods and halves. */
const GROUPS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};
