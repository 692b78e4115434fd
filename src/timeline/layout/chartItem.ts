import type { ChartLayout } from './chartLayout.ts';
import { itemBox } from './itemBox.ts';
import type { NonEmpty } from './nonEmpty.ts';
import { lastOf } from './nonEmpty.ts';
import type { PlacedEvent } from './placedEvent.ts';
import type { PlannedItem } from './plan.ts';
import type { PointLabel } from './virtualWindow.ts';
import { VIRTUAL_PER_PIXEL, type VirtualMs } from './warp.ts';

/** A group of rows with a heading of its own. */
export interface RowGroup {
  readonly id: string;
  readonly label: string;
}

/** What the chart draws at one place: an event, or the number of several. */
export interface ChartItem extends PointLabel {
  readonly isCount: boolean;
  readonly id: string;
  /** The lane in which it stands, from 0. */
  readonly lane: number;
  /** Where what lasts, or what is counted, ends; `null` where nothing does. */
  readonly until: VirtualMs | null;
  /** How far it is below the top of its lane, pixels. */
  readonly top: number;
  /** In date order. */
  readonly members: NonEmpty<PlacedEvent>;
}

/**
 * What is drawn for something planned.
 * @param pitch from one row to the next, pixels
 */
export function chartItem(
  planned: PlannedItem,
  pitch: number,
  {
    drawn,
    layout: { lanes },
  }: { readonly drawn: readonly PlacedEvent[]; readonly layout: Pick<ChartLayout, 'lanes'> },
): ChartItem | undefined {
  const { isCount, members, lane, x, left, right } = planned;
  const [first, ...others] = members.flatMap((index) => drawn[index] ?? []);
  if (!first) return undefined;
  const all: NonEmpty<PlacedEvent> = [first, ...others];
  const { until, top } = itemBox(planned, pitch, lanes, first.span?.softEnd === true);
  return {
    isCount,
    id: isCount ? numberId(all) : first.event.id,
    lane,
    at: x * VIRTUAL_PER_PIXEL,
    until: until === null ? null : until * VIRTUAL_PER_PIXEL,
    top,
    left,
    right,
    members: all,
  };
}

/** Names the first and the last of several events and how many they are. */
function numberId(members: NonEmpty<PlacedEvent>): string {
  return `events-${members[0].event.id}-${lastOf(members).event.id}-${members.length}`;
}
