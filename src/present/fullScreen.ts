/**
 * Asks for full screen; must be called directly from a key press or click. Resolves to whether it
 * was granted.
 */
export async function enterFullScreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen();
    return true;
  } catch {
    // Refused, as in a frame without permission, or unknown to the browser.
    return false;
  }
}
