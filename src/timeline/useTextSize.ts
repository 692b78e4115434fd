import { useLayoutEffect, useState } from 'react';
import { onResize } from '../widgets/onResize.ts';
import { type TextSize, textSamples } from './textSamples.ts';

const UNKNOWN: TextSize = {
  type: { label: 14, small: 13, ratio: 1, lines: [17, 17] },
  letter: 0,
  spacing: { letters: 0, words: 0 },
};

/**
 * Keeps an eye on how wide text is drawn, so that the chart is laid out again when fonts come, or when
 * the reader asks for others, for wider spacing or for larger letters.
 */
export function useTextSize(host: HTMLElement | null): TextSize {
  const [size, setSize] = useState(UNKNOWN);
  useLayoutEffect(
    function observeSamples() {
      if (!host) return undefined;
      const { sheet, samples, read } = textSamples();
      // Beside the chart: what stands in it is what it shows.
      host.after(sheet);
      const stop = onResize(samples, () => {
        const next = read();
        setSize((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
      });
      return () => {
        stop();
        sheet.remove();
      };
    },
    [host],
  );
  return size;
}
