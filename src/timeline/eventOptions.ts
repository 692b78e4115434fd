import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import { measureLabels, measureType } from './labelSizes.ts';
import { aggregateLabel, aggregateName } from './layout/aggregateName.ts';
import type { AggregateItem, ChartItem } from './layout/chartModel.ts';
import type { LabelType } from './layout/crowdedModel.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';
import type { MeasuredLabel } from './layout/stackLabels.ts';

/** The options of the chart: one for each event, each made once, and those of aggregates that were shown last. */
export interface EventOptions {
  readonly of: (item: ChartItem) => HTMLElement;
  readonly ofEvent: (event: TimelineEvent) => HTMLElement;
  /** The sizes of the labels of events, found together in one layout. */
  readonly measure: (events: readonly PlacedEvent[], host: HTMLElement) => readonly MeasuredLabel[];
  /** What the widths of labels can be worked out from without a layout. */
  readonly typeIn: (host: HTMLElement) => LabelType;
}

/** How many options of aggregates are kept besides those on the page: there are more of them than events. */
const KEPT_AGGREGATES = 100;

/**
 * @param nameOf the accessible name: it begins with the date in words and contains the label
 */
export function createEventOptions(
  nameOf: (event: TimelineEvent) => string,
  language: CorpusLanguage,
): EventOptions {
  const options = new Map<string, HTMLElement>();
  const ofEvent = (event: TimelineEvent): HTMLElement => {
    const option = options.get(event.id) ?? makeOption(event, nameOf(event));
    options.set(event.id, option);
    return option;
  };
  const aggregates = new Map<string, HTMLElement>();
  const ofAggregate = (item: AggregateItem): HTMLElement => {
    const option = aggregates.get(item.id) ?? makeAggregate(item, language);
    // The last one asked for comes last; those asked for long ago go.
    aggregates.delete(item.id);
    aggregates.set(item.id, option);
    for (const [other, { isConnected }] of aggregates) {
      if (aggregates.size <= KEPT_AGGREGATES) break;
      if (!isConnected) aggregates.delete(other);
    }
    return option;
  };
  return {
    of: (item) => (item.shape === 'point' ? ofEvent(item.members[0].event) : ofAggregate(item)),
    ofEvent,
    measure: (events, host) => measureLabels(events, ({ event }) => ofEvent(event), host),
    typeIn: (host) => measureType(host, labelWith),
  };
}

/** A link, so that the browser offers what it offers for links; {@link linkTo} gives it its address. */
function makeOption(event: TimelineEvent, name: string): HTMLElement {
  const link = asOption(document.createElement('a'));
  // Dragging a label moves the chart.
  link.draggable = false;
  link.id = `event-${event.id}`;
  link.dataset.event = event.id;
  link.dataset.category = event.category;
  link.dataset.status = event.status;
  link.setAttribute('aria-label', name);
  link.textContent = event.label;
  return link;
}

function makeAggregate({ id, members }: AggregateItem, language: CorpusLanguage): HTMLElement {
  const button = asOption(document.createElement('button'));
  button.type = 'button';
  button.id = id;
  button.dataset.count = String(members.length);
  button.dataset.first = members[0].event.id;
  button.setAttribute('aria-label', aggregateName(members, language));
  button.textContent = aggregateLabel(members.length);
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

/** Gives the link of an event its address, if it has one; an aggregate has none. */
export function linkTo(option: HTMLElement, href: string | undefined): void {
  if (!(option instanceof HTMLAnchorElement)) return;
  if (href === undefined) option.removeAttribute('href');
  else option.setAttribute('href', href);
}

/** A label that stands for no event, to be measured. */
function labelWith(text: string): HTMLElement {
  const label = asOption(document.createElement('a'));
  label.textContent = text;
  return label;
}

/** The event of an option, or the first of those that it counts. */
export function eventOf(target: EventTarget): string | undefined {
  const option = target instanceof Element ? target.closest<HTMLElement>('.event-label') : null;
  return option?.dataset.event ?? option?.dataset.first;
}

/** Whether something is, or lies in, the option of an aggregate. */
export function isAggregate(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-count]') !== null;
}
