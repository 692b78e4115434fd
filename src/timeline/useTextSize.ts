import { useLayoutEffect, useState } from 'react';
import { onResize } from '../widgets/onResize.ts';
import type { LabelType } from './layout/labelType.ts';

/** What a reader has added between the letters and between the words; pixels. */
export interface Spacing {
  readonly letters: number;
  readonly words: number;
}

/** How the words of the chart come out, in the reader's own fonts, sizes and spacing; pixels. */
export interface TextSize {
  readonly type: LabelType;
  /** The width of a letter of the ruler, on average. */
  readonly letter: number;
  /** What the reader has added between the letters and between the words of a title. */
  readonly spacing: Spacing;
}

/** What the ruler is made of; its words are no wider than the same number of figures. */
const FIGURES = '0123456789';
/** Words as in labels, and how wide they are in the font of the page, em: by `compile/textWidth.ts`. */
const SAMPLE = 'The quick brown fox jumps over 12 dogs';
const SAMPLE_EM = 16.9;
const UNKNOWN: TextSize = {
  type: { label: 14, small: 13, ratio: 1 },
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
      const [ruler, title, label, date] = [
        sampleOf('ruler-label', FIGURES),
        sampleOf('chapter-title', SAMPLE),
        sampleOf('event-words', SAMPLE),
        sampleOf('event-date', FIGURES),
      ];
      const sheet = measuringSheet([ruler, title, label, date]);
      // Beside the chart: what stands in it is what it shows.
      host.after(sheet);
      const read = () => {
        const [large, small] = [sizeOf(label), sizeOf(date)];
        const drawn = label.getBoundingClientRect().width / (SAMPLE_EM * large);
        const next: TextSize = {
          // A hundredth less is the rounding of letters.
          type: { label: large, small, ratio: Math.max(1, Math.ceil(drawn * 100 - 1) / 100) },
          letter: ruler.getBoundingClientRect().width / FIGURES.length,
          spacing: spacingOf(title),
        };
        setSize((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
      };
      const stop = onResize([ruler, title, label, date], read);
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

/** A place beside what the chart shows in which text is drawn to be measured, and seen by nobody. */
function measuringSheet(samples: readonly HTMLElement[]): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'event-measure';
  sheet.setAttribute('aria-hidden', 'true');
  sheet.append(...samples);
  return sheet;
}

function sizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) || 0;
}

/** A browser says `normal` where none is asked for. */
function spacingOf(element: Element): Spacing {
  const { letterSpacing, wordSpacing } = getComputedStyle(element);
  return {
    letters: Number.parseFloat(letterSpacing) || 0,
    words: Number.parseFloat(wordSpacing) || 0,
  };
}
