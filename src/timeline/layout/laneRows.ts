import { type ChartFrame, type Detail, ROWS_BOTTOM, ROWS_TOP } from './mark.ts';

/** What rows and headings have of the height; pixels. */
export function roomOf({ height }: Pick<ChartFrame, 'height'>): number {
  return Math.max(height - ROWS_TOP - ROWS_BOTTOM, 0);
}

/** How many rows there are, of all lanes together; each lane has one at least. */
export function rowsIn(frame: ChartFrame, pitch: number): number {
  const headings = (frame.lanes ?? 0) * frame.heading;
  return Math.max(Math.floor((roomOf(frame) - headings) / pitch), frame.lanes ?? 1);
}

/** The pitches at which more rows find room, from the best to the least. */
export function pitchesOf(frame: ChartFrame, { pitch }: Detail): readonly number[] {
  const pitches: number[] = [];
  for (let next = pitch.best; next >= pitch.least; next -= 1) {
    const last = pitches.at(-1);
    if (last === undefined || rowsIn(frame, next) > rowsIn(frame, last)) pitches.push(next);
  }
  return pitches;
}

/**
 * Parts the rows among the lanes: each has two, one for a number and one for an event, if there are so
 * many, and the next one is always for the lane that lacks most.
 * @param lackOf how much each lane lacks with so many rows; 0 for nothing
 */
export function laneRows(
  frame: ChartFrame,
  pitch: number,
  lackOf: (rows: readonly number[]) => readonly number[],
): readonly number[] {
  const all = rowsIn(frame, pitch);
  if (frame.lanes === null) return [all];
  const fewest = all >= 2 * frame.lanes ? 2 : 1;
  const rows = new Array<number>(frame.lanes).fill(fewest);
  for (let left = all - fewest * frame.lanes; left > 0; left -= 1) {
    const lacks = lackOf(rows);
    const most = Math.max(...lacks);
    if (most <= 0) break;
    const lane = lacks.indexOf(most);
    rows[lane] = (rows[lane] ?? 0) + 1;
  }
  return rows;
}
