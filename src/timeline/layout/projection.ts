import type { VirtualWindow } from './virtualWindow.ts';
import type { Warp } from './warp.ts';

/** The part of the axis on screen: calendar milliseconds to pixels, and back. */
export interface Projection {
  readonly toX: (calendar: number) => number;
  readonly toCalendar: (x: number) => number;
  readonly width: number;
  /** The width of a letter of the ruler, pixels, on average. */
  readonly letter: number;
}

/** Pixels for calendar time in a window of a chart, and the width of a letter in it. */
export function projectionOf(
  window: VirtualWindow,
  warp: Warp,
  { width, letter }: Pick<Projection, 'width' | 'letter'>,
): Projection {
  const length = window.end - window.start;
  return {
    toX: (calendar) => ((warp.toVirtual(calendar) - window.start) / length) * width,
    toCalendar: (x) => warp.toCalendar(window.start + (x / width) * length),
    width,
    letter,
  };
}
