import type { TimelineEvent } from '../dataset/dataset.ts';
import type { EventOptions } from './eventOptions.ts';
import type { RowGroup } from './layout/chartItem.ts';
import { type ChartLayout, layOutChart } from './layout/chartLayout.ts';
import { type DrawnLayout as Drawn, drawnLayout as layOutDrawn } from './layout/drawnLayout.ts';
import { eventMark } from './layout/eventMark.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';
import { reachingBeyond, type VirtualWindow } from './layout/virtualWindow.ts';
import type { TextSize } from './textSamples.ts';

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
export type DrawnLayout = Drawn<PlacedEvent, ChartLayout>;

/** Lays a chart out in its size. */
export function drawnLayout(input: ChartInput): DrawnLayout {
  const { events, crowded, passing, groups, groupOf, scale, width, height, text } = input;
  return layOutDrawn(
    {
      events,
      crowded,
      isPassing: ({ event }) => passing.has(event.id),
      markOf: eventMark,
      groups,
      groupOf: ({ event }) => groupOf(event),
      size: { width, height },
      type: text.type,
    },
    (period, frame) => layOutChart(period, scale, frame),
  );
}

/** Whether the open event is one of the events now, and was none of them before. */
export function hasCome(now: ChartInput, before: ChartInput | null): boolean {
  const isOpen = ({ event }: PlacedEvent): boolean => event.id === now.selected;
  return now.events !== before?.events && now.events.some(isOpen) && !before?.events.some(isOpen);
}

/** How far a chart may be moved: the limits, and what is covered beyond them. */
export function reachOf(
  { cover, width }: Pick<ChartInput, 'cover' | 'width'>,
  limits: VirtualWindow,
): VirtualWindow {
  return reachingBeyond(limits, cover / width);
}
