import { askedSize, ratioSamples } from '../widgets/textRatio.ts';
import type { LabelType } from './layout/labelType.ts';

/** What the ruler is made of; its words are no wider than the same number of figures. */
export const FIGURES = '0123456789';
/** Words as in titles. */
export const SAMPLE = 'The quick brown fox';

/** Texts in the type of the chart, which tell how large it is drawn. */
export interface TypeSamples<Size> {
  /** The place in which they are drawn, to be put beside the chart; seen by nobody. */
  readonly sheet: HTMLElement;
  /** What changes its size with the type. */
  readonly samples: readonly HTMLElement[];
  /** Measures them; they must be on the page. */
  readonly read: () => Size;
}

export function labelSamples(): TypeSamples<LabelType> {
  const ratio = ratioSamples();
  const label = sampleOf('event-words', SAMPLE);
  const date = sampleOf('event-date', FIGURES);
  const samples = [label, date, ...ratio.elements];
  const sheet = sampleOf('event-measure', '');
  sheet.setAttribute('aria-hidden', 'true');
  sheet.append(...samples);
  return {
    sheet,
    samples,
    read: () => ({
      label: askedSize(label),
      small: askedSize(date),
      ratio: ratio.read(),
      lines: [label.getBoundingClientRect().height, date.getBoundingClientRect().height],
    }),
  };
}

export function sampleOf(className: string, text: string): HTMLElement {
  const sample = document.createElement('div');
  sample.className = className;
  sample.textContent = text;
  return sample;
}
