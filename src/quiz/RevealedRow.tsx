import type { ReactElement } from 'react';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { givenWords } from './givenWords.ts';

interface RevealedRowProps {
  readonly event: TimelineEvent;
  /** Where it stood, and where the class put it, from 1. */
  readonly place: number;
  readonly given: number;
  readonly why: string;
  readonly onOpen: () => void;
  /** How the date is known. */
  readonly children: ReactElement;
}

/** An event in its place, with its date, how that is known, and what the class thought. */
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
