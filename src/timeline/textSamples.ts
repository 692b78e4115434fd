import { askedSize, ratioSamples } from '../widgets/textRatio.ts';
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
/** Words as in titles. */
const SAMPLE = 'The quick brown fox';

/** Texts in the type of the chart, which tell how wide it is drawn. */
export interface TextSamples {
  /** The place in which they are drawn, to be put beside the chart; seen by nobody. */
  readonly sheet: HTMLElement;
  /** What changes its size with the type. */
  readonly samples: readonly HTMLElement[];
  /** Measures them; they must be on the page. */
  readonly read: () => TextSize;
}

export function textSamples(): TextSamples {
  const ratio = ratioSamples();
  const [ruler, title, label, date] = [
    sampleOf('ruler-label', FIGURES),
    sampleOf('chapter-title', SAMPLE),
    sampleOf('event-words', SAMPLE),
    sampleOf('event-date', FIGURES),
  ];
  const samples = [ruler, title, label, date, ...ratio.elements];
  const sheet = document.createElement('div');
  sheet.className = 'event-measure';
  sheet.setAttribute('aria-hidden', 'true');
  sheet.append(...samples);
  return {
    sheet,
    samples,
    read: () => ({
      type: {
        label: askedSize(label),
        small: askedSize(date),
        ratio: ratio.read(),
        lines: [label.getBoundingClientRect().height, date.getBoundingClientRect().height],
      },
      letter: ruler.getBoundingClientRect().width / FIGURES.length,
      spacing: spacingOf(title),
    }),
  };
}

function sampleOf(className: string, text: string): HTMLElement {
  const sample = document.createElement('div');
  sample.className = className;
  sample.textContent = text;
  return sample;
}

/** A browser says `normal` where none is asked for. */
function spacingOf(element: Element): Spacing {
  const { letterSpacing, wordSpacing } = getComputedStyle(element);
  return {
    letters: Number.parseFloat(letterSpacing) || 0,
    words: Number.parseFloat(wordSpacing) || 0,
  };
}
