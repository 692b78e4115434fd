import { useEffect } from 'react';
import { whenIdle } from '../widgets/whenIdle.ts';

/** What can be loaded before it is asked for. */
export interface Loaded {
  readonly load: () => Promise<unknown>;
}

/**
 * Loads parts before they are asked for, one after the other, when the page has loaded and the
 * browser is idle.
 * @param parts the likeliest first; the same list each time
 */
export function usePartsAhead(parts: readonly Loaded[]): void {
  useEffect(() => {
    let callOff = () => {};
    let isOver = false;
    const next = (index: number): void => {
      const part = parts[index];
      if (!part || isOver) return;
      callOff = whenIdle(() => void part.load().then(() => next(index + 1)));
    };
    const begin = () => next(0);
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin);
    return () => {
      isOver = true;
      callOff();
      window.removeEventListener('load', begin);
    };
  }, [parts]);
}
