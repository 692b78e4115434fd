import { afterFrames } from './afterFrames.ts';
import { addScript } from './runScript.ts';

/** The type of scripts in the page that browsers leave alone, until they are asked for after the first paint. */
export const AFTER_PAINT = 'text/after-paint';

/**
 * Runs the scripts of that type when a frame has been painted, in their order. Before, fetching and compiling
 * them takes from the time that the first paint needs: on a machine with two cores a tenth to a seventh of it.
 * To be called when they have been parsed; when called again it does nothing.
 */
export function runAfterPaint(): void {
  const waiting = document.querySelectorAll<HTMLScriptElement>(`script[type="${AFTER_PAINT}"]`);
  for (const script of waiting) script.type = `${AFTER_PAINT}-started`;
  if (waiting.length === 0) return;
  afterFrames(1, () => {
    for (const { src } of waiting) addScript(src, true);
  });
}
