import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import { isHedged } from '../dataset/historicalDate.ts';
import { fillOption, type NameOf } from './labelWords.ts';
import type { ChartItem } from './layout/chartItem.ts';
import { DETAILS, type DetailName } from './layout/labelType.ts';
import { lastOf, type NonEmpty } from './layout/nonEmpty.ts';
import { numberLabel, numberName } from './layout/numberName.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';

/**
 * The options of the chart: one for each event, made once and told anew what it says when its event is
 * another one, and those of numbers that were shown last.
 */
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
 * @param options those of events, by their ids, that were made under another name or language: they are
 *   used on, so that what has focus keeps it; new ones are added
 */
export function createEventOptions(
  nameOf: NameOf,
  language: CorpusLanguage,
  options = new Map<string, HTMLElement>(),
): EventOptions {
  const told = new Map<string, TimelineEvent>();
  const faded = new Set<string>();
  const ofEvent = (event: TimelineEvent): HTMLElement => {
    const { id } = event;
    const option = options.get(id) ?? makeOption(id, faded.has(id));
    if (told.get(id) !== event) {
      describe(option, event);
      fillOption(option, event, detailOf(option), nameOf);
      options.set(id, option);
      told.set(id, event);
    }
    return option;
  };
  const ofNumber = numberOptions(language);
  return {
    of: (item, detail) => {
      if (item.isCount) return ofNumber(item);
      const { event } = item.members[0];
      const option = ofEvent(event);
      if (detailOf(option) !== detail) fillOption(option, event, detail, nameOf);
      return option;
    },
    ofEvent,
    fade: (id, isFaded) => {
      if (isFaded) faded.add(id);
      else faded.delete(id);
      const option = options.get(id);
      if (option) option.inert = isFaded;
    },
  };
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

/** Says of an option what the styles show of its event. */
function describe(option: HTMLElement, { category, status, when }: TimelineEvent): void {
  option.dataset.category = category;
  option.dataset.status = status;
  option.toggleAttribute('data-open', when.earliest === null);
  option.toggleAttribute('data-about', isHedged(when.date));
}

/** How much an option says; a new one, just its label. */
function detailOf(option: HTMLElement): DetailName {
  return DETAILS.find((name) => name === option.dataset.detail) ?? 'label';
}

/** Keeps the options of the numbers that were asked for last. */
function numberOptions(language: CorpusLanguage): (item: ChartItem) => HTMLElement {
  const numbers = new Map<string, { option: HTMLElement; members: NonEmpty<PlacedEvent> }>();
  return (item) => {
    const { id, members } = item;
    const kept = numbers.get(id);
    // Its name depends on how many they are, as its id does, and on the days of the first and the last.
    const isKept = kept?.members[0] === members[0] && lastOf(kept.members) === lastOf(members);
    const option = isKept ? kept.option : makeNumber(item, language);
    // The last one asked for comes last; those asked for long ago go.
    numbers.delete(id);
    numbers.set(id, { option, members });
    for (const [other, { option: old }] of numbers) {
      if (numbers.size <= KEPT_NUMBERS) break;
      if (!old.isConnected) numbers.delete(other);
    }
    return option;
  };
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
 * time, and says its place among all (https://www.w3.org/TR/wai-aria-1.2/#option). None is selected: the event that
 * is open is the current one. Orca goes to what is selected in any listbox, also when focus is elsewhere.
 */
function asOption<Element extends HTMLElement>(element: Element): Element {
  element.setAttribute('role', 'option');
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
