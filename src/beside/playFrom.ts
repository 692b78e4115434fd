/**
 * Plays the recording of a document from a time on.
 * @param within an element in the document’s own, which holds its recording and has `data-plays`
 * @param seconds from the beginning of the recording
 */
export function playFrom(within: Element, seconds: number): void {
  const player = within.closest('[data-plays]')?.querySelector<HTMLMediaElement>('audio, video');
  if (!player) return;
  const seek = () => {
    player.currentTime = seconds;
  };
  seek();
  // Safari forgets a time that is set before anything has come.
  if (player.readyState === 0) player.addEventListener('loadedmetadata', seek, { once: true });
  // It may be refused or given up, as when another time is asked for; the player shows that.
  void player.play().catch(() => {});
}
