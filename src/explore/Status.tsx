import { useMemo } from 'react';
import { useLatestWords } from '../widgets/useLatestWords.ts';
import { announcementOf } from './announcement.ts';
import type { Exploration } from './exploration.ts';
import { foundStatus } from './foundStatus.ts';
import { eventWithFocus } from './useExploration.ts';

/** Announces politely which event was opened or what search and filters leave; silent on load. */
export function Status({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, view, events, event, filter, found } = exploration;
  // The focus at the moment of opening counts, not later.
  const opened = useMemo(
    () => (event ? announcementOf(dataset, event, eventWithFocus() === event.id) : ''),
    [dataset, event],
  );
  const words = useLatestWords(opened, foundStatus(found, view.q, filter, events.length));
  return (
    <p className="visually-hidden" role="status">
      {words}
    </p>
  );
}
