import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { DocumentText } from './useText.ts';
import './coming.css';

interface ComingProps {
  readonly text: DocumentText;
  /** Whether it stands by itself, so that screen readers announce it. */
  readonly isAlone?: boolean;
  readonly style?: CSSProperties | undefined;
}

/** Shows that a text is loading, or that it failed to load and can be requested again. */
export function Coming({ text, isAlone = false, style }: ComingProps) {
  const box = useRef<HTMLDivElement>(null);
  const [wasAwaited, setAwaited] = useState(false);
  if (text.state !== 'here' && !wasAwaited) setAwaited(true);
  const again = useRef<HTMLButtonElement>(null);
  useEffect(
    function giveFocusBack() {
      const hadFocus = text.state === 'failed' && document.activeElement === box.current;
      if (hadFocus) again.current?.focus({ preventScroll: true });
    },
    [text.state],
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
      {text.state === 'coming' && <p>Loading the whole document …</p>}
      {text.state === 'failed' && (
        <p>
          The whole document could not be loaded.{' '}
          <button className="quiet" onClick={() => tryAgain(text.retry)} ref={again} type="button">
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
