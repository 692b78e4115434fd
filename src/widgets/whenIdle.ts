/**
 * Runs something once when the browser is idle; Safari, which cannot tell, is given a pause.
 * @param run receives what tells whether there is time for more
 * @returns a function that calls it off
 */
export function whenIdle(run: (hasTime: () => boolean) => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback((deadline) =>
      run(() => deadline.timeRemaining() > 2),
    );
    return () => window.cancelIdleCallback(handle);
  }
  const timer = window.setTimeout(() => run(() => false), 20);
  return () => window.clearTimeout(timer);
}
