import { onResize } from './onResize.ts';
import './textRatio.css';

/** A text whose width in the font of the page is known. */
interface Sample {
  readonly text: string;
  /** In the style sheet: the weight, and the token whose size it has. */
  readonly kind: 'title' | 'date';
  /** As `compile/textWidth.ts` works it out, which a test compares. */
  readonly em: number;
}

/**
 * What a reader may ask for makes texts wider by different ratios. The samples are such that their
 * greatest ratio is about that of the text that suffers most: narrow letters and short words, for
 * spacing and for fonts in which all letters have one width; round and wide letters; figures.
 * Spacing as in WCAG 1.4.12 gives 1.43, where 429 titles, labels and dates come to 1.42 at most and
 * 1.34 on average; in 15 common fonts no title, label or date of our corpus is more than 2 % wider than
 * the greatest ratio says, and of 291 other English titles the worst 6 %, in Palatino.
 */
export const SAMPLES: readonly Sample[] = [
  { text: 'Say what it is, to Lili', kind: 'title', em: 8.36 },
  { text: 'Many women go away on a quay', kind: 'title', em: 13.63 },
  { text: '2017–2018', kind: 'date', em: 4.46 },
];

/** What the gaps between texts bear, so that a face that stands in asks for no layout of its own. */
const BORNE = 1.02;

/**
 * By how much text comes out wider than worked out: the greatest of some ratios of drawn widths to
 * expected ones, rounded up to hundredths; 1 as long as none is over {@link BORNE}, and never less.
 */
export function textRatio(ratios: readonly number[]): number {
  const greatest = Math.max(...ratios);
  return greatest > BORNE ? Math.ceil(greatest * 100 - 1e-6) / 100 : 1;
}

/** Samples to be drawn, and what they tell. */
export interface RatioSamples {
  readonly elements: readonly HTMLElement[];
  /** The ratio of {@link textRatio}; the elements must be on the page. */
  readonly read: () => number;
}

export function ratioSamples(): RatioSamples {
  const drawn = SAMPLES.map((sample) => ({ sample, element: drawSample(sample) }));
  return {
    elements: drawn.map(({ element }) => element),
    read: () =>
      textRatio(
        drawn.map(({ sample, element }) => {
          const { width } = element.getBoundingClientRect();
          return width / (sample.em * askedSize(element));
        }),
      ),
  };
}

/**
 * Watches how much wider than worked out the reader’s text is: with a font of their own, a smallest
 * size, larger text alone or wider spacing. Samples are drawn beside an element, and seen by nobody.
 * @param beside an element of the page, whose tokens give the sizes
 * @param onRatio is told the ratio at once, and whenever it changes, before the browser paints: every
 * width that was worked out is to be multiplied by it
 * @returns stops watching
 */
export function watchTextRatio(beside: Element, onRatio: (ratio: number) => void): () => void {
  const { elements, read } = ratioSamples();
  const sheet = document.createElement('div');
  sheet.className = 'text-samples';
  sheet.setAttribute('aria-hidden', 'true');
  sheet.append(...elements);
  beside.after(sheet);
  let told = 0;
  const stop = onResize(elements, () => {
    const ratio = read();
    if (ratio === told) return;
    told = ratio;
    onRatio(ratio);
  });
  return () => {
    stop();
    sheet.remove();
  };
}

function drawSample({ text, kind }: Sample): HTMLElement {
  const element = document.createElement('div');
  element.className = 'text-sample';
  element.dataset.kind = kind;
  element.textContent = text;
  return element;
}

/** The size that the page asks for, pixels; the computed one may be that which the reader asks for. */
export function askedSize(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).getPropertyValue('--sample-size'));
}
