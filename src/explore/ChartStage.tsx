import { useCallback, useMemo } from 'react';
import { dayMs } from '../dataset/civilDay.ts';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { eventName } from '../dataset/eventName.ts';
import { categoryById } from '../dataset/lookup.ts';
import { TimelineChart } from '../timeline/TimelineChart.tsx';
import type { Period } from '../timeline/usePeriod.ts';
import type { ViewState } from '../view/viewState.ts';
import type { Exploration } from './exploration.ts';
import { useRows } from './useRows.ts';

interface ChartStageProps {
  readonly exploration: Exploration;
  /** How much of the end of the chart is covered, in pixels. */
  readonly cover?: number;
}

/** The events on the time axis. */
export function ChartStage({ exploration, cover = 0 }: ChartStageProps) {
  const { dataset, view, events, found, eventFocus, change, open, hrefOf } = exploration;
  const { groups, groupOf } = useRows(dataset, view.rows);
  const nameOf = useCallback(
    (event: TimelineEvent, words: string) =>
      eventName(event, categoryById(dataset, event.category).label, words),
    [dataset],
  );
  const hrefOfEvent = useCallback((id: string) => hrefOf({ event: id, document: null }), [hrefOf]);
  return (
    <TimelineChart
      chapters={dataset.chapters}
      cover={cover}
      events={events}
      groupOf={groupOf}
      groups={groups}
      hrefOf={hrefOfEvent}
      hasLetterKeys={view.keys === 'on'}
      language={dataset.language}
      nameOf={nameOf}
      onOpen={open}
      onScale={(scale) => change({ scale })}
      passing={found.ids}
      ref={eventFocus}
      scale={view.scale}
      selected={view.event}
      period={usePeriodOf(view)}
    />
  );
}

/** The period that the view asks for, if any; the same object until the view changes it. */
function usePeriodOf({ from, to }: Pick<ViewState, 'from' | 'to'>): Period | null {
  const start = from && dayMs(from.first);
  const end = to && dayMs(to.last);
  return useMemo(() => (start === null && end === null ? null : { start, end }), [start, end]);
}
