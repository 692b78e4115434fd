import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import type { ChartItem } from './layout/chartModel.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';
import type { Warp } from './layout/warp.ts';
import type { TextSize } from './useTextSize.ts';
import type { RowGroup, VirtualWindow } from './vis/timelineWidget.ts';

/** What the widget is made from. */
export interface WidgetProps {
  readonly host: HTMLElement | null;
  /** All events: they give the period. */
  readonly events: readonly PlacedEvent[];
  /** Those that the chart draws. */
  readonly drawn: readonly PlacedEvent[];
  /** Whether they are more than the chart can hold at once. */
  readonly crowded: boolean;
  /** The ids of the events that are not faded. */
  readonly passing: ReadonlySet<string>;
  readonly warp: Warp;
  readonly groups: readonly RowGroup[];
  readonly groupOf: (event: TimelineEvent) => string;
  readonly selected: string | null;
  /** How much of the chart's end something lies over, pixels. */
  readonly cover: number;
  readonly nameOf: (event: TimelineEvent) => string;
  /** The address at which an event is open; nothing where a page cannot be linked to. */
  readonly hrefOf: (id: string) => string | undefined;
  /** The id of the words that say how to move from event to event. */
  readonly hint: string;
  readonly language: CorpusLanguage;
}

/** What is on screen. */
export interface Shown {
  readonly window: VirtualWindow;
  readonly items: readonly ChartItem[];
}

/** What the parts around the widget are drawn from, and how they steer it. */
export interface WidgetControl {
  /** `null` until the chart has a size. */
  readonly shown: Shown | null;
  readonly limits: VirtualWindow;
  readonly width: number;
  readonly text: TextSize;
  /** Moves to a window, kept inside the limits. */
  readonly go: (window: VirtualWindow, animate: boolean) => void;
  /** What stands for an event at the scale that is shown; nothing before the first drawing. */
  readonly itemOf: (id: string) => ChartItem | undefined;
  /** What stands before (-1) or after (1) the item of an event. */
  readonly beside: (id: string, by: -1 | 1) => ChartItem | undefined;
  /** Moves focus to what stands for an event, bringing it on screen first. */
  readonly focusItem: (id: string) => void;
  /** Moves focus to an event itself, bringing it on screen first. */
  readonly focus: (id: string) => void;
  /** To be told when a label takes focus by itself; with the first of its events. */
  readonly hold: (id: string) => void;
  /** Hands focus on from the chart as a whole to its Tab stop. */
  readonly enter: () => void;
  /** To be told when focus has left the chart. */
  readonly leave: () => void;
}
