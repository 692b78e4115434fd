import { type RefObject, useEffect } from 'react';

/** The fraction of the width at either side where a click changes the slide. */
const EDGE_WIDTH = 0.15;
/** The length of a swipe, in pixels. */
const SWIPE_LENGTH = 48;

/**
 * Changes slides by clicks at the edges and by swipes, except on buttons, on selected text and
 * while a finger moves the pointer ring.
 */
export function usePointer(
  stage: RefObject<HTMLElement | null>,
  turn: (direction: 'next' | 'previous') => void,
  isPointing: boolean,
): void {
  useEffect(() => {
    const target = stage.current;
    if (!target) return undefined;
    let from: { readonly x: number; readonly y: number } | null = null;
    const press = (event: PointerEvent) => {
      const swipes = event.isPrimary && event.pointerType !== 'mouse' && !isPointing;
      from = swipes ? pointOf(event) : null;
    };
    const lift = (event: PointerEvent) => {
      const [x, y] = from ? [event.clientX - from.x, event.clientY - from.y] : [0, 0];
      from = null;
      if (Math.abs(x) >= SWIPE_LENGTH && Math.abs(x) > 2 * Math.abs(y))
        turn(x < 0 ? 'next' : 'previous');
    };
    const click = (event: MouseEvent) => {
      if (isOnControl(event) || !document.getSelection()?.isCollapsed) return;
      const share = event.clientX / target.clientWidth;
      if (share < EDGE_WIDTH) turn('previous');
      if (share > 1 - EDGE_WIDTH) turn('next');
    };
    target.addEventListener('pointerdown', press);
    target.addEventListener('pointerup', lift);
    target.addEventListener('click', click);
    return () => {
      target.removeEventListener('pointerdown', press);
      target.removeEventListener('pointerup', lift);
      target.removeEventListener('click', click);
    };
  }, [stage, turn, isPointing]);
}

function pointOf({ clientX, clientY }: PointerEvent) {
  return { x: clientX, y: clientY };
}

function isOnControl({ target }: Event): boolean {
  return target instanceof Element && target.closest('button, a, input, [role=dialog]') !== null;
}
