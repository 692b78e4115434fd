import type { ReactElement } from 'react';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { givenWords } from './givenWords.ts';

interface RevealedRowProps {
  readonly event: TimelineEvent;
  /** The right position and the one chosen by the class, both from 1. */
  readonly place: number;
  readonly given: number;
  readonly why: string;
  readonly onOpen: () => void;
  /** How the date is known. */
  readonly children: ReactElement;
}

/**
 * An event in its right position, with its date, how that is known, and the answer of the class.
 */
export function RevealedRow({ event, place, given, why, onOpen, children }: RevealedRowProps) {
  return (
    <li className="quiz-row" data-category={event.category}>
      <span aria-hidden="true" className="quiz-grip quiz-place">
        {place}
      </span>
      <div className="quiz-what">
        <p className="quiz-date">{event.when.label}</p>
        <p className="quiz-title">{event.title}</p>
        <p className="quiz-given">{givenWords(place, given, why)}</p>
        {children}
        <button className="quiz-open" onClick={onOpen} type="button">
          Read its source
        </button>
      </div>
    </li>
  );
}
