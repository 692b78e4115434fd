import type { Weekday } from '../day.ts';
import type { Lexicon, Words } from '../language.ts';
import type { Unit } from '../period.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** As letters of the eighteenth and nineteenth century have them. */
const OLD_MONTHS: Words<number> = {
  jany: 1,
  janry: 1,
  feby: 2,
  febry: 2,
  augt: 8,
  septr: 9,
  octr: 10,
  octbr: 10,
  novr: 11,
  novbr: 11,
  decr: 12,
  decbr: 12,
};
const WEEKDAYS: Words<Weekday> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};

const UNITS = ['day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;
const PLURALS: Readonly<Partial<Record<Unit, string>>> = { century: 'centuries' };

export const LEXICON: Lexicon = {
  month: Object.fromEntries(MONTHS.map((name, index) => [name, index + 1])),
  monthShort: {
    ...Object.fromEntries(MONTHS.map((name, index) => [name.slice(0, 3), index + 1])),
    sept: 9,
    ...OLD_MONTHS,
  },
  weekday: WEEKDAYS,
  weekdayShort: {
    ...Object.fromEntries(Object.entries(WEEKDAYS).map(([name, day]) => [name.slice(0, 3), day])),
    tues: 2,
    weds: 3,
    thur: 4,
    thurs: 4,
  },
  season: {
    spring: 21,
    summer: 22,
    autumn: 23,
    fall: 23,
    winter: 24,
    summertime: 22,
    wintertime: 24,
  },
  unit: Object.fromEntries(UNITS.map((unit) => [unit, unit])),
  units: Object.fromEntries(UNITS.map((unit) => [PLURALS[unit] ?? `${unit}s`, unit])),
  number: numbers([
    'a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
  ]),
  ordinal: numbers([
    '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    'twentieth thirtieth',
  ]),
  tens: {
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  },
  step: { last: -1, this: 0, current: 0, next: 1, coming: 1 },
  textStep: {
    that: 0,
    same: 0,
    following: 1,
    next: 1,
    subsequent: 1,
    previous: -1,
    preceding: -1,
    prior: -1,
  },
  part: {
    early: 'early',
    beginning: 'early',
    start: 'early',
    outset: 'early',
    opening: 'early',
    mid: 'middle',
    middle: 'middle',
    midst: 'middle',
    late: 'late',
    end: 'late',
    close: 'late',
    latter: 'late',
    rest: 'rest',
    remainder: 'rest',
  },
  dayName: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 },
};

/** Words that count from 0 (the first of which is “a”, which is one), and the tens from 20 on. */
function numbers([units = '', tens = '']: readonly string[]): Words<number> {
  const entries = [
    ...units.split(' ').map((word, index) => [word, Math.max(index, 1)] as const),
    ...tens.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
  ];
  return Object.fromEntries(entries.filter(([word]) => word !== '-'));
}

/** The names of months and days are written with a capital, so “may”, “sat” and “the march” are no dates. */
export const CAPITALISED: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...Object.keys(LEXICON.monthShort),
  ...Object.keys(LEXICON.weekday),
  ...Object.keys(LEXICON.weekdayShort),
]);
