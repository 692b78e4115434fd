import { useState } from 'react';
import { counted } from '../dataset/counted.ts';
import { addressOf } from '../view/useView.ts';
import { Copyable } from '../widgets/Copyable.tsx';
import type { Exploration } from './useExploration.ts';
import { usePresent } from './usePresent.ts';
import './lessonPicker.css';

interface LessonPickerProps {
  readonly exploration: Exploration;
  /** The ids of the picked events in date order; `null` when picking is off. */
  readonly picked: readonly string[] | null;
  readonly onPicking: (isPicking: boolean) => void;
}

/** Stands above the list: what to do with the events picked for a lesson. */
export function LessonPicker({ exploration, picked, onPicking }: LessonPickerProps) {
  const { view, change } = exploration;
  const present = usePresent(change);
  // The message about copying disappears when the picked events change.
  const [copied, setCopied] = useState({ words: '', picked });
  if (picked === null) {
    return (
      <p className="lesson">
        <button className="quiet" onClick={() => onPicking(true)} type="button">
          Pick events for a lesson
        </button>
      </p>
    );
  }
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
