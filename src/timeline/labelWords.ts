import type { TimelineEvent } from '../dataset/dataset.ts';
import type { NameOf } from './eventOptions.ts';
import type { DetailName } from './layout/labelType.ts';

/** How much of a quote is put into a label, in letters: more than fits the line. */
const QUOTE_LENGTH = 160;

/** Lets a label say as much as it should, and be called by what it says. */
export function fillLabel(
  option: HTMLElement,
  event: TimelineEvent,
  detail: DetailName,
  nameOf: NameOf,
): void {
  if (option.dataset.detail === detail) return;
  option.dataset.detail = detail;
  const words = detail === 'label' || detail === 'dated' ? event.label : event.title;
  option.setAttribute('aria-label', nameOf(event, words));
  const parts = [part('event-words', words)];
  if (detail !== 'label') parts.push(part('event-date', event.when.label));
  if (detail === 'quoted') parts.push(part('event-quote', quoteOf(event)));
  option.replaceChildren(...parts);
}

function part(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

/** The first words of the quote; the style cuts the line where the label ends. */
function quoteOf({ excerpts: [first] }: TimelineEvent): string {
  return `“${(first?.exact ?? '').replace(/\s+/g, ' ').slice(0, QUOTE_LENGTH)}`;
}
