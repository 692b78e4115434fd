/** What of an address must be known before anything is painted. */
export interface Asked {
  readonly isFrame: boolean;
  /** `null` for that of the reader's system. */
  readonly theme: 'light' | 'dark' | 'contrast' | null;
}

/**
 * Reads a query by the same rules as `view/askedUse.ts` and `view/viewUrl.ts`, in a fraction of their
 * size; a test compares them.
 */
export function askedIn(search: string): Asked {
  const query = new URLSearchParams(search);
  const given = (name: string): string | undefined => query.get(name)?.trim();
  const isOn = (name: string): boolean => /^1?$/.test(given(name) ?? '0');
  const isLesson = isOn('notes') || isOn('present') || /^0*[1-9]\d*$/.test(quizOf(given('quiz')));
  const theme = (['light', 'dark', 'contrast'] as const).find((name) => name === given('theme'));
  const isSlides = isOn('present') && !isOn('notes');
  return {
    isFrame: isOn('embed') && !isLesson,
    theme: theme ?? (isSlides ? 'dark' : null),
  };
}

/** A number of at most four digits. */
function quizOf(text = ''): string {
  return text.length <= 4 ? text : '';
}
