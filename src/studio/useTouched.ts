import { useCallback, useEffect, useState } from 'react';

/** How long focus takes at most to come to a form that was opened to be filled in, in milliseconds. */
const FOCUS_MS = 400;

/**
 * Whether a field has been seen to: what has just been made and is not filled in yet is not wrong. It is seen to once it
 * was typed in or left, and from the start where it is part of something that was there before.
 * @returns also what says so at once, and what says so when a click has come to its end: what appears below the field
 *   must not move what is clicked
 */
export function useTouched(
  id: string,
  isFilled: boolean,
): readonly [isTouched: boolean, touch: () => void, leave: () => void] {
  const [isTouched, setTouched] = useState(isFilled);
  const touch = useCallback(() => setTouched(true), []);
  useEffect(
    function touchWhatIsOpenedAgain() {
      const timer = setTimeout(() => {
        const form = document.getElementById(id)?.closest('.event-form');
        if (form && !form.contains(document.activeElement)) touch();
      }, FOCUS_MS);
      return () => clearTimeout(timer);
    },
    [id, touch],
  );
  const leave = useCallback(() => {
    const waiting = new AbortController();
    const end = () => {
      waiting.abort();
      setTimeout(touch);
    };
    for (const type of ['pointerup', 'pointercancel', 'keyup'])
      window.addEventListener(type, end, { signal: waiting.signal });
  }, [touch]);
  return [isTouched, touch, leave];
}
