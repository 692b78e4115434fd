import { LatePart } from '../parts/LatePart.tsx';
import type { Exploration } from './exploration.ts';
import { menusPart } from './exploreParts.ts';
import './lessonPicker.css';

interface LessonPickerProps {
  readonly exploration: Exploration;
  /** The ids of the picked events in date order; `null` when picking is off. */
  readonly picked: readonly string[] | null;
  readonly onPicking: (isPicking: boolean) => void;
}

/** Stands above the list: what to do with the events picked for a lesson. */
export function LessonPicker({ exploration, picked, onPicking }: LessonPickerProps) {
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
        <PickedEvents exploration={exploration} onPicking={onPicking} picked={picked} />
      )}
    </LatePart>
  );
}
