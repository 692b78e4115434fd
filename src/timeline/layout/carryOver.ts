import { clamp, type VirtualWindow } from './virtualWindow.ts';
import type { Warp } from './warp.ts';

/** How the chart was laid out before. */
export interface LaidOut {
  readonly warp: Warp;
  /** The window that shows the whole period. */
  readonly limits: VirtualWindow;
}

/**
 * The window that shows the same time under a new warp or size; the whole period stays the whole period.
 * @param reach how far the chart may be moved: the limits, and what is covered beyond them
 */
export function carryOver(
  before: LaidOut | null,
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
  const moved = (virtual: number): number => warp.toVirtual(before.warp.toCalendar(virtual));
  return clamp({ start: moved(window.start), end: moved(window.end) }, reach);
}
