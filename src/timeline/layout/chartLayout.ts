import { MOST_ITEMS } from './count.ts';
import type { Period, WholePlan } from './draft.ts';
import type { ChartFrame, NumberedMark } from './mark.ts';
import { placedPlan } from './placedPlan.ts';
import { isCounting, type Plan, type PlannedItem, placesIn } from './plan.ts';
import { spreadPlan } from './spreadPlan.ts';
import { type LaneBox, spreadRows } from './spreadRows.ts';
import { truePlan } from './truePlan.ts';
import { type VirtualWindow, wholeWindow } from './virtualWindow.ts';
import { VIRTUAL_PER_PIXEL, type Warp } from './warp.ts';

/**
 * What labels say, and in which rows they stand, at some zoom. It stays while one pans, and while one
 * zooms within a level.
 */
export interface Level {
  /** From 0 for the whole period; twice the zoom is two levels more. */
  readonly number: number;
  readonly plan: Plan;
}

/** A chart that is laid out: where all of its events stand, at any zoom. */
export interface ChartLayout {
  readonly warp: Warp;
  /** The window that shows the whole period. */
  readonly limits: VirtualWindow;
  readonly lanes: readonly LaneBox[];
  /** Whether each event stands by itself when the whole period is shown. */
  readonly isWhole: boolean;
  /** The level for a window: labels say as much as there is room for on screen. */
  readonly levelFor: (window: VirtualWindow) => Level;
}

/** Lays a chart out. The same input always gives the same layout. */
export function layOutChart(
  period: Period,
  scale: 'gaps' | 'true',
  frame: ChartFrame,
): ChartLayout {
  const whole = scale === 'true' ? truePlan(period, frame) : spreadPlan(period, frame);
  const { lanes, plan } = spreadRows(whole, frame);
  const limits = wholeWindow(frame.width);
  const planAt = planner({ period, frame, whole: { ...whole, plan }, lanes });
  const levelFor = (window: VirtualWindow): Level => {
    const number = levelOf(window, limits);
    if (number === 0) return { number, plan };
    const seen = marksIn(period.marks, window, whole.warp, frame);
    let best = planAt(number, plan.detail);
    if (seen.length > MOST_ITEMS) return { number, plan: best };
    for (let detail = plan.detail + 1; detail < frame.details.length; detail += 1) {
      const next = planAt(number, detail);
      if (!seen.every(({ index }) => isByItself(next, index))) break;
      best = next;
    }
    return { number, plan: best };
  };
  return { warp: whole.warp, limits, lanes, isWhole: !isCounting(plan), levelFor };
}

/** How many pixels on screen there are on a level, at the least, for one of the whole period. */
export function zoomOf(level: number): number {
  return 2 ** (level / 2);
}

/** The part of a level by which a window may be off, since it is rounded. */
const ROUNDING = 0.02;

/** The zoom level of a window. */
export function levelOf({ start, end }: VirtualWindow, limits: VirtualWindow): number {
  const zoom = (limits.end - limits.start) / (end - start);
  return Math.max(Math.floor(2 * Math.log2(zoom) + ROUNDING), 0);
}

/** Plans of levels, each made once. */
function planner({
  period: { marks },
  frame,
  whole,
  lanes,
}: {
  readonly period: Period;
  readonly frame: ChartFrame;
  readonly whole: WholePlan;
  readonly lanes: readonly LaneBox[];
}): (level: number, detail: number) => Plan {
  const plans = new Map<string, Plan>();
  const places = placesIn(whole.warp);
  const isKept = !isCounting(whole.plan);
  const make = (level: number, detail: number): Plan => {
    // What has room for all when everything is on screen has it at every zoom.
    if (isKept && detail === whole.plan.detail) return whole.plan;
    const kind = frame.details[detail] ?? frame.details[0];
    const pitch = detail === 0 ? kind.pitch.least : kind.pitch.best;
    const rows = lanes.map(({ height }) => Math.max(Math.floor(height / pitch), 1));
    return placedPlan({ marks, places, frame, zoom: zoomOf(level), detail, pitch, rows });
  };
  return (level, detail) => {
    const key = `${level} ${detail}`;
    const plan = plans.get(key) ?? make(level, detail);
    plans.set(key, plan);
    return plan;
  };
}

/** The events of which something would be on screen if their labels said least. */
function marksIn(
  marks: readonly NumberedMark[],
  { start, end }: VirtualWindow,
  { toVirtual }: Warp,
  { width }: ChartFrame,
): readonly NumberedMark[] {
  const perPixel = (end - start) / width;
  return marks.filter(({ at, until, widths }) => {
    const from = toVirtual(at);
    return from <= end && Math.max(toVirtual(until), from + (widths[0] ?? 0) * perPixel) >= start;
  });
}

function isByItself({ items }: Plan, index: number): boolean {
  return items.some(({ isCount, members }) => !isCount && members[0] === index);
}

/** How far beyond a window its items are given, in windows, so that they change seldom while one pans. */
const BEYOND = 0.25;

/** The items of a plan that a window needs, and those just beyond its edges; in date order. */
export function itemsIn(
  { items }: Plan,
  { start, end }: VirtualWindow,
  width: number,
): readonly PlannedItem[] {
  const step = (end - start) * BEYOND;
  const from = (Math.floor(start / step) - 1) * step;
  const to = (Math.ceil(end / step) + 1) * step;
  const perPixel = (end - start) / width;
  return items.filter(({ x, until, left, right }) => {
    const at = x * VIRTUAL_PER_PIXEL;
    const last = Math.max(until * VIRTUAL_PER_PIXEL, at + right * perPixel);
    return at - left * perPixel <= to && last >= from;
  });
}
