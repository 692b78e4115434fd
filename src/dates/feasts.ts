import { type Day, dayOf, weekdayOnOrAfter, weekdayOnOrBefore } from './day.ts';
import { dayPeriod, type Period } from './period.ts';

/** The day of each feast in a year. Feasts that a country counts for itself are named after it. */
const FEASTS = {
  newYearsDay: (year: number) => dayOf(year, 1, 1),
  newYearsEve: (year: number) => dayOf(year, 12, 31),
  epiphany: (year: number) => dayOf(year, 1, 6),
  valentinesDay: (year: number) => dayOf(year, 2, 14),
  shroveTuesday: (year: number) => easter(year) - 47,
  ashWednesday: (year: number) => easter(year) - 46,
  palmSunday: (year: number) => easter(year) - 7,
  maundyThursday: (year: number) => easter(year) - 3,
  holySaturday: (year: number) => easter(year) - 1,
  goodFriday: (year: number) => easter(year) - 2,
  easter,
  easterMonday: (year: number) => easter(year) + 1,
  ascension: (year: number) => easter(year) + 39,
  pentecost: (year: number) => easter(year) + 49,
  whitMonday: (year: number) => easter(year) + 50,
  trinitySunday: (year: number) => easter(year) + 56,
  corpusChristi: (year: number) => easter(year) + 60,
  candlemas: (year: number) => dayOf(year, 2, 2),
  ladyDay: (year: number) => dayOf(year, 3, 25),
  michaelmas: (year: number) => dayOf(year, 9, 29),
  martinmas: (year: number) => dayOf(year, 11, 11),
  mayDay: (year: number) => dayOf(year, 5, 1),
  bastilleDay: (year: number) => dayOf(year, 7, 14),
  halloween: (year: number) => dayOf(year, 10, 31),
  allSaints: (year: number) => dayOf(year, 11, 1),
  allSouls: (year: number) => dayOf(year, 11, 2),
  elevenNovember: (year: number) => dayOf(year, 11, 11),
  christmasEve: (year: number) => dayOf(year, 12, 24),
  christmas: (year: number) => dayOf(year, 12, 25),
  boxingDay: (year: number) => dayOf(year, 12, 26),
  americanIndependence: (year: number) => dayOf(year, 7, 4),
  americanThanksgiving: (year: number) => weekdayOnOrAfter(4, dayOf(year, 11, 22)),
  americanLaborDay: (year: number) => weekdayOnOrAfter(1, dayOf(year, 9, 1)),
  americanMemorialDay: (year: number) => weekdayOnOrBefore(1, dayOf(year, 5, 31)),
  guyFawkes: (year: number) => dayOf(year, 11, 5),
} as const satisfies Readonly<Record<string, (year: number) => Day>>;

export type FeastName = keyof typeof FEASTS;

export function isFeast(name: string): name is FeastName {
  return Object.hasOwn(FEASTS, name);
}

export function feastPeriod(feast: FeastName, year: number): Period {
  return dayPeriod(FEASTS[feast](year));
}

/** Easter Sunday of the western churches, after Meeus, Jones and Butcher. */
function easter(year: number): Day {
  const a = ((year % 19) + 19) % 19;
  const b = Math.floor(year / 100);
  const c = year - b * 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (((19 * a + b - d - g + 15) % 30) + 30) % 30;
  const l = (((32 + 2 * (b - d * 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7) + 7) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
