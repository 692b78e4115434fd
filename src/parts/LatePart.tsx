import { type ReactElement, useEffect, useState } from 'react';
import { Coming, comingWords, failedWords } from './Coming.tsx';
import type { Part } from './part.ts';
import { type PartState, usePart } from './usePart.ts';

interface LatePartProps<Content> {
  readonly part: Part<Content>;
  /** What it is, at the beginning of a sentence: `The slides`. */
  readonly what: string;
  /** Renders the part when it is here. */
  readonly children: (content: Content) => ReactElement;
  /** Renders what surrounds the words that stand in its place. */
  readonly frame?: (words: ReactElement) => ReactElement;
}

/** Until then nothing is said: what comes sooner would only flicker. Milliseconds. */
const LATE_AFTER_MS = 300;

/** A part of the app; where it is late or does not come, words stand in its place. */
export function LatePart<Content>(props: LatePartProps<Content>) {
  const { part, what, children, frame = (words) => words } = props;
  const state = usePart(part);
  const isLate = useIsLate(state.state === 'coming');
  if (state.state === 'here') return children(state.content);
  return (
    <>
      {/* It stands there before its words, since screen readers announce what changes. */}
      <p className="visually-hidden" role="status">
        {wordsFor(state, isLate, what)}
      </p>
      {(isLate || state.state === 'failed') && frame(<Coming arrival={state} what={what} />)}
    </>
  );
}

function wordsFor({ state }: PartState<unknown>, isLate: boolean, what: string): string {
  if (state === 'failed') return failedWords(what);
  return isLate ? comingWords(what) : '';
}

/** Whether something has been coming for some time. */
function useIsLate(isComing: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isComing) return undefined;
    const timer = setTimeout(() => setLate(true), LATE_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isComing]);
  return isLate;
}
