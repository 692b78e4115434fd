import { dayMs, formatDay } from '../dataset/civilDay.ts';
import type { IsoDay } from '../dataset/dataset.ts';

/** A date as precise as it is known: a year, a month or a day. */
export interface EdtfPoint {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The dates in an EDTF string of the dataset (ISO 8601-2), in order: one for `2018-01~` and
 * `../2018-01-10`, two for `2018-02-09/2018-02-25` and `[2018-01-09,2018-01-10]`.
 */
export function edtfPoints(edtf: string): readonly EdtfPoint[] {
  return (edtf.match(/\d{4}(-\d\d){0,2}/g) ?? []).map(pointOf);
}

/** A day as a point. */
export function pointOf(iso: string): EdtfPoint {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
}

/** The English name of a point's month; empty if only its year is known. */
export function monthName({ month }: EdtfPoint): string {
  return month ? formatDay(dayMs(firstOf(month)), 'MMMM') : '';
}

function firstOf(month: number): IsoDay {
  return `2000-${String(month).padStart(2, '0')}-01`;
}
