import { useState } from 'react';
import { counted } from '../dataset/counted.ts';
import { addressOf } from '../view/useView.ts';
import type { ViewState } from '../view/viewState.ts';
import { Copyable } from '../widgets/Copyable.tsx';

interface PickedEventsProps {
  /** Whether the slides hold the questions for the class. */
  readonly prompts: boolean;
  /** The ids of the picked events in date order. */
  readonly picked: readonly string[];
  readonly onPicking: (isPicking: boolean) => void;
  /** Starts the slides with parts of the view changed. */
  readonly onPresent: (part: Partial<ViewState>) => void;
}

/** What to do with the events picked for a lesson. */
export function PickedEvents({ prompts, picked, onPicking, onPresent }: PickedEventsProps) {
  // The message about copying disappears when the picked events change.
  const [copied, setCopied] = useState({ words: '', picked });
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
            onClick={() => onPresent({ tour: picked, event: null })}
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
