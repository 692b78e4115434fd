import type { VirtualWindow } from '../vis/timelineWidget.ts';
import { clamp } from './chartLayout.ts';
import type { ChartModel } from './chartModel.ts';
import type { Warp } from './warp.ts';

/** How the chart was laid out last. */
export interface WidgetLayout {
  readonly warp: Warp;
  readonly limits: VirtualWindow;
  readonly model: ChartModel;
}

/**
 * The same stretch of time under a new warp or size; the whole period stays the whole period.
 * @param reach how far the chart may be moved: the limits, and what is covered beyond them
 */
export function carryOver(
  before: WidgetLayout | null,
  window: VirtualWindow,
  warp: Warp,
  limits: VirtualWindow,
  reach: VirtualWindow,
): VirtualWindow {
  if (!before) return limits;
  const length = before.limits.end - before.limits.start;
  const isWhole = window.end - window.start > 0.99 * length;
  const isMoved = window.start > before.limits.start + 0.01 * length;
  if (isWhole && !(isMoved && reach.end > limits.end)) return limits;
  if (before.warp === warp) return clamp(window, reach);
  const [start, end] = [window.start, window.end].map((virtual) =>
    warp.toVirtual(before.warp.toCalendar(virtual)),
  ) as [number, number];
  return clamp({ start, end }, reach);
}
