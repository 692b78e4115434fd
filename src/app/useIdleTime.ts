import { useEffect, useState } from 'react';
import { idleTime } from './idleTime.ts';

const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'input'] as const;

/**
 * Counts the time for which nobody uses the page. It begins with the first input, so that a page
 * that nobody touched is left as it is.
 * @param idle after how many seconds to warn; 0 for never
 * @param onOver called when the warning has passed without input
 * @returns the seconds that are left; `null` while there is nothing to warn of
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

/** Passes over moves of a pointer that lies still: browsers tell of one when the page below changes. */
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
