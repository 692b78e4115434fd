import { FIGURES, labelSamples, SAMPLE, sampleOf, type TypeSamples } from './labelSamples.ts';
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

/** Samples of labels, and of what stands around the chart. */
export function textSamples(): TypeSamples<TextSize> {
  const labels = labelSamples();
  const ruler = sampleOf('ruler-label', FIGURES);
  const title = sampleOf('chapter-title', SAMPLE);
  labels.sheet.append(ruler, title);
  return {
    sheet: labels.sheet,
    samples: [...labels.samples, ruler, title],
    read: () => ({
      type: labels.read(),
      letter: ruler.getBoundingClientRect().width / FIGURES.length,
      spacing: spacingOf(title),
    }),
  };
}

/** A browser says `normal` where none is asked for. */
function spacingOf(element: Element): Spacing {
  const { letterSpacing, wordSpacing } = getComputedStyle(element);
  return {
    letters: Number.parseFloat(letterSpacing) || 0,
    words: Number.parseFloat(wordSpacing) || 0,
  };
}
