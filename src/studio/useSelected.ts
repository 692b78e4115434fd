import { type RefObject, useEffect, useRef } from 'react';
import type { Stretch } from '../dataset/passages.ts';
import { selectionIn } from './textSelection.ts';

/** How long a selection stays as it is before it counts, in milliseconds: it changes with every move of a finger. */
const PAUSE_MS = 150;

/** Tells what is selected of a text: a finger, or the keyboard of the browser, does so without a click. */
export function useSelected(
  box: RefObject<Element | null>,
  onSelect: (stretch: Stretch) => void,
): void {
  const latest = useRef(onSelect);
  useEffect(() => {
    latest.current = onSelect;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const change = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const selected = box.current && selectionIn(box.current);
        if (selected) latest.current(selected);
      }, PAUSE_MS);
    };
    document.addEventListener('selectionchange', change);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', change);
    };
  }, [box]);
}
