import { VIRTUAL_PER_PIXEL, type VirtualMs } from './warp.ts';

/** The part of virtual time that is on screen. */
export interface VirtualWindow {
  readonly start: VirtualMs;
  readonly end: VirtualMs;
}

/** Free space around labels that are to be seen, pixels. */
const MARGIN = 16;

/** The window that shows the whole period in a chart of some width in pixels, for which the warp was made. */
export function wholeWindow(width: number): VirtualWindow {
  return { start: 0, end: Math.max(width, 1) * VIRTUAL_PER_PIXEL };
}

/** A label at a point of virtual time, and how far it reaches to either side, in pixels. */
export interface PointLabel {
  readonly at: VirtualMs;
  readonly left: number;
  readonly right: number;
}

/**
 * The shortest window of some width, in pixels, that shows these labels whole. Two labels fit when
 * the time between their points takes no more than the width that the labels leave free.
 */
export function windowAround(
  labels: readonly PointLabel[],
  width: number,
  shortest: number,
): VirtualWindow {
  const room = width - 2 * MARGIN;
  const needed = labels.flatMap((left) =>
    labels.map((right) => (right.at - left.at) / Math.max(room - left.left - right.right, 1)),
  );
  const perPixel = Math.max(...needed, shortest / width);
  const start = Math.min(...labels.map((label) => edges(label, perPixel).left));
  const end = Math.max(...labels.map((label) => edges(label, perPixel).right));
  const margin = (width * perPixel - (end - start)) / 2;
  return { start: start - margin, end: end + margin };
}

/** The virtual time that a label covers. */
function edges({ at, left, right }: PointLabel, perPixel: number) {
  return { left: at - left * perPixel, right: at + right * perPixel };
}

/**
 * A window over some time, with more room behind it than before, since labels read on.
 * @param shortest,longest how long it may be
 */
export function windowOver(
  from: number,
  to: number,
  shortest: number,
  longest = Number.POSITIVE_INFINITY,
): VirtualWindow {
  const length = Math.min(Math.max((to - from) * 1.3, shortest), longest);
  const start = from - 0.3 * Math.max(length - (to - from), 0);
  return { start, end: start + length };
}

/** A window scaled (below 1 zooms in) so that a point keeps its place, kept inside the limits. */
export function scaled(
  window: VirtualWindow,
  factor: number,
  limits: VirtualWindow,
  about = (window.start + window.end) / 2,
): VirtualWindow {
  const start = about - (about - window.start) * factor;
  const end = about + (window.end - about) * factor;
  return clamp({ start, end }, limits);
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

/** Limits that let every event be drawn clear of something that covers a part of the chart's end. */
export function reachingBeyond(limits: VirtualWindow, part: number): VirtualWindow {
  return { start: limits.start, end: limits.end + part * (limits.end - limits.start) };
}

/**
 * The window moved just so far that a label is wholly inside it, and clear of what covers its end;
 * the same window when it is already.
 * @param width of the chart, pixels
 * @param cover how much of that is covered at the end, pixels
 */
export function revealing(
  window: VirtualWindow,
  label: PointLabel,
  width: number,
  cover: number,
): VirtualWindow {
  const perPixel = (window.end - window.start) / Math.max(width, 1);
  const { left, right } = edges(label, perPixel);
  const slack = perPixel;
  const end = window.end - cover * perPixel;
  if (left >= window.start - slack && right <= end + slack) return window;
  // A label that is wider than the chart is seen from its date on.
  const isWider = right - left > end - window.start - 2 * MARGIN * perPixel;
  const by =
    left < window.start || isWider
      ? left - window.start - MARGIN * perPixel
      : right - end + MARGIN * perPixel;
  return { start: window.start + by, end: window.end + by };
}
