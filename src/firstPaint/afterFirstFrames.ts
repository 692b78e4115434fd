/** A tab that is not seen has no frames, and is not waited for longer, milliseconds. */
const LONGEST = 200;

/**
 * Acts when what the page holds has been painted and can be used: making the app keeps the browser busy
 * for some frames, in which nothing could be seen, scrolled or pointed at.
 */
export function afterFirstFrames(act: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    act();
  };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)));
  setTimeout(once, LONGEST);
}
