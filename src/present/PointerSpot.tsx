import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import './layers.css';

interface PointerSpotProps {
  readonly stage: RefObject<HTMLElement | null>;
  readonly isShown: boolean;
}

/** A ring that follows the mouse or a finger, large enough to be seen from the back of a hall. */
export function PointerSpot({ stage, isShown }: PointerSpotProps) {
  const spot = useRef<HTMLDivElement>(null);
  const at = useRef<{ readonly x: number; readonly y: number } | null>(null);
  useEffect(
    function follow() {
      const target = stage.current;
      const move = ({ clientX, clientY }: PointerEvent) => {
        at.current = { x: clientX, y: clientY };
        place(spot.current, at.current);
      };
      target?.addEventListener('pointermove', move);
      target?.addEventListener('pointerdown', move);
      return () => {
        target?.removeEventListener('pointermove', move);
        target?.removeEventListener('pointerdown', move);
      };
    },
    [stage],
  );
  useLayoutEffect(
    function begin() {
      // At the last position of the mouse, or in the middle before anything has moved.
      if (isShown) place(spot.current, at.current ?? { x: innerWidth / 2, y: innerHeight / 2 });
    },
    [isShown],
  );
  return isShown && <div aria-hidden="true" className="pointer-spot" ref={spot} />;
}

function place(spot: HTMLElement | null, { x, y }: { readonly x: number; readonly y: number }) {
  if (spot) spot.style.translate = `${x}px ${y}px`;
}
