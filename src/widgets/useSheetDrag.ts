import { type PointerEvent, useRef } from 'react';

/** The handlers of a sheet from below for a drag on its head. */
interface SheetDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/** A drag of this many pixels closes the sheet, or makes it tall. */
const PULL_LENGTH = 70;

/**
 * A sheet is dragged by its head: down to close it, up to make it tall. Its buttons do the same
 * without a drag (WCAG 2.5.7).
 * @param isOn whether the panel is a sheet now
 */
export function useSheetDrag(isOn: boolean, onClose: () => void): SheetDrag {
  const start = useRef<number | null>(null);
  const end = (event: PointerEvent<HTMLElement>, isMeant: boolean) => {
    if (start.current === null) return;
    const by = event.clientY - start.current;
    start.current = null;
    event.currentTarget.style.translate = '';
    if (!isMeant) return;
    if (by > PULL_LENGTH) onClose();
    else if (by < -PULL_LENGTH) event.currentTarget.dataset.tall = '';
    else if (by > PULL_LENGTH / 3) delete event.currentTarget.dataset.tall;
  };
  return {
    onPointerDown: (event) => {
      const target = event.target as Element;
      if (!isOn || !target.closest('.reader-head') || target.closest('button')) return;
      start.current = event.clientY;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      if (start.current === null) return;
      event.currentTarget.style.translate = `0 ${Math.max(event.clientY - start.current, 0)}px`;
    },
    onPointerUp: (event) => end(event, true),
    onPointerCancel: (event) => end(event, false),
  };
}
