import { LatePart } from '../parts/LatePart.tsx';
import type { Exploration } from './exploration.ts';
import { menusPart } from './exploreParts.ts';
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
  if (picked === null) {
    return (
      <p className="lesson">
        <button className="quiet" onClick={() => onPicking(true)} type="button">
          Pick events for a lesson
        </button>
      </p>
    );
  }
  return (
    <LatePart part={menusPart} what="The lesson">
      {({ PickedEvents }) => (
        <PickedEvents
          onPicking={onPicking}
          onPresent={present}
          picked={picked}
          prompts={view.prompts}
        />
      )}
    </LatePart>
  );
}
