import type { RowGroup } from './chartItem.ts';
import type { Period } from './draft.ts';
import type { EventMark } from './eventMark.ts';
import { frameIn, type LabelType, mostLanes, widthsIn } from './labelType.ts';
import type { ChartFrame, NumberedMark } from './mark.ts';

/** Events that are to be laid out in a chart of some size; lengths in pixels. */
export interface LayoutInput<Event> {
  /** All events, in date order: they give the period. */
  readonly events: readonly Event[];
  readonly markOf: (event: Event) => EventMark;
  /** What rows stand for; none where all stand together. */
  readonly groups: readonly RowGroup[];
  readonly groupOf: (event: Event) => string;
  readonly size: { readonly width: number; readonly height: number };
  readonly type: LabelType;
}

/** The same, with what filters leave. */
export interface DrawnInput<Event> extends LayoutInput<Event> {
  /** Whether the events are more than the chart can hold at once. */
  readonly crowded: boolean;
  readonly isPassing: (event: Event) => boolean;
}

/** A chart that is laid out, and what of its events it draws. */
export interface DrawnLayout<Event, Layout> {
  readonly layout: Layout;
  /** In date order. */
  readonly drawn: readonly Event[];
  readonly marks: readonly NumberedMark[];
  /** The lanes, with those that find no room put together in the last one. */
  readonly groups: readonly RowGroup[];
}

/** Lays out marks in a frame. */
type LayOut<Layout> = (period: Period, frame: ChartFrame) => Layout;

/**
 * Lays a chart out in its size. All events are drawn, those that filters leave out faded, unless some
 * have to be counted: then only those that pass are.
 */
export function drawnLayout<Event, Layout extends { readonly isWhole: boolean }>(
  input: DrawnInput<Event>,
  layOut: LayOut<Layout>,
): DrawnLayout<Event, Layout> {
  const { events, crowded, isPassing } = input;
  const all = crowded ? null : layOutEvents(input, events, layOut);
  if (all && (all.layout.isWhole || events.every(isPassing))) return all;
  return layOutEvents(input, events.filter(isPassing), layOut);
}

/**
 * Lays a chart out in its size.
 * @param drawn those of the events that it draws, in date order
 */
export function layOutEvents<Event, Layout>(
  input: LayoutInput<Event>,
  drawn: readonly Event[],
  layOut: LayOut<Layout>,
): DrawnLayout<Event, Layout> {
  const { events, markOf, groupOf, size, type } = input;
  const groups = groupsWithin(input.groups, mostLanes(size.height, type));
  const laneOf = new Map(
    input.groups.map(({ id }, lane) => [id, Math.min(lane, groups.length - 1)]),
  );
  const marks = drawn.map((event, index): NumberedMark => {
    const mark = markOf(event);
    const lane = laneOf.get(groupOf(event)) ?? 0;
    return { ...mark, index, lane, widths: widthsIn(mark.widths, type) };
  });
  const moments = [...new Set(events.map((event) => markOf(event).at))];
  const frame = frameIn(size, type, groups.length > 0 ? groups.length : null);
  return { layout: layOut({ marks, moments }, frame), drawn, marks, groups };
}

/** As many lanes as there is room for; the last one takes in the others. */
function groupsWithin(groups: readonly RowGroup[], most: number): readonly RowGroup[] {
  if (groups.length <= most) return groups;
  const others = groups.length - most + 1;
  return [...groups.slice(0, most - 1), { id: 'others', label: `${others} others` }];
}
