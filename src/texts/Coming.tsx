import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { DocumentText } from '../dataset/texts.ts';
import './coming.css';

interface ComingProps {
  readonly told: DocumentText;
  /** Of one that is read by itself, a screen reader says how it goes. */
  readonly isAlone?: boolean;
  readonly style?: CSSProperties | undefined;
}

/** Says of a text that it is on its way, or did not come and can be asked for again. */
export function Coming({ told: { text, hasFailed, retry }, isAlone = false, style }: ComingProps) {
  const place = useRef<HTMLDivElement>(null);
  const [wasAwaited, setAwaited] = useState(false);
  if (text === undefined && !wasAwaited) setAwaited(true);
  const again = useRef<HTMLButtonElement>(null);
  useEffect(
    function giveFocusBack() {
      const hadFocus = hasFailed && document.activeElement === place.current;
      if (hadFocus) again.current?.focus({ preventScroll: true });
    },
    [hasFailed],
  );
  const tryAgain = () => {
    retry();
    // The button goes.
    place.current?.focus({ preventScroll: true });
  };
  if (!wasAwaited) return null;
  return (
    <div
      className="coming"
      ref={place}
      role={isAlone ? 'status' : undefined}
      style={style}
      tabIndex={-1}
    >
      {text === undefined && !hasFailed && <p>Loading the whole document …</p>}
      {hasFailed && (
        <p>
          The whole document could not be loaded.{' '}
          <button className="quiet" onClick={tryAgain} ref={again} type="button">
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
