import { aggregateLabel } from './aggregateName.ts';
import type { ChartItem, ChartModel, ChartModelOptions } from './chartModel.ts';
import { type Crowd, createCrowd } from './crowd.ts';
import type { AxisEvent, CrowdedAxis, PlannedItem } from './crowdedAxis.ts';
import { lastOf, type NonEmpty } from './nonEmpty.ts';
import type { PlacedEvent } from './placedEvent.ts';
import { ROWS_TOP } from './stackLabels.ts';
import type { VirtualWindow } from './virtualWindow.ts';

/** The type in which labels are set. */
export interface LabelType {
  /** The height of a label, pixels. */
  readonly height: number;
  /** The width of a label with the free space around it, pixels; never less than it is. */
  readonly widthOf: (text: string) => number;
}

/** The free space below a label, pixels: what is left of the height, within reason. */
const ROW_GAP_MIN = 4;
const ROW_GAP_MAX = 20;
/** How many rows a group of rows may have where a chart has several. */
const GROUP_ROWS = 6;
/** A chart that is lower than this can be scrolled. */
const FEWEST_ROWS = 3;

/**
 * A chart of more events than it can hold: it shows single events where there is room, and the number
 * of the others.
 * @param events what is drawn, in date order
 */
export function crowdedModel(
  events: readonly PlacedEvent[],
  type: LabelType,
  options: ChartModelOptions,
): ChartModel {
  const axis = axisOf(events, type, options);
  const crowd = createCrowd(axis);
  const byId = new Map(axis.events.map((event) => [event.placed.event.id, event]));
  const partedFrom = (ids: readonly string[]): readonly AxisEvent[] =>
    ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.index - b.index);
  const makerIn = (window: VirtualWindow) => itemMaker(crowd, window, type, options);
  let planned: readonly PlannedItem[] = [];
  let items: readonly ChartItem[] = [];
  return {
    rowGap: ROW_GAP_MIN,
    itemsIn: (window, apart) => {
      const next = crowd.itemsIn(window, partedFrom(apart));
      if (next !== planned) items = next.map(makerIn(window));
      planned = next;
      return items;
    },
    itemOf: (id, window, apart) => {
      const event = byId.get(id);
      const item = event && crowd.itemOf(event, window, partedFrom(apart));
      return item && makerIn(window)(item);
    },
    beside: (id, by, window, apart) => {
      const event = byId.get(id);
      const item = event && crowd.beside(event, by, window, partedFrom(apart));
      return item && makerIn(window)(item);
    },
  };
}

function axisOf(
  events: readonly PlacedEvent[],
  type: LabelType,
  { warp, limits, size, groups, groupOf }: ChartModelOptions,
): CrowdedAxis {
  const laneOf = new Map(groups.map(({ id }, lane) => [id, lane]));
  const axisEvents = events.map(
    (placed, index): AxisEvent => ({
      placed,
      index,
      at: warp.toVirtual(placed.moment),
      // Without groups, all stand in one lane.
      lane: laneOf.get(groupOf(placed.event)) ?? 0,
      weight: placed.event.excerpts.length,
      width: type.widthOf(placed.event.label),
    }),
  );
  const rows = Math.floor((size.height - ROWS_TOP) / (type.height + ROW_GAP_MIN));
  return {
    events: axisEvents,
    aggregateWidth: type.widthOf(aggregateLabel(events.length)),
    width: size.width,
    whole: (limits.end - limits.start) / size.width,
    rows: groups.length > 0 ? GROUP_ROWS : Math.max(rows, FEWEST_ROWS),
    start: axisEvents[0]?.at ?? limits.start,
    end: limits.end,
  };
}

/** How the items that are planned for a window are drawn: those of a level have rows of one height. */
function itemMaker(
  crowd: Crowd,
  window: VirtualWindow,
  type: LabelType,
  { size, groups, groupOf }: ChartModelOptions,
): (planned: PlannedItem) => ChartItem {
  const isGrouped = groups.length > 0;
  const height = isGrouped ? 0 : Math.floor((size.height - ROWS_TOP) / crowd.rowsIn(window));
  const gap = Math.min(Math.max(height - type.height, ROW_GAP_MIN), ROW_GAP_MAX);
  return ({ at, until, align, row, members: [first, ...others] }) => {
    // The first row of a group is that of its heading.
    const top = (row + (isGrouped ? 1 : 0)) * (type.height + gap);
    const { event } = first.placed;
    const placing = { at, top, order: 0, group: groupOf(event) };
    if (until === null) {
      const { width, placed } = first;
      return { ...placing, shape: 'point', id: event.id, align, width, members: [placed] };
    }
    const members = [first.placed, ...others.map(({ placed }) => placed)] as const;
    const width = type.widthOf(aggregateLabel(members.length));
    return { ...placing, shape: 'range', id: aggregateId(members), until, width, members };
  };
}

/** Names the first and the last of several events and how many they are. */
function aggregateId(members: NonEmpty<PlacedEvent>): string {
  return `events-${members[0].event.id}-${lastOf(members).event.id}-${members.length}`;
}
