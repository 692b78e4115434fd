/**
 * Civil days as integers, counted from 1970-01-01, in the proleptic Gregorian calendar.
 * No `Date` and no time zone takes part. Years are astronomical: 0 is 1 BC, -479 is 480 BC.
 */
export type Day = number;

/** A day as EDTF writes it: `2018-06-15`, `-0479-09-01`. */
export type IsoDay = string;

/** 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The days that one cycle of the calendar, 400 years, takes. */
const CYCLE = 146_097;
/** From 0000-03-01, where the count by shifted years begins, to 1970-01-01. */
const EPOCH = 719_468;

/** The day with this year, month (from 1) and day of the month; both may lie outside their year or month. */
export function dayOf(inYear: number, inMonth: number, day: number): Day {
  const year = inYear + Math.floor((inMonth - 1) / 12);
  const month = ((((inMonth - 1) % 12) + 12) % 12) + 1;
  // The year is taken to begin in March, so that the leap day is its last.
  const shifted = month > 2 ? year : year - 1;
  const cycle = Math.floor(shifted / 400);
  const ofCycle = shifted - cycle * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const days = ofCycle * 365 + Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100) + ofYear;
  return cycle * CYCLE + days - EPOCH;
}

/** Year, month (1–12) and day of the month of a day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const since = day + EPOCH;
  const cycle = Math.floor(since / CYCLE);
  const rest = since - cycle * CYCLE;
  const ofCycle = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const ofYear = rest - (365 * ofCycle + Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: ofCycle + cycle * 400 + (month > 2 ? 0 : 1),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Whether the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function weekdayOf(day: Day): Weekday {
  const index = (((day + 4) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? 0;
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** The latest such weekday on or before a day. */
export function weekdayOnOrBefore(weekday: Weekday, day: Day): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The first such weekday on or after a day. */
export function weekdayOnOrAfter(weekday: Weekday, day: Day): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** The same day of the month so many months later; in a shorter month its last day. */
export function addMonths(from: Day, months: number): Day {
  const { year, month, day } = partsOf(from);
  const index = year * 12 + month - 1 + months;
  const inYear = Math.floor(index / 12);
  const inMonth = index - inYear * 12 + 1;
  return dayOf(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}

/** The year in four digits, with a sign before the year 0. */
export function writeYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

export function writeDay(day: Day): IsoDay {
  const parts = partsOf(day);
  return `${writeYear(parts.year)}-${two(parts.month)}-${two(parts.day)}`;
}

/** Reads `2018-06-15`. @throws RangeError when the text is no day of the calendar. */
export function readDay(text: IsoDay): Day {
  const [, year, month, day] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (!isDay(Number(year), Number(month), Number(day)))
    throw new RangeError(`“${text}” is not a day. Write it as 2018-06-15.`);
  return dayOf(Number(year), Number(month), Number(day));
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}
