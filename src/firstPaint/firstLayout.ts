import type { RowGroup } from '../timeline/layout/chartItem.ts';
import { type DrawnLayout, drawnLayout } from '../timeline/layout/drawnLayout.ts';
import type { LabelType } from '../timeline/layout/labelType.ts';
import { isCounting, type Plan, type PlannedItem } from '../timeline/layout/plan.ts';
import { spreadPlan } from '../timeline/layout/spreadPlan.ts';
import { type LaneBox, spreadRows } from '../timeline/layout/spreadRows.ts';
import { clamp, reachingBeyond, revealing, wholeWindow } from '../timeline/layout/virtualWindow.ts';
import { VIRTUAL_PER_PIXEL } from '../timeline/layout/warp.ts';
import type { AskedChart } from './askedChart.ts';
import type { ChartOnPage, EventOnPage } from './chartOnPage.ts';

/** The chart of the whole period. */
export interface FirstLayout {
  readonly plan: Plan;
  readonly lanes: readonly LaneBox[];
  readonly isWhole: boolean;
}

/** The size of a chart and its type. */
export interface Room {
  readonly size: { readonly width: number; readonly height: number };
  readonly type: LabelType;
}

/** Lays out what is on the page as the app will. */
export function firstLayout(
  { events, rows }: Pick<ChartOnPage, 'events' | 'rows'>,
  asked: AskedChart,
  room: Room,
): DrawnLayout<EventOnPage, FirstLayout> {
  const groups: readonly RowGroup[] = rows[asked.rows ?? ''] ?? [];
  const isPassing = passingBy(asked, rows);
  return drawnLayout(
    {
      ...room,
      events,
      crowded: false,
      isPassing,
      markOf: ({ mark }) => mark,
      groups,
      groupOf: ({ category, row }) => (asked.rows === 'document' ? row : category),
    },
    (period, frame) => {
      const { lanes, plan } = spreadRows(spreadPlan(period, frame), frame);
      return { lanes, plan, isWhole: !isCounting(plan) };
    },
  );
}

const STATUSES = ['happened', 'stated', 'planned', 'proposed'];

/** Whether an event passes the filters; words that the corpus does not know filter nothing. */
export function passingBy(
  { category, status }: AskedChart,
  rows: ChartOnPage['rows'],
): (event: Pick<EventOnPage, 'category' | 'status'>) => boolean {
  const categories = category.filter((id) => rows.category?.some((row) => row.id === id));
  const statuses = status.filter((word) => STATUSES.includes(word));
  const isIn = (list: readonly string[], own: string) => list.length === 0 || list.includes(own);
  return (event) => isIn(categories, event.category) && isIn(statuses, event.status);
}

/**
 * How far the chart is moved so that a label is clear of what covers its end.
 * @param cover pixels
 */
export function shiftFor({ x, left, right }: PlannedItem, width: number, cover: number): number {
  const whole = wholeWindow(width);
  const label = { at: x * VIRTUAL_PER_PIXEL, left, right };
  const window = revealing(whole, label, width, cover);
  return clamp(window, reachingBeyond(whole, cover / width)).start / VIRTUAL_PER_PIXEL;
}
