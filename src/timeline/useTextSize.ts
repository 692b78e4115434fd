import { useLayoutEffect, useState } from 'react';

export interface Spacing {
  readonly letters: number;
  readonly words: number;
}

/** How the words of the chart come out, in the reader's own fonts, sizes and spacing; pixels. */
export interface TextSize {
  /** The width of a letter of the ruler, on average. */
  readonly letter: number;
  /** What the reader has added between the letters and between the words of a title. */
  readonly spacing: Spacing;
  /** The size of a sample that is set like a label. */
  readonly sample: string;
}

/** What the ruler is made of; its words are no wider than as many figures. */
const FIGURES = '0123456789';
/** Words as in labels and titles: enough to find how much larger than asked for a browser draws them. */
export const SAMPLE = 'The quick brown fox jumps over 12 dogs';

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
      const sheet = document.createElement('div');
      sheet.className = 'event-measure';
      sheet.setAttribute('aria-hidden', 'true');
      const [ruler, title, label] = [
        sampleOf('ruler-label', FIGURES),
        sampleOf('chapter-title', SAMPLE),
        sampleOf('event-label', SAMPLE),
      ];
      sheet.append(ruler, title, label);
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
      read();
      const observer = new ResizeObserver(read);
      for (const one of [ruler, title, label]) observer.observe(one);
      return () => {
        observer.disconnect();
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

/** Pixels; a browser says `normal` where none is asked for. */
export function spacingOf(element: Element): Spacing {
  const { letterSpacing, wordSpacing } = getComputedStyle(element);
  const [letters, words] = [letterSpacing, wordSpacing].map((space) => Number.parseFloat(space));
  return { letters: letters || 0, words: words || 0 };
}
