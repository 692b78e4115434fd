import type { TimelineEvent } from '../../dataset/dataset.ts';
import { MOST_ITEMS } from './levelPlan.ts';
import type { NonEmpty } from './nonEmpty.ts';
import type { PlacedEvent } from './placedEvent.ts';
import type { PointLabel, VirtualWindow } from './virtualWindow.ts';
import type { VirtualMs, Warp } from './warp.ts';

/** A group of rows with a heading of its own. */
export interface RowGroup {
  readonly id: string;
  readonly label: string;
}

interface Item {
  readonly id: string;
  /** The row group that it stands in; ignored when there are none. */
  readonly group: string;
  /** The width of its label and of the free space around that, pixels. */
  readonly width: number;
  /** Decides between labels that begin at the same place. */
  readonly order: number;
  /** How far it is below the first row, whole pixels; `null` where the widget stacks labels. */
  readonly top: number | null;
}

/** An event by itself: a label at its point on the axis. */
export interface EventItem extends Item, PointLabel {
  readonly shape: 'point';
  readonly members: readonly [PlacedEvent];
}

/** Several events under their number, drawn over all of their time. */
export interface AggregateItem extends Item {
  readonly shape: 'range';
  readonly at: VirtualMs;
  readonly until: VirtualMs;
  /** In date order. */
  readonly members: NonEmpty<PlacedEvent>;
}

/** What the chart draws at one place, and the events that it stands for. */
export type ChartItem = EventItem | AggregateItem;

/** What of its events a chart of some size shows in a window. */
export interface ChartModel {
  /** The free space between two rows, pixels. */
  readonly rowGap: number;
  /**
   * In date order; the same array as long as nothing changes.
   * @param apart the ids of events that are never counted with others
   */
  readonly itemsIn: (window: VirtualWindow, apart: readonly string[]) => readonly ChartItem[];
  /** The item that stands for an event, wherever the window is. */
  readonly itemOf: (
    id: string,
    window: VirtualWindow,
    apart: readonly string[],
  ) => ChartItem | undefined;
  /** The item before (-1) or after (1) the one that stands for an event. */
  readonly beside: (
    id: string,
    by: -1 | 1,
    window: VirtualWindow,
    apart: readonly string[],
  ) => ChartItem | undefined;
}

/** What a model is made from, besides its events and how wide their labels are. */
export interface ChartModelOptions {
  readonly warp: Warp;
  /** The window that shows the whole period. */
  readonly limits: VirtualWindow;
  /** Of the chart, pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly groups: readonly RowGroup[];
  /** The id of the group of rows in which an event stands. */
  readonly groupOf: (event: TimelineEvent) => string;
}

/** Whether a chart with this number of events counts some of them together. */
export function isCrowded(count: number): boolean {
  return count > MOST_ITEMS;
}

/** The label of an item: a number is read from where its time begins. */
export function labelOf(item: ChartItem): PointLabel {
  const { at, width } = item;
  return { at, width, align: item.shape === 'point' ? item.align : 'left' };
}
