/**
 * Acts when so many frames have been painted, so that what the page holds can be seen, scrolled and pointed at
 * before the browser is kept busy.
 * The build writes this function around the main script, so it uses nothing from outside itself.
 */
export function afterFrames(frames: number, act: () => void): void {
  // A tab that is not seen has no frames, and is not waited for longer.
  const longestMs = 200;
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    act();
  };
  // What is asked for in a frame runs before that is painted.
  const wait = (left: number) => {
    if (left === 0) setTimeout(once);
    else requestAnimationFrame(() => wait(left - 1));
  };
  wait(frames);
  setTimeout(once, longestMs);
}
