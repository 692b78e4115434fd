import { clamp } from './chartLayout.ts';
import type { ChartModel } from './chartModel.ts';
import type { VirtualWindow } from './timelineWidget.ts';
import type { Warp } from './warp.ts';

/** How the chart was laid out last. */
export interface WidgetLayout {
  readonly warp: Warp;
  readonly limits: VirtualWindow;
  readonly model: ChartModel;
}

/** The same stretch of time under a new warp or size; the whole period stays the whole period. */
export function carryOver(
  before: WidgetLayout | null,
  window: VirtualWindow,
  warp: Warp,
  limits: VirtualWindow,
): VirtualWindow {
  if (!before) return limits;
  const length = before.limits.end - before.limits.start;
  if (window.end - window.start > 0.99 * length) return limits;
  if (before.warp === warp) return clamp(window, limits);
  const [start, end] = [window.start, window.end].map((virtual) =>
    warp.toVirtual(before.warp.toCalendar(virtual)),
  ) as [number, number];
  return clamp({ start, end }, limits);
}
