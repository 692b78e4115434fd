import type { Align } from './placeLabels.ts';
import type { VirtualMs } from './warp.ts';

/** More events than a chart can hold, by place: what its levels of zoom are planned from. */
export interface CrowdedAxis {
  /** Where the events stand, in order. */
  readonly at: readonly VirtualMs[];
  /** The group of rows of each event, counted from 0. */
  readonly lanes: readonly number[];
  /** How much each event is told: where not all find room, those with more are shown by themselves. */
  readonly weights: readonly number[];
  /** The widths of their labels with the free space around them, pixels. */
  readonly labels: readonly number[];
  /** The width of the widest label of an aggregate, with its free space, pixels. */
  readonly aggregateLabel: number;
  /** Of the chart, pixels. */
  readonly width: number;
  /** The time that a pixel stands for when the whole period is shown. */
  readonly whole: number;
  /** How many rows a group has room for, at least three. */
  readonly rows: number;
  /** Where the chart ends: labels do not reach beyond. */
  readonly end: VirtualMs;
}

/** What stands at one place of a chart: one event, or several under their number. */
export interface PlannedItem {
  /** Indices of events, in order. One: the event by itself. */
  readonly members: readonly number[];
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
  { at, end, aggregateLabel }: CrowdedAxis,
  { cell, perPixel }: Pick<LevelPlan, 'cell' | 'perPixel'>,
  place: VirtualMs,
): number {
  const origin = at[0] ?? 0;
  const last = Math.floor((end - origin - aggregateLabel * perPixel) / cell);
  return Math.min(Math.floor((place - origin) / cell), Math.max(last, 0));
}

/** The widest label, pixels. */
export function reachOf({ labels, aggregateLabel }: CrowdedAxis): number {
  return labels.reduce((widest, width) => Math.max(widest, width), aggregateLabel);
}

/** An event by itself, not yet in its row: its label reads on unless the chart ends there. */
export function singleOf(
  axis: CrowdedAxis,
  index: number,
  { lane, cell, perPixel }: Pick<PlannedItem, 'lane' | 'cell'> & Pick<LevelPlan, 'perPixel'>,
): PlannedItem {
  const at = axis.at[index] ?? 0;
  const isAtEnd = at + (axis.labels[index] ?? 0) * perPixel > axis.end;
  const align = isAtEnd ? 'right' : 'left';
  return { members: [index], lane, cell, at, until: null, align, row: 0 };
}

/** The time that an item covers at the smallest scale of a level. */
export function extentOf(
  axis: CrowdedAxis,
  { members, at, until, align }: PlannedItem,
  perPixel: number,
): { readonly from: VirtualMs; readonly to: VirtualMs } {
  if (until !== null) return { from: at, to: until };
  const length = (axis.labels[members[0] ?? 0] ?? 0) * perPixel;
  return align === 'right' ? { from: at - length, to: at } : { from: at, to: at + length };
}

export function firstOf({ members }: PlannedItem): number {
  return members[0] ?? 0;
}
