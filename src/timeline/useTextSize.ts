import { useLayoutEffect, useState } from 'react';
import { onResize } from '../widgets/onResize.ts';
import { measuringSheet, SAMPLE, type Spacing, spacingOf } from './labelSizes.ts';

/** How the words of the chart come out, in the reader's own fonts, sizes and spacing; pixels. */
export interface TextSize {
  /** The width of a letter of the ruler, on average. */
  readonly letter: number;
  /** What the reader has added between the letters and between the words of a title. */
  readonly spacing: Spacing;
  /** The size of a sample that is set like a label. */
  readonly sample: string;
}

/** What the ruler is made of; its words are no wider than the same number of figures. */
const FIGURES = '0123456789';
const UNKNOWN: TextSize = { letter: 0, spacing: { letters: 0, words: 0 }, sample: '' };

/**
 * Keeps an eye on how wide text is drawn, so that the chart is laid out again when fonts come, or when
 * the reader asks for others, for wider spacing or for larger letters.
 */
export function useTextSize(host: HTMLElement | null): TextSize {
  const [size, setSize] = useState(UNKNOWN);
  useLayoutEffect(
    function observeSamples() {
      if (!host) return undefined;
      const [ruler, title, label] = [
        sampleOf('ruler-label', FIGURES),
        sampleOf('chapter-title', SAMPLE),
        sampleOf('event-label', SAMPLE),
      ];
      const sheet = measuringSheet([ruler, title, label]);
      // Beside the chart: what stands in it is what it shows.
      host.after(sheet);
      const read = () => {
        const letter = ruler.getBoundingClientRect().width / FIGURES.length;
        const spacing = spacingOf(title);
        const { width, height } = label.getBoundingClientRect();
        const sample = `${width}x${height}`;
        setSize((old) =>
          old.letter === letter && old.sample === sample ? old : { letter, spacing, sample },
        );
      };
      const stop = onResize([ruler, title, label], read);
      return () => {
        stop();
        sheet.remove();
      };
    },
    [host],
  );
  return size;
}

function sampleOf(className: string, text: string): HTMLElement {
  const sample = document.createElement('div');
  sample.className = className;
  sample.textContent = text;
  return sample;
}
