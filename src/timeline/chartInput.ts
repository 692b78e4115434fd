import type { TimelineEvent } from '../dataset/dataset.ts';
import type { EventOptions } from './eventOptions.ts';
import type { RowGroup } from './layout/chartItem.ts';
import { type ChartLayout, layOutChart } from './layout/chartLayout.ts';
import { frameIn, mostLanes, widthsIn } from './layout/labelType.ts';
import type { NumberedMark } from './layout/mark.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';
import type { TextSize } from './useTextSize.ts';

/** What a chart is drawn from. */
export interface ChartInput {
  /** All events: they give the period. */
  readonly events: readonly PlacedEvent[];
  /** Whether they are more than the chart can hold at once. */
  readonly crowded: boolean;
  /** The ids of the events that are not faded. */
  readonly passing: ReadonlySet<string>;
  /** What rows stand for; none where all stand together. */
  readonly groups: readonly RowGroup[];
  readonly groupOf: (event: TimelineEvent) => string;
  readonly scale: 'gaps' | 'true';
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
  'crowded',
  'groups',
  'groupOf',
  'scale',
  'width',
  'height',
  'text',
] as const satisfies readonly (keyof ChartInput)[];

/** A chart that is laid out, and what of its events it draws. */
export interface DrawnLayout {
  readonly layout: ChartLayout;
  /** In date order. */
  readonly drawn: readonly PlacedEvent[];
  readonly marks: readonly NumberedMark[];
  /** The lanes, with those that find no room put together in the last one. */
  readonly groups: readonly RowGroup[];
}

/**
 * Lays a chart out in its size. All events are drawn, those that filters leave out faded, unless some
 * have to be counted: then only those that pass are.
 */
export function drawnLayout(input: ChartInput): DrawnLayout {
  const all = input.crowded ? null : layOut(input, input.events);
  const isWhole = all?.layout.isWhole || input.passing.size >= input.events.length;
  if (all && isWhole) return all;
  return layOut(
    input,
    input.events.filter(({ event }) => input.passing.has(event.id)),
  );
}

function layOut(input: ChartInput, drawn: readonly PlacedEvent[]): DrawnLayout {
  const { events, groupOf, scale, width, height, text } = input;
  const groups = groupsWithin(input.groups, mostLanes(height, text.type));
  const laneOf = new Map(
    input.groups.map(({ id }, lane) => [id, Math.min(lane, groups.length - 1)]),
  );
  const marks = drawn.map((placed, index): NumberedMark => {
    const { event, moment, span } = placed;
    return {
      index,
      at: moment,
      until: Math.max(span?.end ?? moment, moment),
      isOpen: event.when.earliest === null,
      weight: event.excerpts.length,
      lane: laneOf.get(groupOf(event)) ?? 0,
      widths: widthsIn(event.widths, text.type),
    };
  });
  const moments = [...new Set(events.map(({ moment }) => moment))];
  const lanes = groups.length > 0 ? groups.length : null;
  const frame = frameIn({ width, height }, text.type, lanes);
  return { layout: layOutChart({ marks, moments }, scale, frame), drawn, marks, groups };
}

/** As many lanes as there is room for; the last one takes in the others. */
function groupsWithin(groups: readonly RowGroup[], most: number): readonly RowGroup[] {
  if (groups.length <= most) return groups;
  const others = groups.length - most + 1;
  return [...groups.slice(0, most - 1), { id: 'others', label: `${others} others` }];
}
