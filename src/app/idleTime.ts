/** For so long the page warns before it begins again, seconds: WCAG 2.2.1 asks for 20. */
export const WARNING = 20;

/** How long nobody has used the page, and what that means. */
export interface IdleTime {
  /** How many seconds are left before the page begins again; `null` before it warns of that. */
  readonly left: number | null;
  readonly isOver: boolean;
  /** In how many milliseconds to look again. */
  readonly next: number;
}

/**
 * What follows from a time without input.
 * @param idle after how many seconds the page warns
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
