import { type FrameTimes, summary } from './frames.ts';
import { beside } from './loadReport.ts';
import { table, whole } from './table.ts';

/** What is measured of the studio, each time in milliseconds. */
export interface StudioTimes {
  readonly events: number;
  /** Of all documents. */
  readonly characters: number;
  /** From the choice of a saved file until its chart is painted. */
  readonly opening: readonly number[];
  /** From a key press in the field of the label until the frame that answers it. */
  readonly labelKeys: readonly number[];
  /** The same in the field of the date. */
  readonly dateKeys: readonly number[];
  /** From the last key press until the chart says what was written. */
  readonly following: readonly number[];
}

/** What is to be reached at the most, milliseconds: the 95th of a hundred. */
const GOALS = { opening: 1500, key: 50, following: 300 } as const;

/** How fast the studio is, each measure beside its goal. Markdown. */
export function studioReport(times: StudioTimes): string {
  const row = (what: string, values: readonly number[], goal: number): readonly string[] => {
    const { p50, p95, worst }: FrameTimes = summary(values);
    return [what, `${values.length}`, whole(p50), beside(p95, goal, whole), whole(worst)];
  };
  const size = `${times.events} events, ${whole(times.characters)} characters`;
  return table(
    [`the studio, ${size}, ms`, 'times', 'p50', 'p95', 'worst'],
    [
      row('a saved timeline is opened, its chart painted', times.opening, GOALS.opening),
      row('a key press in the label is answered', times.labelKeys, GOALS.key),
      row('a key press in the date is answered', times.dateKeys, GOALS.key),
      row('the chart says what was written', times.following, GOALS.following),
    ],
  );
}
