import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { ArrangedRow } from './ArrangedRow.tsx';
import { FEWEST, inOrder, moved } from './quizEvents.ts';
import { RevealedRow } from './RevealedRow.tsx';
import { useDragOrder } from './useDragOrder.ts';
import './quiz.css';

export interface QuizProps {
  /** In the order chosen by the class. */
  readonly events: readonly TimelineEvent[];
  /** The reasons given, by event id. */
  readonly why: ReadonlyMap<string, string>;
  readonly isRevealed: boolean;
  readonly onOrder: (ids: readonly string[]) => void;
  readonly onWhy: (id: string, text: string) => void;
  readonly onReveal: (isRevealed: boolean) => void;
  /** Called for a different choice of events. */
  readonly onOther: () => void;
  readonly onLeave: () => void;
  readonly onOpen: (id: string) => void;
  /** A notice about parts of the link that were ignored, if any. */
  readonly notice: ReactElement | null;
  /** Shows how the date of an event is known. */
  readonly renderKnown: (event: TimelineEvent) => ReactElement;
}

/**
 * Events without their dates, to be put in order with reasons; then with their dates, but no score.
 */
export function Quiz(props: QuizProps) {
  const { events, isRevealed, onReveal, onOther, onLeave, notice } = props;
  return (
    <main className="quiz" tabIndex={-1}>
      {notice}
      <header className="quiz-head">
        <h1>{isRevealed ? 'As it happened' : 'What came first?'}</h1>
        <p>
          {isRevealed
            ? 'The dates, how they are known, and where you put each event.'
            : taskFor(events.length)}
        </p>
      </header>
      {isRevealed ? <Revealed {...props} /> : <Arranged {...props} />}
      <footer className="quiz-foot">
        <button className="primary" onClick={() => onReveal(!isRevealed)} type="button">
          {isRevealed ? 'Hide the dates' : 'Show the dates'}
        </button>
        <button className="quiet" onClick={onOther} type="button">
          Other events
        </button>
        <button className="quiet" onClick={onLeave} type="button">
          Back to the timeline
        </button>
      </footer>
    </main>
  );
}

function taskFor(count: number): string {
  if (count < FEWEST) return 'Too few events are left to be put in order.';
  return `Put these ${count} events in order, the earliest on top, and say why.`;
}

function Arranged({ events, why, onOrder, onWhy }: QuizProps) {
  const list = useRef<HTMLOListElement>(null);
  const [announced, setAnnounced] = useState('');
  const focused = useRef<string | null>(null);
  const ids = events.map(({ id }) => id);
  const move = (from: number, to: number, button: string | null = null) => {
    const event = events[from];
    if (!event || to < 0 || to >= events.length) return;
    focused.current = button;
    onOrder(moved(ids, from, to));
    setAnnounced(`${isolate(event.title)}: ${to + 1} of ${events.length}`);
  };
  const drag = useDragOrder(list, ids, move);
  useLayoutEffect(function keepFocus() {
    // A row that moves within the page would lose focus.
    if (focused.current) document.getElementById(focused.current)?.focus({ preventScroll: true });
    focused.current = null;
  });
  return (
    <>
      <ol className="quiz-list" ref={list} {...drag.list}>
        {events.map((event, index) => (
          <ArrangedRow
            event={event}
            isDragged={drag.dragged === event.id}
            key={event.id}
            onGrip={(press) => drag.start(event.id, press)}
            onStep={(by, button) => move(index, index + by, button)}
            onWhy={(text) => onWhy(event.id, text)}
            place={index + 1}
            total={events.length}
            why={why.get(event.id) ?? ''}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </>
  );
}

function Revealed({ events, why, onOpen, renderKnown }: QuizProps) {
  return (
    <ol className="quiz-list">
      {inOrder(events).map((event, index) => (
        <RevealedRow
          event={event}
          given={events.indexOf(event) + 1}
          key={event.id}
          onOpen={() => onOpen(event.id)}
          place={index + 1}
          why={why.get(event.id) ?? ''}
        >
          {renderKnown(event)}
        </RevealedRow>
      ))}
    </ol>
  );
}
