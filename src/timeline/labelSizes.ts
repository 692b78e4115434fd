import type { LabelType } from './layout/crowdedModel.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';
import type { MeasuredLabel } from './layout/stackLabels.ts';

/** Words as in labels and titles: enough to find how much larger than asked for a browser draws them. */
export const SAMPLE = 'The quick brown fox jumps over 12 dogs';

/**
 * The free space beside a label, as eventLabels.css gives it: a pixel at its point and four at its other
 * end, so that two labels at one point, one to each side, can share a row.
 */
const SPACE = 5;

/** What the reader has added between the letters and between the words; pixels. */
export interface Spacing {
  readonly letters: number;
  readonly words: number;
}

/** A browser says `normal` where none is asked for. */
export function spacingOf(element: Element): Spacing {
  const { letterSpacing, wordSpacing } = getComputedStyle(element);
  return {
    letters: Number.parseFloat(letterSpacing) || 0,
    words: Number.parseFloat(wordSpacing) || 0,
  };
}

/**
 * A place beside what the chart shows in which text is drawn to be measured, and seen by nobody.
 * @param samples what is measured
 */
export function measuringSheet(samples: readonly HTMLElement[]): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'event-measure';
  sheet.setAttribute('aria-hidden', 'true');
  sheet.append(...samples);
  return sheet;
}

/**
 * The sizes of labels, found together in one layout. Copies are measured, so that options that are
 * already in the chart keep their place and focus.
 */
export function measureLabels(
  events: readonly PlacedEvent[],
  optionOf: (placed: PlacedEvent) => HTMLElement,
  host: HTMLElement,
): readonly MeasuredLabel[] {
  const copies = events.map((placed) => ({ placed, copy: copyOf(optionOf(placed)) }));
  const sheet = measuringSheet(copies.map(({ copy }) => copy));
  host.append(sheet);
  const measured = copies.map(({ placed, copy }): MeasuredLabel => {
    const { width, height } = copy.getBoundingClientRect();
    return { placed, width: Math.ceil(width) + SPACE, height: Math.ceil(height) };
  });
  sheet.remove();
  return measured;
}

function copyOf(option: HTMLElement): HTMLElement {
  const copy = document.importNode(option, true);
  copy.removeAttribute('id');
  return copy;
}

/**
 * What the widths of labels can be worked out from without a layout. A sample is set and letters are
 * measured one by one: kerning only ever makes words shorter. A canvas knows neither spacing nor the
 * smallest size that a reader allows, so both are found from the sample.
 * @param labelOf makes a label of some words
 */
export function measureType(host: HTMLElement, labelOf: (text: string) => HTMLElement): LabelType {
  const [bare, set] = [labelOf(''), labelOf(SAMPLE)];
  const sheet = measuringSheet([bare, set]);
  host.append(sheet);
  const [bareWidth, { width, height }] = [
    bare.getBoundingClientRect().width,
    set.getBoundingClientRect(),
  ];
  const [letterOf, spacing] = [letterWidths(fontOf(set)), spacingOf(set)];
  sheet.remove();
  const spaceOf = (sign: string): number => spacing.letters + (sign === ' ' ? spacing.words : 0);
  const drawn = width - bareWidth - sum(SAMPLE, spaceOf);
  const scale = Math.max(1, drawn / Math.max(sum(SAMPLE, letterOf), 1));
  const around = Math.ceil(bareWidth) + SPACE;
  return {
    height: Math.ceil(height),
    widthOf: (text) =>
      Math.ceil(around + sum(text, (sign) => scale * letterOf(sign) + spaceOf(sign))),
  };
}

function sum(text: string, part: (sign: string) => number): number {
  return [...text].reduce((width, sign) => width + part(sign), 0);
}

/** The widths of single letters in a font, pixels; each is measured once. */
function letterWidths(font: string): (sign: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const widths = new Map<string, number>();
  return (sign) => {
    const width = widths.get(sign) ?? context?.measureText(sign).width ?? 0;
    widths.set(sign, width);
    return width;
  };
}

function fontOf(element: Element): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}
