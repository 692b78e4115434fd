import { isoDay, yearOf, yearWords } from '../../dataset/civilDay.ts';
import type { Projection } from './projection.ts';
import { LABEL_SPACE, type RulerLabel } from './ruler.ts';
import { rulerWidth } from './textWidth.ts';

/** The steps between round years. */
const STEPS = [1, 2, 5].flatMap((digit) => [1, 10, 100, 1000].map((power) => digit * power));

/**
 * The years under the overview: the first and the last, and the finest round ones between them that all
 * find room. None lies over another or over an edge.
 * @param first,last days, milliseconds
 */
export function overviewYears(
  first: number,
  last: number,
  { toX, width, letter }: Omit<Projection, 'toCalendar'>,
): readonly RulerLabel[] {
  const [start, end] = [first, last].map((ms) => yearOf(isoDay(ms)));
  if (start === undefined || end === undefined) return [];
  const half = (text: string): number => rulerWidth(text, letter) / 2;
  const label = (year: number, at: number): RulerLabel => {
    const text = yearWords(year);
    const x = Math.min(Math.max(toX(at), half(text)), width - half(text));
    return { x, text };
  };
  const isClear = (a: RulerLabel, b: RulerLabel): boolean =>
    Math.abs(a.x - b.x) >= half(a.text) + half(b.text) + LABEL_SPACE;
  const [from, to] = [label(start, first), label(end, last)];
  const ends = start !== end && isClear(from, to) ? [from, to] : [from];
  const rows = [...STEPS]
    .sort((a, b) => a - b)
    .map((step) => {
      const round = roundYears(start, end, step, width / LABEL_SPACE);
      return round
        .map((year) => label(year, new Date(0).setUTCFullYear(year, 0, 1)))
        .filter((one) => ends.every((other) => isClear(one, other)));
    });
  const fits = (row: readonly RulerLabel[]): boolean =>
    row.every((one, index) => index === 0 || isClear(one, row[index - 1] ?? one));
  const between = ends.length < 2 ? [] : (rows.find((row) => row.length > 0 && fits(row)) ?? []);
  return [...ends, ...between].sort((a, b) => a.x - b.x);
}

/** The years between two others that a step divides; none when they are more than can have room. */
function roundYears(start: number, end: number, step: number, most: number): readonly number[] {
  const before = Math.floor(start / step);
  const count = Math.ceil(end / step) - before - 1;
  if (count > most) return [];
  const round = Array.from(
    { length: Math.max(count, 0) },
    (_, index) => (before + 1 + index) * step,
  );
  // 500 BC is -499.
  return round.map((year) => (year < 0 && step > 1 ? year + 1 : year));
}
