import { type RefObject, useEffect } from 'react';

/**
 * Closes an overlay on Escape, on a press outside it, and when focus leaves. Escape is consumed, so
 * that it does not also close what is open below.
 * @param onDismiss `null` while nothing is open; `isEscape` means that focus should return
 */
export function useDismiss(
  place: RefObject<HTMLElement | null>,
  onDismiss: ((isEscape: boolean) => void) | null,
): void {
  useEffect(() => {
    if (!onDismiss) return undefined;
    const isOutside = (target: EventTarget | null) =>
      target instanceof Node && !place.current?.contains(target);
    const press = ({ target }: PointerEvent) => {
      if (isOutside(target)) onDismiss(false);
    };
    const focus = ({ target }: FocusEvent) => {
      if (isOutside(target)) onDismiss(false);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onDismiss(true);
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('focusin', focus);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('keydown', key);
    };
  }, [place, onDismiss]);
}
