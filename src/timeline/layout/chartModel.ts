import type { TimelineEvent } from '../../dataset/dataset.ts';
import type { Size } from '../../widgets/useSize.ts';
import type { EventOptions, LabelType } from '../eventOptions.ts';
import { ROWS_TOP, type VirtualWindow, type WidgetItem } from '../vis/timelineWidget.ts';
import { aggregateLabel } from './aggregateName.ts';
import { type PointLabel, projectionOf, stackLabels } from './chartLayout.ts';
import { createCrowd } from './crowd.ts';
import type { PlannedItem } from './crowdedAxis.ts';
import { MOST_ITEMS } from './levelPlan.ts';
import type { PlacedEvent } from './placedEvent.ts';
import type { Warp } from './warp.ts';

/** What the chart draws at one place, and the events that it stands for, in date order. */
export interface ChartItem extends WidgetItem {
  readonly members: readonly PlacedEvent[];
}

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

export interface ChartModelOptions {
  /** What is drawn, in date order. */
  readonly events: readonly PlacedEvent[];
  readonly warp: Warp;
  /** The window that shows the whole period. */
  readonly limits: VirtualWindow;
  readonly size: Size;
  /** The ids of the groups of rows, in order; none for all events together. */
  readonly groups: readonly string[];
  readonly groupOf: (event: TimelineEvent) => string;
  readonly labels: EventOptions;
  readonly host: HTMLElement;
}

/** Whether a chart of so many events shows some of them under their number. */
export function isCrowded(count: number): boolean {
  return count > MOST_ITEMS;
}

/** A chart that shows each event by itself, always; their labels are placed so that all fit the height. */
export function plainModel(options: ChartModelOptions): ChartModel {
  const { events, warp, limits, size, groups, groupOf, labels, host } = options;
  const shown = events.map(({ event }) => labels.of(event));
  const sizes = labels.measure(shown, host);
  const projection = projectionOf(limits, warp, { width: size.width, letter: 0 });
  const height = groups.length > 0 ? Number.POSITIVE_INFINITY : size.height;
  const { sides, rowGap } = stackLabels(events, sizes, projection, height);
  const items = events.map((placed, index): ChartItem => {
    const align = sides[index] ?? 'left';
    return {
      id: placed.event.id,
      at: warp.toVirtual(placed.moment),
      until: null,
      align,
      width: sizes[index]?.width ?? 0,
      turn: index,
      top: null,
      className: `category-${placed.event.category} align-${align}`,
      group: groupOf(placed.event),
      option: labels.of(placed.event),
      members: [placed],
    };
  });
  const indexOf = new Map(items.map(({ id }, index) => [id, index]));
  const at = (index: number): ChartItem | undefined => items[index];
  return {
    rowGap,
    itemsIn: () => items,
    itemOf: (id) => at(indexOf.get(id) ?? -1),
    beside: (id, by) => at((indexOf.get(id) ?? Number.NaN) + by),
  };
}

/** The free space below a label in a crowded chart, pixels: what is left of the height, within reason. */
const ROW_GAP = 4;
const ROW_GAP_MAX = 20;
/** How many rows a group of rows may have where a chart has several. */
const GROUP_ROWS = 6;
/** A chart that is lower than this can be scrolled. */
const FEWEST_ROWS = 3;

/** A chart of more events than it can hold: it shows single events where there is room, and the number of the others. */
export function crowdedModel(options: ChartModelOptions, type: LabelType): ChartModel {
  const { events, warp, limits, size, groups, groupOf, labels } = options;
  const laneOf = new Map(groups.map((id, lane) => [id, lane]));
  const indexOf = new Map(events.map(({ event }, index) => [event.id, index]));
  const height = size.height - ROWS_TOP;
  const rows = Math.floor(height / (type.height + ROW_GAP));
  const crowd = createCrowd({
    at: events.map(({ moment }) => warp.toVirtual(moment)),
    lanes: events.map(({ event }) => laneOf.get(groupOf(event)) ?? 0),
    weights: events.map(({ event }) => event.excerpts.length),
    labels: events.map(({ event }) => type.widthOf(event.label)),
    aggregateLabel: type.widthOf(aggregateLabel(events.length)),
    width: size.width,
    whole: (limits.end - limits.start) / size.width,
    rows: groups.length > 0 ? GROUP_ROWS : Math.max(rows, FEWEST_ROWS),
    end: limits.end,
  });
  /** From one row to the next, pixels. */
  const pitchIn = (window: VirtualWindow): number => {
    const spare = groups.length > 0 ? 0 : Math.floor(height / crowd.rowsIn(window)) - type.height;
    return type.height + Math.min(Math.max(spare, ROW_GAP), ROW_GAP_MAX);
  };
  const toItem = (planned: PlannedItem, pitch: number): ChartItem => {
    const members = planned.members.flatMap((index) => events[index] ?? []);
    const [first] = members;
    if (!first) throw new RangeError('An item stands for no event.');
    const { at, until, align } = planned;
    // The first row of a group is that of its heading.
    const top = (planned.row + (groups.length > 0 ? 1 : 0)) * pitch;
    const placing = { at, until, align, top, turn: 0, group: groupOf(first.event), members };
    if (members.length === 1) {
      const { event } = first;
      const className = `category-${event.category} align-${align}`;
      const width = type.widthOf(event.label);
      return { ...placing, id: event.id, width, className, option: labels.of(event) };
    }
    const option = labels.ofAggregate(members);
    const width = type.widthOf(aggregateLabel(members.length));
    return { ...placing, id: option.id, width, className: 'aggregate', option };
  };
  const indices = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => indexOf.get(id) ?? []).sort((a, b) => a - b);
  let planned: readonly PlannedItem[] = [];
  let items: readonly ChartItem[] = [];
  return {
    rowGap: ROW_GAP,
    itemsIn: (window, apart) => {
      const next = crowd.itemsIn(window, indices(apart));
      if (next !== planned) {
        const pitch = pitchIn(window);
        items = next.map((item) => toItem(item, pitch));
      }
      planned = next;
      return items;
    },
    itemOf: (id, window, apart) => {
      const item = crowd.itemOf(indexOf.get(id) ?? -1, window, indices(apart));
      return item && toItem(item, pitchIn(window));
    },
    beside: (id, by, window, apart) => {
      const item = crowd.beside(indexOf.get(id) ?? -1, by, window, indices(apart));
      return item && toItem(item, pitchIn(window));
    },
  };
}

export function labelOf({ at, align, width }: ChartItem): PointLabel {
  return { at, align, width };
}
