import { chosenOf, type Run, runsOf } from './count.ts';
import { columnsOf, type Draft, planOf, type WholePlan } from './draft.ts';
import { laneRows } from './laneRows.ts';
import { MARGIN, type NumberedMark, rightOf, STEP } from './mark.ts';
import { type Column, fits, pressure, spread } from './spread.ts';

/**
 * A plan of more events than find room: it counts the least weighty ones of the fullest stretches. Of
 * each stretch as many are shown as fit, and then of single ones as many more as there is room for.
 */
export function countedPlan(draft: Draft): WholePlan {
  const { period, frame, lengths, lengthOf } = draft;
  const { marks } = period;
  const pitch = frame.details[0].pitch.least;
  const room = rightOf(frame.countWidth(marks.length));
  const perLength = (frame.width - 2 * MARGIN) / (lengths.at(-1) || 1);
  const xOf = ({ at }: NumberedMark): number => lengthOf(at) * perLength;
  const { runs, most } = runsOf({ marks, xOf, width: frame.width, reach: 0, least: room });
  const columnsFor = (chosen: readonly NumberedMark[]): readonly Column[] =>
    columnsOf(draft, [...chosen].sort(byIndex), { detail: 0, room });
  const fullest = columnsFor(runs.flatMap((run) => chosenOf(run, most)));
  const rows = laneRows(frame, pitch, (tried) => pressure(fullest, tried));
  const attempt = (shares: readonly number[]): Attempt => {
    const chosen = runs.map((run, index) => chosenOf(run, shares[index] ?? 0));
    const counting = new Set(
      runs.flatMap(({ lane, members }, index) =>
        (chosen[index]?.length ?? 0) < members.length ? [lane] : [],
      ),
    );
    const free = rows.map((count, lane) => count - (counting.has(lane) ? 1 : 0));
    return { columns: columnsFor(chosen.flat()), free };
  };
  const isPossible = ({ columns, free }: Attempt): boolean => fits(columns, free, frame.width);
  const { columns, free } = attempt(fairest(runs, most, (shares) => isPossible(attempt(shares))));
  const found = spread(columns, free, frame.width) ?? nothing(columns);
  return planOf(draft, found, { columns, detail: 0, pitch, rows, runs });
}

/** Some events that may find room, and how many rows of each lane are theirs. */
interface Attempt {
  readonly columns: readonly Column[];
  readonly free: readonly number[];
}

/** The greatest shares of runs that fit: even ones first, then single runs get more. */
function fairest(
  runs: readonly Run[],
  most: number,
  isPossible: (shares: readonly number[]) => boolean,
): readonly number[] {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isPossible(runs.map(() => middle))) low = middle;
    else high = middle - 1;
  }
  let shares = runs.map(() => low);
  runs.forEach(({ members }, index) => {
    for (let more = low + 1; more <= Math.min(most, members.length); more += 1) {
      const raised = shares.map((share, other) => (other === index ? more : share));
      if (!isPossible(raised)) break;
      shares = raised;
    }
  });
  return shares;
}

/** For a chart that is too narrow for anything. */
function nothing(columns: readonly Column[]) {
  return { xs: columns.map((_, index) => MARGIN + index * STEP), rows: new Map() };
}

function byIndex(a: NumberedMark, b: NumberedMark): number {
  return a.index - b.index;
}
