import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import { aggregateLabel, aggregateName } from './layout/aggregateName.ts';
import type { LabelSize } from './layout/chartLayout.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';
import { SAMPLE, spacingOf } from './useTextSize.ts';

/** The options of the chart: one for each event, each made once, and those of aggregates that were shown last. */
export interface EventOptions {
  readonly of: (event: TimelineEvent) => HTMLElement;
  /** For several events, in date order: its id names the first and the last of them and how many they are. */
  readonly ofAggregate: (members: readonly PlacedEvent[]) => HTMLElement;
  /** Sizes in pixels, measured together in one layout. */
  readonly measure: (options: readonly HTMLElement[], host: HTMLElement) => readonly LabelSize[];
  /** What the widths of labels can be worked out from without a layout. */
  readonly typeOf: (host: HTMLElement) => LabelType;
}

/** The type in which labels are set. */
export interface LabelType {
  /** The height of a label, pixels. */
  readonly height: number;
  /** The width of a label with the free space around it, pixels; never less than it is. */
  readonly widthOf: (text: string) => number;
}

/** At most so many options of aggregates are kept, and those on the page: there are more than events. */
const KEPT = 100;

/**
 * @param nameOf the accessible name: it begins with the date in words and contains the label
 */
export function createEventOptions(
  nameOf: (event: TimelineEvent) => string,
  language: CorpusLanguage,
): EventOptions {
  const options = new Map<string, HTMLElement>();
  const of = (event: TimelineEvent): HTMLElement => {
    const option = options.get(event.id) ?? makeOption(event, nameOf(event));
    options.set(event.id, option);
    return option;
  };
  const aggregates = new Map<string, HTMLElement>();
  const ofAggregate = (members: readonly PlacedEvent[]): HTMLElement => {
    const id = aggregateId(members);
    const option = aggregates.get(id) ?? makeAggregate(members, language);
    // The last one asked for comes last; those asked for long ago go.
    aggregates.delete(id);
    aggregates.set(id, option);
    for (const [other, { isConnected }] of aggregates) {
      if (aggregates.size <= KEPT) break;
      if (!isConnected) aggregates.delete(other);
    }
    return option;
  };
  return { of, ofAggregate, measure: measureCopies, typeOf };
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

function makeAggregate(members: readonly PlacedEvent[], language: CorpusLanguage): HTMLElement {
  const button = asOption(document.createElement('button'));
  button.type = 'button';
  button.id = aggregateId(members);
  button.dataset.count = String(members.length);
  button.dataset.first = members[0]?.event.id;
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

function aggregateId(members: readonly PlacedEvent[]): string {
  return `events-${members[0]?.event.id}-${members.at(-1)?.event.id}-${members.length}`;
}

/**
 * The free space beside a label, as eventLabels.css gives it: a pixel at its point and four at its other
 * end, so that two labels at one point, one to each side, can share a row.
 */
const SPACE = 5;

/** Measures copies, so that options already in the chart keep their place and focus. */
function measureCopies(options: readonly HTMLElement[], host: HTMLElement): LabelSize[] {
  return onSheet(options, host, (copies) =>
    copies.map((copy) => {
      const { width, height } = copy.getBoundingClientRect();
      return { width: Math.ceil(width) + SPACE, height: Math.ceil(height) };
    }),
  );
}

function onSheet<Result>(
  options: readonly HTMLElement[],
  host: HTMLElement,
  read: (copies: readonly HTMLElement[]) => Result,
): Result {
  const sheet = document.createElement('div');
  sheet.className = 'event-measure';
  sheet.setAttribute('aria-hidden', 'true');
  const copies = options.map((option) => option.cloneNode(true) as HTMLElement);
  for (const copy of copies) copy.removeAttribute('id');
  sheet.append(...copies);
  host.append(sheet);
  const result = read(copies);
  sheet.remove();
  return result;
}

/**
 * Sets a sample and measures letters one by one: kerning only ever makes words shorter. A canvas knows
 * neither spacing nor the smallest size that a reader allows, so both are found from the sample.
 */
function typeOf(host: HTMLElement): LabelType {
  const [empty, sample] = [labelOf(''), labelOf(SAMPLE)];
  const { frame, height, font, spacing, drawn } = onSheet(
    [empty, sample],
    host,
    ([bare = empty, set = sample]) => ({
      frame: Math.ceil(bare.getBoundingClientRect().width) + SPACE,
      height: Math.ceil(set.getBoundingClientRect().height),
      font: fontOf(set),
      spacing: spacingOf(set),
      drawn: set.getBoundingClientRect().width - bare.getBoundingClientRect().width,
    }),
  );
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const widths = new Map<string, number>();
  const letter = (sign: string): number => {
    const width = widths.get(sign) ?? context?.measureText(sign).width ?? 0;
    widths.set(sign, width);
    return width;
  };
  const space = (sign: string): number => spacing.letters + (sign === ' ' ? spacing.words : 0);
  const sum = (text: string, part: (sign: string) => number): number =>
    [...text].reduce((width, sign) => width + part(sign), 0);
  const size = Math.max(1, (drawn - sum(SAMPLE, space)) / Math.max(sum(SAMPLE, letter), 1));
  return {
    height,
    widthOf: (text) => Math.ceil(frame + sum(text, (sign) => size * letter(sign) + space(sign))),
  };
}

function labelOf(text: string): HTMLElement {
  const label = asOption(document.createElement('a'));
  label.textContent = text;
  return label;
}

function fontOf(element: Element): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
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
