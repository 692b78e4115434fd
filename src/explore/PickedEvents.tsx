import { useState } from 'react';
import { counted } from '../dataset/counted.ts';
import { addressOf } from '../view/useView.ts';
import { Copyable } from '../widgets/Copyable.tsx';
import type { Exploration } from './exploration.ts';
import { usePresent } from './usePresent.ts';

interface PickedEventsProps {
  readonly exploration: Exploration;
  /** The ids of the picked events in date order. */
  readonly picked: readonly string[];
  readonly onPicking: (isPicking: boolean) => void;
}

/** What to do with the events picked for a lesson. */
export function PickedEvents({ exploration, picked, onPicking }: PickedEventsProps) {
  const { view, change } = exploration;
  const present = usePresent(change);
  // The message about copying disappears when the picked events change.
  const [copied, setCopied] = useState({ words: '', picked });
  const { prompts } = view;
  const address = addressOf({ present: true, tour: picked, prompts });
  return (
    <section aria-label="Lesson" className="lesson lesson-open">
      <p className="lesson-count" role="status">
        {(copied.picked === picked && copied.words) || `${counted(picked.length, 'event')} picked`}
      </p>
      {picked.length > 0 && (
        <>
          {address !== null && (
            <Copyable
              label="Copy link"
              name="link to these slides"
              onOutcome={(words) => setCopied({ words, picked })}
              text={address}
            />
          )}
          <button
            className="quiet"
            onClick={() => present({ tour: picked, event: null })}
            type="button"
          >
            Present these
          </button>
        </>
      )}
      <button className="quiet" onClick={() => onPicking(false)} type="button">
        Stop picking
      </button>
    </section>
  );
}
