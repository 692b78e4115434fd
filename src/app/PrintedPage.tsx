import { useCallback, useRef, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Dataset } from '../dataset/dataset.ts';
import { Sheet } from './Sheet.tsx';

/** What the printer gets in place of what is on the screen. It is made when it is first asked for. */
export function PrintedPage({ dataset }: { readonly dataset: Dataset }) {
  if (!useAskedToPrint()) return null;
  return (
    <div hidden>
      <Sheet dataset={dataset} kind="full" />
    </div>
  );
}

/**
 * Whether somebody has begun to print. It stays true, since browsers differ on when they are done.
 * It is shown at once: Firefox copies the page for the printer before any promise has its turn.
 */
function useAskedToPrint(): boolean {
  const asked = useRef(false);
  const subscribe = useCallback((onChange: () => void) => {
    const paper = window.matchMedia('print');
    const note = () => {
      asked.current = true;
      flushSync(onChange);
    };
    window.addEventListener('beforeprint', note);
    paper.addEventListener('change', note);
    return () => {
      window.removeEventListener('beforeprint', note);
      paper.removeEventListener('change', note);
    };
  }, []);
  return useSyncExternalStore(subscribe, () => asked.current);
}
