import type { PointerEvent } from 'react';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';

interface ArrangedRowProps {
  readonly event: TimelineEvent;
  readonly place: number;
  readonly total: number;
  readonly why: string;
  readonly isDragged: boolean;
  /** Called when the handle is pressed. */
  readonly onGrip: (press: PointerEvent) => void;
  /** Called to move by one position, with the id of the button pressed. */
  readonly onStep: (by: -1 | 1, button: string) => void;
  readonly onWhy: (text: string) => void;
}

/** Longer reasons fit neither the row nor an address. */
const REASON_LENGTH = 140;

/** An event to be put in order, and the reason for its position. */
export function ArrangedRow(props: ArrangedRowProps) {
  const { event, place, total, why, isDragged, onGrip, onStep, onWhy } = props;
  const step = (by: -1 | 1, sign: string, word: string) => {
    const id = `${word}-${event.id}`;
    return (
      <button
        aria-disabled={by < 0 ? place === 1 : place === total}
        aria-label={`Move ${word}: ${isolate(event.title)}`}
        className="quiet"
        id={id}
        onClick={() => onStep(by, id)}
        type="button"
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    );
  };
  return (
    <li
      className="quiz-row"
      data-category={event.category}
      data-dragged={isDragged ? '' : undefined}
    >
      <span className="quiz-grip" onPointerDown={onGrip}>
        <span className="visually-hidden">{`Place ${place} of ${total}`}</span>
        <span aria-hidden="true">{`⠿ ${place}`}</span>
      </span>
      <div className="quiz-what" data-asks="">
        <p className="quiz-title">{event.title}</p>
        <input
          aria-label={`Why here? ${isolate(event.title)}`}
          maxLength={REASON_LENGTH}
          onChange={({ target }) => onWhy(target.value)}
          placeholder="Why here?"
          value={why}
        />
      </div>
      <div className="quiz-steps">
        {step(-1, '↑', 'earlier')}
        {step(1, '↓', 'later')}
      </div>
    </li>
  );
}
