import type { Chart } from './chart.ts';
import type { ChartItem } from './layout/chartItem.ts';
import { isNonEmpty, lastOf } from './layout/nonEmpty.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';
import { scaled, shifted, windowAround, windowOver } from './layout/virtualWindow.ts';
import type { Shown } from './shown.ts';
import { type Period, usePeriod } from './usePeriod.ts';

interface ZoomProps {
  readonly chart: Chart | null;
  readonly shown: Shown | null;
  /** Of the chart, pixels. */
  readonly width: number;
  readonly crowded: boolean;
  /** In date order. */
  readonly events: readonly PlacedEvent[];
  /** The ids of those that can be reached. */
  readonly passing: ReadonlySet<string>;
  readonly selected: string | null;
  /** What the chart opens on; without it, the whole period. */
  readonly period: Period | null;
}

/** What buttons and keys do to the time that is shown. */
export interface ChartZoom {
  readonly toWhole: () => void;
  /** Moves by a part of what is shown; negative is earlier. */
  readonly shift: (part: number) => void;
  /**
   * Shows a period that is longer by a factor; below 1 zooms in.
   * @param id the event that keeps its place; else the open one does, or the one nearest to the middle
   */
  readonly by: (factor: number, id?: string) => void;
  /** Shows the days for which the answer is yes, as far as events are drawn on them. */
  readonly toDays: (isInside: (day: number) => boolean, animate: boolean) => void;
  /** Zooms in on events that are counted together, at least by half. */
  readonly into: (members: readonly PlacedEvent[]) => void;
  /** Shows the time between two moments, calendar milliseconds. */
  readonly toTime: (from: number, to: number) => void;
}

/** Moves and scales the window of the chart; and opens it on a period. */
export function useChartZoom(props: ZoomProps): ChartZoom {
  const { chart, shown, width, crowded, events, passing, selected, period } = props;
  const over = (members: readonly PlacedEvent[], longest?: number) => {
    if (!isNonEmpty(members) || !shown) return;
    const { toVirtual, shortest } = shown.warp;
    const [from, to] = [toVirtual(members[0].moment), toVirtual(lastOf(members).moment)];
    chart?.go(windowOver(from, to, shortest, longest), true);
  };
  const toDays: ChartZoom['toDays'] = (isInside, animate) => {
    const isDrawn = (id: string): boolean => chart?.drawsAll === true || passing.has(id);
    const inside = events.filter(({ event, day }) => isInside(day) && isDrawn(event.id));
    if (crowded) return over(inside);
    const labels = inside.flatMap(({ event }) => chart?.items?.itemOf(event.id) ?? []);
    if (labels.length > 0 && shown) {
      chart?.go(windowAround(labels, width, shown.warp.shortest), animate);
    }
  };
  usePeriod(period, shown !== null, (isInside) => toDays(isInside, false));
  return {
    toDays,
    toWhole: () => shown && chart?.go(shown.limits, true),
    shift: (part) => shown && chart?.go(shifted(shown.window, part, shown.limits), true),
    by: (factor, id) => {
      if (!shown) return;
      const own = events.find(({ event }) => event.id === id);
      const anchor = own ? shown.warp.toVirtual(own.moment) : anchorOf(shown, selected);
      chart?.go(scaled(shown.window, factor, shown.limits, anchor), true);
    },
    into: (members) => {
      if (shown) over(members, (shown.window.end - shown.window.start) / 2);
    },
    toTime: (from, to) => {
      if (!shown) return;
      const { toVirtual } = shown.warp;
      chart?.go({ start: toVirtual(from), end: toVirtual(to) }, false);
    },
  };
}

/** What keeps its place when a button zooms: the open event, else what is nearest the middle. */
function anchorOf({ window: { start, end }, items }: Shown, selected: string | null): number {
  const inside = items.filter(({ at }) => at >= start && at <= end);
  const away = ({ at }: ChartItem) => Math.abs(at - (start + end) / 2);
  const open = inside.find(({ id }) => id === selected);
  return (open ?? inside.toSorted((a, b) => away(a) - away(b))[0])?.at ?? (start + end) / 2;
}
