import type { NonEmpty } from './nonEmpty.ts';
import type { PlacedEvent } from './placedEvent.ts';
import type { Align } from './placeLabels.ts';
import type { VirtualMs } from './warp.ts';

/** One of more events than a chart can hold. */
export interface AxisEvent {
  readonly placed: PlacedEvent;
  /** Its number in date order, from 0. */
  readonly index: number;
  readonly at: VirtualMs;
  /** Its group of rows, counted from 0. */
  readonly lane: number;
  /** How many excerpts it has: where not all find room, those with more are shown by themselves. */
  readonly weight: number;
  /** The width of its label with the free space around it, pixels. */
  readonly width: number;
}

/** More events than a chart can hold: what its levels of zoom are planned from. */
export interface CrowdedAxis {
  /** In date order. */
  readonly events: readonly AxisEvent[];
  /** The width of the widest label of an aggregate, with its free space, pixels. */
  readonly aggregateWidth: number;
  /** Of the chart, pixels. */
  readonly width: number;
  /** The time that a pixel stands for when the whole period is shown. */
  readonly whole: number;
  /** How many rows a group has room for, at least three. */
  readonly rows: number;
  /** Where the first event stands: cells are counted from there. */
  readonly start: VirtualMs;
  /** Where the chart ends: labels do not reach beyond. */
  readonly end: VirtualMs;
}

/** What stands at one place of a chart: one event, or several under their number. */
export interface PlannedItem {
  /** In date order. One: the event by itself. */
  readonly members: NonEmpty<AxisEvent>;
  readonly lane: number;
  readonly cell: number;
  readonly at: VirtualMs;
  /** Where the cell of several events ends: their number is drawn over all of it. */
  readonly until: VirtualMs | null;
  readonly align: Align;
  /** Counted from 0 within its group of rows. */
  readonly row: number;
}

/**
 * All items of one zoom level. They do not depend on the window, so that nothing changes its group or
 * its row while the chart is panned.
 */
export interface LevelPlan {
  /** The length of a cell. */
  readonly cell: VirtualMs;
  /** The longest time that a pixel stands for on this level. */
  readonly perPixel: number;
  /** How many rows a group needs, with those that are left free. */
  readonly rows: number;
  /** By cell, and within a cell by the first event. */
  readonly items: readonly PlannedItem[];
}

/** The zoom level of a scale, 0 for that of the whole period: twice the time in a pixel is two levels more. */
export function levelOf({ whole }: CrowdedAxis, perPixel: number): number {
  return Math.ceil(2 * Math.log2(perPixel / whole) - ROUNDING);
}

/** The longest time that a pixel stands for on a level. */
export function longestOf({ whole }: CrowdedAxis, level: number): number {
  return whole * 2 ** ((level + ROUNDING) / 2);
}

/** The part of a level by which a scale may be off, since windows are rounded. */
const ROUNDING = 0.02;

/** The cell in which a place lies. The last one takes in what is left of the axis where that is too short for a number. */
export function cellOf(
  { start, end, aggregateWidth }: CrowdedAxis,
  { cell, perPixel }: Pick<LevelPlan, 'cell' | 'perPixel'>,
  place: VirtualMs,
): number {
  const last = Math.floor((end - start - aggregateWidth * perPixel) / cell);
  return Math.min(Math.floor((place - start) / cell), Math.max(last, 0));
}

/** The widest label, pixels. */
export function widestOf({ events, aggregateWidth }: CrowdedAxis): number {
  return events.reduce((widest, { width }) => Math.max(widest, width), aggregateWidth);
}

/** An event by itself, not yet in its row: its label reads on unless the chart ends there. */
export function singleOf(
  axis: CrowdedAxis,
  event: AxisEvent,
  cell: number,
  perPixel: number,
): PlannedItem {
  const { at, lane, width } = event;
  const align = at + width * perPixel > axis.end ? 'right' : 'left';
  return { members: [event], lane, cell, at, until: null, align, row: 0 };
}

/** The time that an item covers at the smallest scale of a level. */
export function extentOf(
  { members: [first], at, until, align }: PlannedItem,
  perPixel: number,
): { readonly from: VirtualMs; readonly to: VirtualMs } {
  if (until !== null) return { from: at, to: until };
  const length = first.width * perPixel;
  return align === 'right' ? { from: at - length, to: at } : { from: at, to: at + length };
}

/** Date order, by the first event of each. */
export function byFirst({ members: [a] }: PlannedItem, { members: [b] }: PlannedItem): number {
  return a.index - b.index;
}
