import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { DocumentText } from './useText.ts';
import './coming.css';

interface ComingProps {
  readonly text: DocumentText;
  /** Of one that is read by itself, a screen reader says how it goes. */
  readonly isAlone?: boolean;
  readonly style?: CSSProperties | undefined;
}

/** Says of a text that it is on its way, or did not come and can be asked for again. */
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
    // The button goes.
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
