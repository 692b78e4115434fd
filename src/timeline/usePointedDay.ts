import { type PointerEvent, useLayoutEffect, useState } from 'react';
import type { Chart } from './chart.ts';
import { eventOf } from './eventOptions.ts';
import type { Projection } from './layout/projection.ts';
import type { Shown } from './shown.ts';

/** How near a pointer must be to a day of the ruler, pixels. */
const NEAR = 12;

/** The day that is pointed at, at an event or on the ruler; milliseconds. */
export interface PointedDay {
  readonly day: number | null;
  /** Something of the chart is pointed at, or has focus; nothing is any more. */
  readonly onTarget: (target: EventTarget | null) => void;
  /** The pointer moves over the ruler. */
  readonly onRuler: (event: PointerEvent<HTMLElement>, projection: Projection) => void;
  readonly onLeave: () => void;
}

/** Marks the day of an event that is pointed at, and the events of a day. */
export function usePointedDay(chart: Chart | null, shown: Shown | null): PointedDay {
  const [day, setDay] = useState<number | null>(null);
  useLayoutEffect(
    function markEvents() {
      chart?.point(day);
    },
    [chart, day],
  );
  const dayOf = (id: string | undefined): number | null =>
    id === undefined ? null : (chart?.items?.itemOf(id)?.members[0].day ?? null);
  return {
    day,
    onTarget: (target) => setDay(target && dayOf(eventOf(target))),
    onRuler: ({ clientX, currentTarget }, { toX }) => {
      const x = clientX - currentTarget.getBoundingClientRect().left;
      const near = (shown?.items ?? [])
        .filter(({ isCount }) => !isCount)
        .map(({ members: [{ day: own, moment }] }) => ({ own, away: Math.abs(toX(moment) - x) }))
        .sort((a, b) => a.away - b.away)[0];
      setDay(near && near.away <= NEAR ? near.own : null);
    },
    onLeave: () => setDay(null),
  };
}
