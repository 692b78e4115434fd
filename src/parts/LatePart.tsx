import type { ReactElement } from 'react';
import { Coming, comingWords, failedWords } from './Coming.tsx';
import type { Part } from './part.ts';
import { useIsLate } from './useIsLate.ts';
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
      {(isLate || state.state === 'failed') &&
        frame(<Coming arrival={state} isLate={isLate} what={what} />)}
    </>
  );
}

function wordsFor({ state }: PartState<unknown>, isLate: boolean, what: string): string {
  if (state === 'failed') return failedWords(what);
  return isLate ? comingWords(what) : '';
}
