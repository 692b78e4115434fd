import { MOST_ITEMS } from './count.ts';
import { countedPlan } from './countedPlan.ts';
import { columnsOf, type Draft, draftOf, type Period, planOf, type WholePlan } from './draft.ts';
import { laneRows, pitchesOf, rowsIn } from './laneRows.ts';
import { type ChartFrame, rightOf, STEP } from './mark.ts';
import { pressure, spread } from './spread.ts';

/**
 * The shortened axis of a whole period: the labels that say most at the best pitch at which all fit
 * and gaps are still told from each other; else as many as fit, and the number of the others.
 */
export function spreadPlan(period: Period, frame: ChartFrame): WholePlan {
  const draft = draftOf(period, frame);
  for (let detail = frame.details.length - 1; detail >= 0; detail -= 1) {
    const plan = allShown(draft, detail, legibleGap(frame));
    if (plan) return plan;
  }
  return allShown(draft, 0, 0) ?? countedPlan(draft);
}

/** What a doubling adds to a gap where one of a year has room for its name; pixels. */
function legibleGap({ gapName }: ChartFrame): number {
  return Math.max(gapName - STEP, 0) / Math.log2(365);
}

/** A plan that shows each event by itself, if there is one. */
function allShown(draft: Draft, detail: number, least: number): WholePlan | null {
  const { period, frame } = draft;
  const kind = frame.details[detail];
  if (!kind || period.marks.length > MOST_ITEMS) return null;
  const columns = columnsOf(draft, period.marks, { detail, room: 0 });
  const labels = period.marks.reduce((sum, { widths }) => sum + rightOf(widths[detail] ?? 0), 0);
  for (const pitch of pitchesOf(frame, kind)) {
    // Together they are longer than all rows.
    if (labels > rowsIn(frame, pitch) * frame.width) continue;
    const rows = laneRows(frame, pitch, (tried) => pressure(columns, tried));
    const found = spread(columns, rows, frame.width, least);
    if (found) return planOf(draft, found, { columns, detail, pitch, rows, runs: [] });
  }
  return null;
}
