import { DAY_MS } from '../../dataset/civilDay.ts';
import type { Run } from './count.ts';
import type { ChartFrame, NumberedMark } from './mark.ts';
import { countedIn } from './placedPlan.ts';
import { byFirst, numbersOf, type Plan, placesIn, singleItem } from './plan.ts';
import { type Column, needsOf, type Spread } from './spread.ts';
import { lengthsOf, placesBetween, type Warp, warpThrough } from './warp.ts';

/** Events, and the time in which they lie. */
export interface Period {
  /** What is drawn, in date order. */
  readonly marks: readonly NumberedMark[];
  /** All moments that have a place of their own, each once, in order; those of the marks are among them. */
  readonly moments: readonly number[];
}

/** What is shown of a whole period, and where. */
export interface WholePlan {
  readonly plan: Plan;
  readonly warp: Warp;
  /** How many rows each lane has. */
  readonly rows: readonly number[];
}

/** A period that is being laid out on a shortened axis. */
export interface Draft {
  readonly period: Period;
  readonly frame: ChartFrame;
  /** Of the moments of the period, by {@link lengthsOf}. */
  readonly lengths: readonly number[];
  readonly lengthOf: (moment: number) => number;
}

export function draftOf(period: Period, frame: ChartFrame): Draft {
  const lengths = lengthsOf(period.moments);
  const byMoment = new Map(period.moments.map((moment, index) => [moment, lengths[index] ?? 0]));
  return { period, frame, lengths, lengthOf: (moment) => byMoment.get(moment) ?? 0 };
}

/**
 * Events by moment, with the first and the last moment of the period.
 * @param detail what their labels say
 * @param room what each column needs to its right, whatever stands there; pixels
 */
export function columnsOf(
  { period: { moments }, lengthOf }: Draft,
  marks: readonly NumberedMark[],
  { detail, room }: { readonly detail: number; readonly room: number },
): readonly Column[] {
  const byMoment = new Map<number, NumberedMark[]>();
  for (const at of [moments[0], moments.at(-1)]) if (at !== undefined) byMoment.set(at, []);
  for (const mark of marks) {
    const others = byMoment.get(mark.at);
    if (others) others.push(mark);
    else byMoment.set(mark.at, [mark]);
  }
  let day = Number.NaN;
  return [...byMoment]
    .sort(([a], [b]) => a - b)
    .map(([at, own]) => {
      const isSameDay = Math.floor(at / DAY_MS) === day;
      day = Math.floor(at / DAY_MS);
      const wide = own.map((mark) => ({ ...mark, width: mark.widths[detail] ?? 0 }));
      return { at, length: lengthOf(at), isSameDay, room, marks: wide, needs: needsOf(wide) };
    });
}

/** How a period was laid out. */
export interface Found {
  readonly columns: readonly Column[];
  readonly detail: number;
  readonly pitch: number;
  readonly rows: readonly number[];
  /** What was parted into runs, some of which are counted in part; none where all are shown. */
  readonly runs: readonly Run[];
}

/** The plan that follows from places and rows. In lanes that count, the first row is for the numbers. */
export function planOf(draft: Draft, { xs, rows: shown }: Spread, found: Found): WholePlan {
  const { period, frame, lengths } = draft;
  const { columns, detail, pitch, rows, runs } = found;
  const known = new Map(columns.map(({ at }, index) => [at, xs[index] ?? 0]));
  const warp = warpThrough(period.moments, placesBetween(period.moments, lengths, known));
  const places = placesIn(warp);
  const counted = countedIn(runs, shown);
  const counting = new Set(counted.flatMap(([first]) => first?.lane ?? []));
  const widthOf = (mark: NumberedMark): number => mark.widths[detail] ?? 0;
  const singles = period.marks.flatMap((mark) => {
    const row = shown.get(mark.index);
    if (row === undefined) return [];
    const below = counting.has(mark.lane) ? 1 : 0;
    return [singleItem(mark, row + below, places, widthOf(mark))];
  });
  const numbers = numbersOf(counted, { places, zoom: 1, widthOf, frame });
  return { plan: { detail, pitch, items: [...singles, ...numbers].sort(byFirst) }, warp, rows };
}
