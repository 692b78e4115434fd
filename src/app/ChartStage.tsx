import { useCallback } from 'react';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { eventName } from '../dataset/eventName.ts';
import { categoryById } from '../dataset/lookup.ts';
import { TimelineChart } from '../timeline/TimelineChart.tsx';
import type { Exploration } from './useExploration.ts';
import { useRows } from './useRows.ts';

/** The events on the time axis. */
export function ChartStage({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, view, events, found, place, change, open } = exploration;
  const { groups, groupOf } = useRows(dataset, view.rows);
  const nameOf = useCallback(
    (event: TimelineEvent) => eventName(event, categoryById(dataset, event.category).label),
    [dataset],
  );
  return (
    <TimelineChart
      chapters={dataset.chapters}
      events={events}
      groupOf={groupOf}
      groups={groups}
      keys={view.keys === 'on'}
      nameOf={nameOf}
      onOpen={open}
      onScale={(scale) => change({ scale })}
      passing={found.ids}
      ref={place}
      scale={view.scale}
      selected={view.event}
    />
  );
}
