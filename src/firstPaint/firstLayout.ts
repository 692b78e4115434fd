import { type DrawnLayout, layOutEvents } from '../timeline/layout/drawnLayout.ts';
import type { LabelType } from '../timeline/layout/labelType.ts';
import type { Plan, PlannedItem } from '../timeline/layout/plan.ts';
import { spreadPlan } from '../timeline/layout/spreadPlan.ts';
import { type LaneBox, spreadRows } from '../timeline/layout/spreadRows.ts';
import { revealing, wholeWindow } from '../timeline/layout/virtualWindow.ts';
import { VIRTUAL_PER_PIXEL } from '../timeline/layout/warp.ts';
import type { ChartOnPage, EventOnPage } from './chartOnPage.ts';

/** The chart of the whole period. */
export interface FirstLayout {
  readonly plan: Plan;
  readonly lanes: readonly LaneBox[];
}

/** The size of a chart and its type. */
export interface Room {
  readonly size: { readonly width: number; readonly height: number };
  readonly type: LabelType;
}

/**
 * Lays out what is on the page as the app will.
 * @param rows what they stand for, in the word of the address
 */
export function firstLayout(
  { events, rows: groups }: Pick<ChartOnPage, 'events' | 'rows'>,
  rows: string | undefined,
  room: Room,
): DrawnLayout<EventOnPage, FirstLayout> {
  return layOutEvents(
    {
      ...room,
      events,
      markOf: ({ mark }) => mark,
      groups: groups[rows ?? ''] ?? [],
      groupOf: ({ link: { dataset } }) => dataset[rows === 'document' ? 'row' : 'category'] ?? '',
    },
    events,
    (period, frame) => spreadRows(spreadPlan(period, frame), frame),
  );
}

/**
 * How far the chart is moved so that a label is clear of what covers its end.
 * @param cover pixels
 */
export function shiftFor({ x, left, right }: PlannedItem, width: number, cover: number): number {
  const label = { at: x * VIRTUAL_PER_PIXEL, left, right };
  const { start } = revealing(wholeWindow(width), label, width, cover);
  return Math.min(Math.max(start / VIRTUAL_PER_PIXEL, 0), cover);
}
