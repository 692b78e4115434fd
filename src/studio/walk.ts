/** A walk over the sentences of a text: where it was begun, and where it is. What lies between is chosen. */
export interface Walk {
  readonly anchor: number;
  readonly head: number;
}

/** The keys, for those who do not see the page. */
export const WAYS = 'Arrow keys go from sentence to sentence, Enter makes an event of one';

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Walked {
  /** How many sentences there are. */
  readonly count: number;
  /** The first sentence of each paragraph, in order. */
  readonly starts: readonly number[];
}

/**
 * Where a key leads: arrows from sentence to sentence, Page Up and Page Down from paragraph to paragraph, Home and
 * End to the first and the last; with Shift what lies between is chosen as well.
 * @returns the same walk for other keys
 */
export function moved(walk: Walk | null, pressed: Pressed, text: Walked): Walk | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = pressed;
  if (altKey || ctrlKey || metaKey || text.count === 0) return walk;
  const head = targetOf(key, walk?.head ?? -1, text);
  if (head === null) return walk;
  const bounded = Math.min(Math.max(head, 0), text.count - 1);
  return { anchor: shiftKey && walk ? walk.anchor : bounded, head: bounded };
}

function targetOf(key: string, head: number, { count, starts }: Walked): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return head + 1;
    case 'ArrowUp':
    case 'ArrowLeft':
      return head - 1;
    case 'PageDown':
      return starts.find((start) => start > head) ?? count - 1;
    case 'PageUp':
      return starts.findLast((start) => start < head) ?? 0;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
