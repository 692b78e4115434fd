/** What a page of the studio notes of itself, milliseconds. */
interface StudioTimesInPage {
  /** From each key to the frame that answers it. */
  readonly keys: number[];
  /** From the file that was chosen until the chart stands. */
  chart: number | null;
  /** From the last key until the chart says what is waited for; `null` before. */
  change: number | null;
  /** Begins to wait until a label of the chart holds some words. */
  readonly wait: (words: string) => void;
}

declare global {
  interface Window {
    studioTimes: StudioTimesInPage;
  }
}

/** Notes when the page answers keys, and when its chart stands and changes. Runs in the page, before all scripts. */
export function watchStudio(): void {
  let lastKey = 0;
  const times: StudioTimesInPage = {
    keys: [],
    chart: null,
    change: null,
    wait: (words) => {
      times.change = null;
      untilPainted(
        () =>
          [...document.querySelectorAll('.chart-pane [role=option]')].some((option) =>
            option.textContent?.includes(words),
          ),
        () => {
          times.change = performance.now() - lastKey;
        },
      );
    },
  };
  window.studioTimes = times;
  /** A task that is queued in a frame runs when that has been painted. */
  const painted = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  const untilPainted = (isSo: () => boolean, then: () => void) =>
    requestAnimationFrame(() => (isSo() ? painted(then) : untilPainted(isSo, then)));
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      lastKey = timeStamp;
      painted(() => times.keys.push(performance.now() - timeStamp));
    },
    true,
  );
  addEventListener(
    'change',
    ({ target, timeStamp }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
      untilPainted(
        () => document.querySelector('.chart-pane [role=option]') !== null,
        () => {
          times.chart = performance.now() - timeStamp;
        },
      );
    },
    true,
  );
}
