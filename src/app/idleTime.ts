/** How long the page warns before it restarts, in seconds: WCAG 2.2.1 asks for 20. */
export const WARNING = 20;

/** What an idle time means for the page. */
export interface IdleTime {
  /** Seconds until the page restarts; `null` before the warning. */
  readonly left: number | null;
  readonly isOver: boolean;
  /** Milliseconds until the next check. */
  readonly next: number;
}

/**
 * Works out what a time without input means.
 * @param idle seconds without input before the warning
 * @param waited milliseconds since the last input
 */
export function idleTime(idle: number, waited: number): IdleTime {
  const untilWarning = idle * 1000 - waited;
  if (untilWarning > 0) return { left: null, isOver: false, next: untilWarning };
  const untilEnd = untilWarning + WARNING * 1000;
  if (untilEnd <= 0) return { left: null, isOver: true, next: 0 };
  const left = Math.ceil(untilEnd / 1000);
  return { left, isOver: false, next: untilEnd - (left - 1) * 1000 };
}
