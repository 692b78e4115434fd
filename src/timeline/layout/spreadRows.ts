import type { WholePlan } from './draft.ts';
import { roomOf } from './laneRows.ts';
import { type ChartFrame, ROWS_TOP } from './mark.ts';
import type { Plan } from './plan.ts';

/** Where a lane is; pixels from the top of the chart. */
export interface LaneBox {
  /** Of the lane with its heading and the space above it. */
  readonly start: number;
  /** Of its rows, below the heading. */
  readonly top: number;
  readonly height: number;
}

/** How far beyond their best pitch rows are drawn apart where there is room. */
const LOOSEST = 1.5;

/** Spreads the rows that are used over the height, and says where each lane is. */
export function spreadRows(
  { plan, rows }: Pick<WholePlan, 'plan' | 'rows'>,
  frame: ChartFrame,
): { readonly lanes: readonly LaneBox[]; readonly plan: Plan } {
  const used = rows.map((_, lane) =>
    plan.items.reduce(
      (most, item) => (item.lane === lane ? Math.max(most, item.row + 1) : most),
      1,
    ),
  );
  const count = used.reduce((sum, own) => sum + own, 0);
  const heading = frame.lanes === null ? 0 : frame.heading;
  const room = roomOf(frame) - used.length * heading;
  const best = frame.details[plan.detail]?.pitch.best ?? plan.pitch;
  const loose = Math.min(Math.floor(room / count), Math.round(best * LOOSEST));
  const pitch = Math.max(plan.pitch, loose);
  const spare = Math.max(Math.floor((room - count * pitch) / used.length), 0);
  let start = 0;
  const lanes = used.map((own): LaneBox => {
    const top = Math.max(start, ROWS_TOP) + heading;
    const box = { start, top, height: own * pitch + spare };
    start = top + box.height;
    return box;
  });
  return { lanes, plan: { ...plan, pitch } };
}
