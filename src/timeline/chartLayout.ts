import type { PlacedEvent } from './placedEvent.ts';
import { type Align, type Placement, placeLabels } from './placeLabels.ts';
import type { Projection } from './ruler.ts';
import { LABEL_GAP, type VirtualWindow } from './timelineWidget.ts';
import type { Warp } from './warp.ts';

/** Free space between the edge of the chart and the first and last event, pixels. */
const MARGIN = 14;

/** The window that shows every event, with a margin at both ends. */
export function wholeWindow(days: readonly number[], warp: Warp, width: number): VirtualWindow {
  const [first, last] = [warp.toVirtual(days[0] ?? 0), warp.toVirtual(days.at(-1) ?? 0)];
  const length = Math.max(last - first, warp.unit);
  const margin = (length * MARGIN) / Math.max(width - 2 * MARGIN, 1);
  return { start: first - margin, end: last + margin };
}

/** The calendar stretch from one moment to another, with a margin of a tenth at both ends. */
export function windowAround(from: number, to: number, warp: Warp): VirtualWindow {
  const [start, end] = [warp.toVirtual(from), warp.toVirtual(to)];
  const margin = Math.max((end - start) / 10, warp.unit / 4);
  return { start: start - margin, end: end + margin };
}

/** A window scaled about its middle (below 1 zooms in), kept inside the limits. */
export function scaled(
  window: VirtualWindow,
  factor: number,
  limits: VirtualWindow,
): VirtualWindow {
  const half = ((window.end - window.start) * factor) / 2;
  const middle = (window.start + window.end) / 2;
  return clamp({ start: middle - half, end: middle + half }, limits);
}

/** A window moved by a part of its own length, kept inside the limits. */
export function shifted(window: VirtualWindow, part: number, limits: VirtualWindow): VirtualWindow {
  const by = (window.end - window.start) * part;
  return clamp({ start: window.start + by, end: window.end + by }, limits);
}

/** Moves a window inside the limits, and shortens it where it is longer than they are. */
export function clamp({ start, end }: VirtualWindow, limits: VirtualWindow): VirtualWindow {
  const length = Math.min(end - start, limits.end - limits.start);
  const from = Math.min(Math.max(start, limits.start), limits.end - length);
  return { start: from, end: from + length };
}

/** Pixels for calendar time in a window. */
export function projectionOf(window: VirtualWindow, warp: Warp, width: number): Projection {
  const length = window.end - window.start;
  return {
    toX: (calendar) => ((warp.toVirtual(calendar) - window.start) / length) * width,
    toCalendar: (x) => warp.toCalendar(window.start + (x / width) * length),
    width,
  };
}

/** Sides and turns of all labels when the whole period is shown. */
export function placeAll(
  events: readonly PlacedEvent[],
  widths: readonly number[],
  { toX, width }: Projection,
): readonly Placement[] {
  const boxes = events.map(({ day }, index) => ({ x: toX(day), width: widths[index] ?? 0 }));
  return placeLabels(boxes, { from: 0, to: width, gap: LABEL_GAP });
}

/** The window moved just so far that a label is wholly inside it; the same window when it is already. */
export function revealing(
  window: VirtualWindow,
  at: number,
  { align, width: labelWidth }: { readonly align: Align; readonly width: number },
  width: number,
): VirtualWindow {
  const perPixel = (window.end - window.start) / Math.max(width, 1);
  const left = at - (align === 'right' ? labelWidth : 0) * perPixel;
  const right = at + (align === 'left' ? labelWidth : 0) * perPixel;
  const slack = perPixel;
  if (left >= window.start - slack && right <= window.end + slack) return window;
  const by =
    left < window.start
      ? left - window.start - MARGIN * perPixel
      : right - window.end + MARGIN * perPixel;
  return { start: window.start + by, end: window.end + by };
}
