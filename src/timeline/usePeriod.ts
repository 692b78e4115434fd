import { useLayoutEffect, useRef } from 'react';

/** From a day to a day, in milliseconds; `null` at an open end. */
export interface Period {
  readonly start: number | null;
  readonly end: number | null;
}

/** Goes to a period as soon as the chart is drawn, and whenever it is another one. */
export function usePeriod(
  period: Period | null,
  isDrawn: boolean,
  goTo: (isInside: (day: number) => boolean) => void,
): void {
  const shown = useRef<Period | null>(null);
  useLayoutEffect(function showPeriod() {
    if (!isDrawn || shown.current === period) return;
    shown.current = period;
    if (period) goTo((day) => isWithin(period, day));
  });
}

function isWithin({ start, end }: Period, day: number): boolean {
  return (start === null || start <= day) && (end === null || day <= end);
}
