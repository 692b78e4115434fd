import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import { isHedged } from '../dataset/historicalDate.ts';
import { fillOption, type NameOf } from './labelWords.ts';
import type { ChartItem } from './layout/chartItem.ts';
import type { DetailName } from './layout/labelType.ts';
import { numberLabel, numberName } from './layout/numberName.ts';

/** The options of the chart: one for each event, each made once, whatever is changed of it, and those of numbers that were shown last. */
export interface EventOptions {
  /** The option of an item, saying as much as it should. */
  readonly of: (item: ChartItem, detail: DetailName) => HTMLElement;
  readonly ofEvent: (event: TimelineEvent) => HTMLElement;
  /** Says of an event whether it is left out by filters: then it is pale, and cannot be reached. */
  readonly fade: (id: string, isFaded: boolean) => void;
}

/** How many options of numbers are kept besides those on the page: there are more of them than events. */
const KEPT_NUMBERS = 100;

/**
 * @param nameOf the accessible name: it begins with the date in words and contains the words that are seen
 */
export function createEventOptions(nameOf: NameOf, language: CorpusLanguage): EventOptions {
  const options = new Map<string, EventOption>();
  const faded = new Set<string>();
  const say = (event: TimelineEvent, detail: DetailName): HTMLElement => {
    const kept = options.get(event.id);
    if (kept?.event === event && kept.detail === detail) return kept.option;
    // The same element, so that whoever has it in focus keeps it there.
    const option = kept?.option ?? makeOption(event.id, faded.has(event.id));
    if (kept?.event !== event) describe(option, event);
    fillOption(option, event, detail, nameOf);
    options.set(event.id, { option, event, detail });
    return option;
  };
  const numbers = new Map<string, HTMLElement>();
  const ofNumber = (item: ChartItem): HTMLElement => {
    const option = numbers.get(item.id) ?? makeNumber(item, language);
    // The last one asked for comes last; those asked for long ago go.
    numbers.delete(item.id);
    numbers.set(item.id, option);
    for (const [other, { isConnected }] of numbers) {
      if (numbers.size <= KEPT_NUMBERS) break;
      if (!isConnected) numbers.delete(other);
    }
    return option;
  };
  return {
    of: (item, detail) => {
      if (item.isCount) return ofNumber(item);
      return say(item.members[0].event, detail);
    },
    ofEvent: (event) => say(event, options.get(event.id)?.detail ?? 'label'),
    fade: (id, isFaded) => {
      if (isFaded) faded.add(id);
      else faded.delete(id);
      const kept = options.get(id);
      if (kept) kept.option.inert = isFaded;
    },
  };
}

/** The option of an event, and what it says. */
interface EventOption {
  readonly option: HTMLElement;
  readonly event: TimelineEvent;
  readonly detail: DetailName;
}

/** A link, so that the browser offers what it offers for links; {@link linkTo} gives it its address. */
function makeOption(id: string, isFaded: boolean): HTMLElement {
  const link = asOption(document.createElement('a'));
  // Dragging a label moves the chart.
  link.draggable = false;
  link.id = `event-${id}`;
  link.dataset.event = id;
  link.inert = isFaded;
  return link;
}

/** What of an event its mark shows. */
function describe(option: HTMLElement, { category, status, when }: TimelineEvent): void {
  option.dataset.category = category;
  option.dataset.status = status;
  option.toggleAttribute('data-open', when.earliest === null);
  option.toggleAttribute('data-about', isHedged(when.date));
}

function makeNumber({ id, members }: ChartItem, language: CorpusLanguage): HTMLElement {
  const button = asOption(document.createElement('button'));
  button.type = 'button';
  button.id = id;
  button.dataset.count = String(members.length);
  button.dataset.first = members[0].event.id;
  button.setAttribute('aria-label', numberName(members, language));
  button.textContent = numberLabel(members.length);
  return button;
}

/**
 * An option of a listbox: a screen reader hands the arrow keys on to a listbox, reads one option at a
 * time, and says its place among all (https://www.w3.org/TR/wai-aria-1.2/#option).
 */
function asOption<Element extends HTMLElement>(element: Element): Element {
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  element.className = 'event-label';
  element.tabIndex = -1;
  return element;
}

/** Gives the link of an event its address, if it has one; a number has none. */
export function linkTo(option: HTMLElement, href: string | undefined): void {
  if (!(option instanceof HTMLAnchorElement)) return;
  if (href === undefined) option.removeAttribute('href');
  else option.setAttribute('href', href);
}

/** The event of an option, or the first of those that it counts. */
export function eventOf(target: EventTarget): string | undefined {
  const option = target instanceof Element ? target.closest<HTMLElement>('.event-label') : null;
  return option?.dataset.event ?? option?.dataset.first;
}

/** Whether something is, or lies in, the option of a number of events. */
export function isNumberOption(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-count]') !== null;
}
