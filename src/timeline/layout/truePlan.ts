import { chosenOf, MOST_ITEMS, runsOf } from './count.ts';
import type { Period, WholePlan } from './draft.ts';
import { laneRows, pitchesOf } from './laneRows.ts';
import { type ChartFrame, MARGIN, MARGIN_END, type NumberedMark, rightOf } from './mark.ts';
import { packRows } from './packRows.ts';
import { placedPlan } from './placedPlan.ts';
import { isCounting, placesIn } from './plan.ts';
import { type Warp, warpThrough } from './warp.ts';

/** The whole period at true scale: the labels that say most at which all find a row, else some are counted. */
export function truePlan(period: Period, frame: ChartFrame): WholePlan {
  const isFew = period.marks.length <= MOST_ITEMS;
  for (let detail = isFew ? frame.details.length - 1 : -1; detail >= 0; detail -= 1) {
    const kind = frame.details[detail];
    for (const pitch of kind ? pitchesOf(frame, kind) : []) {
      const whole = planAt(period, frame, detail, pitch);
      if (!isCounting(whole.plan)) return whole;
    }
  }
  return planAt(period, frame, 0, frame.details[0].pitch.least);
}

function planAt(
  { marks, moments }: Period,
  frame: ChartFrame,
  detail: number,
  pitch: number,
): WholePlan {
  const widthOf = (mark: NumberedMark): number => mark.widths[detail] ?? 0;
  const least = rightOf(frame.countWidth(marks.length));
  const reachOf = (mark: NumberedMark): number => Math.max(rightOf(widthOf(mark)), least);
  const warp = evenWarp(moments, marks, reachOf, frame.width);
  const places = placesIn(warp);
  const { xOf } = places;
  const { runs, most } = runsOf({ marks, xOf, width: frame.width, reach: 0, least });
  const chosen = runs.flatMap((run) => chosenOf(run, most));
  const rows = laneRows(frame, pitch, (tried) => {
    const first = tried.map(() => 0);
    const packing = {
      marks: chosen,
      places,
      zoom: 1,
      widthOf,
      limit: frame.width,
      rows: tried,
      first,
    };
    const shown = packRows({ ...packing, isLone: () => false });
    return tried.map(
      (_, lane) => chosen.filter((mark) => mark.lane === lane && !shown.has(mark.index)).length,
    );
  });
  return { plan: placedPlan({ marks, places, frame, zoom: 1, detail, pitch, rows }), warp, rows };
}

/** As wide as the labels leave it: the last ones end inside the right edge. */
function evenWarp(
  moments: readonly number[],
  marks: readonly NumberedMark[],
  reachOf: (mark: NumberedMark) => number,
  width: number,
): Warp {
  const first = moments[0] ?? 0;
  const room = Math.max(width - MARGIN - MARGIN_END, 1);
  const perMs = marks.reduce(
    (least, mark) => {
      const free = Math.max(width - MARGIN - reachOf(mark), 1);
      return mark.at > first ? Math.min(least, free / (mark.at - first)) : least;
    },
    room / Math.max((moments.at(-1) ?? first) - first, 1),
  );
  // The scale goes on beyond the first and the last day.
  const span = width / perMs;
  const knots = [first - span, ...moments, (moments.at(-1) ?? first) + span];
  return warpThrough(
    knots,
    knots.map((moment) => MARGIN + (moment - first) * perMs),
  );
}
