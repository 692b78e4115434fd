import type { ChartItem } from './layout/chartItem.ts';
import type { VirtualWindow } from './layout/virtualWindow.ts';
import type { Warp } from './layout/warp.ts';

/** What is on screen. */
export interface Shown {
  readonly window: VirtualWindow;
  readonly items: readonly ChartItem[];
  /** The window that shows the whole period. */
  readonly limits: VirtualWindow;
  readonly warp: Warp;
}
