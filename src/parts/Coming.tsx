import { type CSSProperties, useEffect, useRef, useState } from 'react';
import './coming.css';

/** How far loading something has come. */
export type Arrival =
  | { readonly state: 'here' }
  | { readonly state: 'coming' }
  /** Loading failed; `retry` tries again. */
  | { readonly state: 'failed'; readonly retry: () => void };

interface ComingProps {
  readonly arrival: Arrival;
  /** What is coming, at the beginning of a sentence: `The whole document`. */
  readonly what: string;
  /** Whether it has been coming for so long that words help. */
  readonly isLate: boolean;
  /** Whether it stands by itself, so that screen readers announce it. */
  readonly isAlone?: boolean;
  readonly style?: CSSProperties | undefined;
}

/** Shows that something is loading, or that it failed to load and can be requested again. */
export function Coming({ arrival, what, isLate, isAlone = false, style }: ComingProps) {
  const box = useRef<HTMLDivElement>(null);
  const [wasAwaited, setAwaited] = useState(false);
  if (arrival.state !== 'here' && !wasAwaited) setAwaited(true);
  const again = useRef<HTMLButtonElement>(null);
  useEffect(
    function giveFocusBack() {
      const hadFocus = arrival.state === 'failed' && document.activeElement === box.current;
      if (hadFocus) again.current?.focus({ preventScroll: true });
    },
    [arrival.state],
  );
  const tryAgain = (retry: () => void) => {
    retry();
    // The button disappears, so focus moves.
    box.current?.focus({ preventScroll: true });
  };
  if (!wasAwaited) return null;
  return (
    <div
      className="coming"
      ref={box}
      role={isAlone ? 'status' : undefined}
      style={style}
      tabIndex={-1}
    >
      {arrival.state === 'coming' && isLate && <p>{comingWords(what)}</p>}
      {arrival.state === 'failed' && (
        <p>
          <span>{failedWords(what)}</span>{' '}
          <button
            className="quiet"
            onClick={() => tryAgain(arrival.retry)}
            ref={again}
            type="button"
          >
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

export function comingWords(what: string): string {
  return `Loading ${what.charAt(0).toLowerCase()}${what.slice(1)} …`;
}

export function failedWords(what: string): string {
  return `${what} could not be loaded.`;
}
