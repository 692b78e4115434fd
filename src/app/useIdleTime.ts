import { useEffect, useState } from 'react';
import { idleTime } from './idleTime.ts';

const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'input'] as const;

/**
 * Counts the time without input. Counting starts with the first input, so an untouched page is left
 * alone.
 * @param idle seconds before the warning; 0 for never
 * @param onOver called when the warning ends without input
 * @returns the seconds left; `null` while there is no warning
 */
export function useIdleTime(idle: number, onOver: () => void): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (idle === 0) return undefined;
    let last: number | null = null;
    let timer = 0;
    const look = () => {
      if (last === null) return;
      const time = idleTime(idle, performance.now() - last);
      setLeft(time.left);
      if (time.isOver) {
        last = null;
        onOver();
      } else timer = window.setTimeout(look, time.next);
    };
    const wake = () => {
      last = performance.now();
      window.clearTimeout(timer);
      look();
    };
    const hasMoved = createMoveFilter();
    const hear = (event: Event) => hasMoved(event) && wake();
    for (const input of INPUTS)
      window.addEventListener(input, hear, { capture: true, passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const input of INPUTS) window.removeEventListener(input, hear, true);
    };
  }, [idle, onOver]);
  return left;
}

/** Ignores moves of a resting pointer: browsers report one when the page changes under it. */
function createMoveFilter(): (event: Event) => boolean {
  let [x, y] = [Number.NaN, Number.NaN];
  return (event) => {
    if (event.type !== 'pointermove' || !(event instanceof PointerEvent)) return true;
    const { screenX, screenY } = event;
    const hasMoved = screenX !== x || screenY !== y;
    const isFirst = Number.isNaN(x);
    [x, y] = [screenX, screenY];
    return hasMoved && !isFirst;
  };
}
