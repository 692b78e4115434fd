import { type PointerEvent, type RefObject, useRef, useState } from 'react';

/** What rows and their list need for dragging. */
export interface DragOrder {
  /** The id of the dragged row; `null` if none is. */
  readonly dragged: string | null;
  /** Call it when the handle of a row is pressed. */
  readonly start: (id: string, event: PointerEvent) => void;
  /** Props for the list: it captures the pointer, since a row that moves would lose it. */
  readonly list: {
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** Reorders the rows of a list by dragging. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  onMove: (from: number, to: number) => void,
): DragOrder {
  const [dragged, setDragged] = useState<string | null>(null);
  const latest = useRef(ids);
  latest.current = ids;
  const end = () => setDragged(null);
  return {
    dragged,
    start: (id, event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      list.current?.setPointerCapture(event.pointerId);
      setDragged(id);
    },
    list: {
      onPointerMove: ({ clientY }) => {
        if (dragged === null) return;
        const from = latest.current.indexOf(dragged);
        const to = placeAt(list.current, from, clientY);
        if (to !== from) onMove(from, to);
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}

/** The position of a row dropped at a height: the number of other rows whose middle is above it. */
function placeAt(list: HTMLElement | null, from: number, y: number): number {
  const others = [...(list?.children ?? [])].toSpliced(from, 1);
  return others.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}
