import { useLayoutEffect, useRef } from 'react';

/** From a day to a day, in milliseconds; `null` at an open end. */
export interface Stretch {
  readonly start: number | null;
  readonly end: number | null;
}

/** Goes to a stretch of time as soon as the chart is drawn, and whenever it is another one. */
export function useStretch(
  stretch: Stretch | null,
  isDrawn: boolean,
  goTo: (isInside: (day: number) => boolean) => void,
): void {
  const framed = useRef<Stretch | null>(null);
  useLayoutEffect(function frameStretch() {
    if (!isDrawn || framed.current === stretch) return;
    framed.current = stretch;
    if (stretch) goTo((day) => isWithin(stretch, day));
  });
}

function isWithin({ start, end }: Stretch, day: number): boolean {
  return (start === null || start <= day) && (end === null || day <= end);
}
