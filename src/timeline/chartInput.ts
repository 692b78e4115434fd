import type { TimelineEvent } from '../dataset/dataset.ts';
import type { EventOptions } from './eventOptions.ts';
import type { ChartModel, RowGroup } from './layout/chartModel.ts';
import { crowdedModel } from './layout/crowdedModel.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';
import { plainModel } from './layout/plainModel.ts';
import type { VirtualWindow } from './layout/virtualWindow.ts';
import type { Warp } from './layout/warp.ts';
import type { TextSize } from './useTextSize.ts';

/** What a chart is drawn from. */
export interface ChartInput {
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
  /** The open event. */
  readonly selected: string | null;
  /** Of the chart, pixels; 0 before it has one. */
  readonly width: number;
  readonly height: number;
  /** How much of the chart's end something lies over, pixels. */
  readonly cover: number;
  readonly text: TextSize;
  readonly labels: EventOptions;
  /** The address at which an event is open; nothing where a page cannot be linked to. */
  readonly hrefOf: (id: string) => string | undefined;
}

/** What the places of labels depend on. */
export const LAYOUT_KEYS = [
  'events',
  'drawn',
  'crowded',
  'warp',
  'groups',
  'groupOf',
  'width',
  'height',
  'cover',
  'labels',
  'text',
] as const satisfies readonly (keyof ChartInput)[];

/**
 * What a chart shows of its events, in its size.
 * @param limits the window that shows the whole period
 * @param host where labels are measured
 */
export function modelOf(input: ChartInput, limits: VirtualWindow, host: HTMLElement): ChartModel {
  const { drawn, crowded, warp, groups, groupOf, labels, width, height } = input;
  const options = { warp, limits, size: { width, height }, groups, groupOf };
  return crowded
    ? crowdedModel(drawn, labels.typeIn(host), options)
    : plainModel(labels.measure(drawn, host), options);
}
