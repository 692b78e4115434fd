import type { TimelineEvent } from '../dataset/dataset.ts';
import type { DetailName } from './layout/labelType.ts';

/** How an event is called: by its label, or by its whole title. */
export type NameOf = (event: TimelineEvent, words: string) => string;

/** How much of a quote is put into a label, in letters: more than fits the line. */
const QUOTE_LENGTH = 160;

/** What the label of an event may say. */
export interface LabelWords {
  readonly label: string;
  readonly title: string;
  readonly date: string;
  /** The first words of the quote; the style cuts the line where the label ends. */
  readonly quote: string;
}

export function labelWords({ label, title, when, excerpts: [first] }: TimelineEvent): LabelWords {
  const quote = `“${(first?.exact ?? '').replace(/\s+/g, ' ').slice(0, QUOTE_LENGTH)}`;
  return { label, title, date: when.label, quote };
}

/** Lets the label of an event say as much as it should, in the words it has now, and be called by what it says. */
export function fillOption(
  option: HTMLElement,
  event: TimelineEvent,
  detail: DetailName,
  nameOf: NameOf,
): void {
  const words = labelWords(event);
  const { label, title } = words;
  fillLabel(option, words, detail);
  option.setAttribute('aria-label', nameOf(event, isShort(detail) ? label : title));
}

/**
 * Lets a label say as much as it should. The date comes first on the page, as in the name; the style
 * puts it behind the words, and shows the quote, which the name leaves out.
 */
export function fillLabel(option: HTMLElement, words: LabelWords, detail: DetailName): void {
  option.dataset.detail = detail;
  const parts: (HTMLElement | string)[] = [
    part('event-words', isShort(detail) ? words.label : words.title),
  ];
  if (detail !== 'label') parts.unshift(part('event-date', words.date), ' ');
  if (detail === 'quoted') {
    const quote = part('event-quote', words.quote);
    quote.setAttribute('aria-hidden', 'true');
    parts.push(quote);
  }
  option.replaceChildren(...parts);
}

function isShort(detail: DetailName): boolean {
  return detail === 'label' || detail === 'dated';
}

function part(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
