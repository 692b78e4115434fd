/**
 * Measures at once, and whenever one of some elements changes its size: before the browser paints.
 * @returns stops measuring
 */
export function onResize(elements: readonly Element[], measure: () => void): () => void {
  measure();
  return onNextFrames(elements, measure);
}

/** The same, but for the first time only when the next frame has been laid out. */
export function onNextFrames(elements: readonly Element[], measure: () => void): () => void {
  const observer = new ResizeObserver(measure);
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
