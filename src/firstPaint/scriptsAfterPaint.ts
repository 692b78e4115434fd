import { afterFrames } from '../parts/afterFrames.ts';
import { addScript } from '../parts/runScript.ts';

/**
 * The scripts of the app, which are fetched when the page has been painted: before, fetching and compiling them
 * took from the time that the first paint needs, on a machine with two cores about a tenth of it.
 * @param script the first script, on which `data-next` names them, in the order in which they run
 * @returns starts them; more than once does nothing
 */
export function scriptsAfterPaint(script: Element | null): () => void {
  const next = new Set(script?.getAttribute('data-next')?.split(' '));
  const start = () => {
    const addresses = [...next];
    next.clear();
    if (addresses.length === 0) return;
    afterFrames(1, () => {
      for (const address of addresses) addScript(address, true);
    });
  };
  // A page without a chart.
  addEventListener('DOMContentLoaded', start);
  return start;
}
