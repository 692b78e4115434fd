import { chosenOf, type Run, runsOf } from './count.ts';
import { type ChartFrame, type NumberedMark, rightOf } from './mark.ts';
import { packRows } from './packRows.ts';
import { byFirst, numbersOf, type Places, type Plan, singleItem } from './plan.ts';

/** What is laid out at places that are given. */
export interface PlacedInput {
  /** In date order. */
  readonly marks: readonly NumberedMark[];
  readonly places: Places;
  readonly frame: ChartFrame;
  /** Pixels on screen for one of the whole period. */
  readonly zoom: number;
  readonly detail: number;
  readonly pitch: number;
  /** How many rows each lane has. */
  readonly rows: readonly number[];
}

/**
 * Rows for labels at given places. In a lane in which not all find one, or of which more would be on
 * screen than the chart can hold, some are counted, and the first row is for their numbers.
 */
export function placedPlan(input: PlacedInput): Plan {
  const { marks, places, frame, zoom, detail, pitch, rows } = input;
  const widthOf = (mark: NumberedMark): number => mark.widths[detail] ?? 0;
  const { runs, most } = runsOf({
    marks,
    xOf: (mark) => places.xOf(mark) * zoom,
    width: frame.width,
    reach: marks.reduce((widest, mark) => Math.max(widest, rightOf(widthOf(mark))), 0),
    least: rightOf(frame.countWidth(marks.length)),
  });
  const lone = new Set(runs.flatMap(({ members }) => (members.length === 1 ? members : [])));
  const isLone = (mark: NumberedMark): boolean => lone.has(mark);
  const pack = (chosen: readonly NumberedMark[], first: readonly number[]) =>
    packRows({
      marks: chosen,
      places,
      zoom,
      widthOf,
      limit: frame.width * zoom,
      rows,
      first,
      isLone,
    });
  const whole = pack(
    marks,
    rows.map(() => 0),
  );
  const counting = countingLanes(runs, most, whole);
  const kept = runs.flatMap((run) => (counting.has(run.lane) ? chosenOf(run, most) : run.members));
  const shown =
    counting.size === 0
      ? whole
      : pack(
          kept,
          rows.map((_, lane) => (counting.has(lane) ? 1 : 0)),
        );
  const singles = marks.flatMap((mark) => {
    const row = shown.get(mark.index);
    return row === undefined ? [] : [singleItem(mark, row, places, widthOf(mark))];
  });
  const numbers = numbersOf(countedIn(runs, shown), { places, zoom, widthOf, frame });
  return { detail, pitch, items: [...singles, ...numbers].sort(byFirst) };
}

/** The lanes in which not all find a row, or more than may be shown. */
function countingLanes(
  runs: readonly Run[],
  most: number,
  shown: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const over = runs.filter(
    ({ members }) => members.length > most || members.some(({ index }) => !shown.has(index)),
  );
  return new Set(over.map(({ lane }) => lane));
}

/** The events of each run that are not shown, by lane and then from left to right. */
export function countedIn(
  runs: readonly Run[],
  shown: ReadonlyMap<number, unknown>,
): readonly (readonly NumberedMark[])[] {
  return runs
    .map(({ members }) => members.filter(({ index }) => !shown.has(index)))
    .filter(({ length }) => length > 0)
    .sort(([a], [b]) => (a?.lane ?? 0) - (b?.lane ?? 0));
}
