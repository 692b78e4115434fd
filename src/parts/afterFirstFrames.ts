/**
 * Acts when what the page holds has been painted and can be used: running the app's script and making the
 * app keep the browser busy for some frames, in which nothing could be seen, scrolled or pointed at.
 * The build writes this function around the main script, so it uses nothing from outside itself.
 */
export function afterFirstFrames(act: () => void): void {
  // A tab that is not seen has no frames, and is not waited for longer.
  const longestMs = 200;
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    act();
  };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)));
  setTimeout(once, longestMs);
}
