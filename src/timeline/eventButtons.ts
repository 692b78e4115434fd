import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import { aggregateLabel, aggregateName } from './aggregateName.ts';
import type { LabelSize } from './chartLayout.ts';
import type { PlacedEvent } from './placedEvent.ts';

/** The buttons of the chart: one for each event, each made once, and those of aggregates that were shown last. */
export interface EventButtons {
  readonly of: (event: TimelineEvent) => HTMLButtonElement;
  /** For several events, in date order: its id names the first and the last of them and how many they are. */
  readonly ofAggregate: (members: readonly PlacedEvent[]) => HTMLButtonElement;
  /** Sizes in pixels, measured together in one layout. */
  readonly measure: (
    buttons: readonly HTMLButtonElement[],
    host: HTMLElement,
  ) => readonly LabelSize[];
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

/** At most so many buttons of aggregates are kept, and those on the page: there are more than events. */
const KEPT = 100;

/**
 * @param nameOf the accessible name: it begins with the date in words and contains the title
 */
export function createEventButtons(
  nameOf: (event: TimelineEvent) => string,
  language: CorpusLanguage,
): EventButtons {
  const buttons = new Map<string, HTMLButtonElement>();
  const of = (event: TimelineEvent): HTMLButtonElement => {
    const button = buttons.get(event.id) ?? makeButton(event, nameOf(event));
    buttons.set(event.id, button);
    return button;
  };
  const aggregates = new Map<string, HTMLButtonElement>();
  const ofAggregate = (members: readonly PlacedEvent[]): HTMLButtonElement => {
    const id = aggregateId(members);
    const button = aggregates.get(id) ?? makeAggregate(members, language);
    // The last one asked for comes last; those asked for long ago go.
    aggregates.delete(id);
    aggregates.set(id, button);
    for (const [other, { isConnected }] of aggregates) {
      if (aggregates.size <= KEPT) break;
      if (!isConnected) aggregates.delete(other);
    }
    return button;
  };
  return { of, ofAggregate, measure: measureCopies, typeOf };
}

function makeButton(event: TimelineEvent, name: string): HTMLButtonElement {
  const button = emptyButton();
  button.id = `event-${event.id}`;
  button.dataset.event = event.id;
  button.dataset.category = event.category;
  button.dataset.status = event.status;
  button.setAttribute('aria-label', name);
  button.textContent = event.label;
  return button;
}

function makeAggregate(
  members: readonly PlacedEvent[],
  language: CorpusLanguage,
): HTMLButtonElement {
  const button = emptyButton();
  button.id = aggregateId(members);
  button.dataset.count = String(members.length);
  button.dataset.first = members[0]?.event.id;
  button.setAttribute('aria-label', aggregateName(members, language));
  button.textContent = aggregateLabel(members.length);
  return button;
}

function emptyButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'event-label';
  button.tabIndex = -1;
  return button;
}

function aggregateId(members: readonly PlacedEvent[]): string {
  return `events-${members[0]?.event.id}-${members.at(-1)?.event.id}-${members.length}`;
}

/**
 * The free space beside a label, as eventLabels.css gives it: a pixel at its point and four at its other
 * end, so that two labels at one point, one to each side, can share a row.
 */
const SPACE = 5;

/** Measures copies, so that buttons already in the chart keep their place and focus. */
function measureCopies(buttons: readonly HTMLButtonElement[], host: HTMLElement): LabelSize[] {
  return onSheet(buttons, host, (copies) =>
    copies.map((copy) => {
      const { width, height } = copy.getBoundingClientRect();
      return { width: Math.ceil(width) + SPACE, height: Math.ceil(height) };
    }),
  );
}

function onSheet<Result>(
  buttons: readonly HTMLButtonElement[],
  host: HTMLElement,
  read: (copies: readonly HTMLButtonElement[]) => Result,
): Result {
  const sheet = document.createElement('div');
  sheet.className = 'event-measure';
  sheet.setAttribute('aria-hidden', 'true');
  const copies = buttons.map((button) => button.cloneNode(true) as HTMLButtonElement);
  for (const copy of copies) copy.removeAttribute('id');
  sheet.append(...copies);
  host.append(sheet);
  const result = read(copies);
  sheet.remove();
  return result;
}

/** Sets one label and measures its letters one by one: kerning only ever makes words shorter. */
function typeOf(host: HTMLElement): LabelType {
  const sample = emptyButton();
  const { frame, height, font } = onSheet([sample], host, ([copy = sample]) => {
    const { width, height } = copy.getBoundingClientRect();
    return { frame: Math.ceil(width) + SPACE, height: Math.ceil(height), font: fontOf(copy) };
  });
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const letters = new Map<string, number>();
  const letter = (sign: string): number => {
    const width = letters.get(sign) ?? context?.measureText(sign).width ?? 0;
    letters.set(sign, width);
    return width;
  };
  return {
    height,
    widthOf: (text) => {
      let width = frame;
      for (const sign of text) width += letter(sign);
      return Math.ceil(width);
    },
  };
}

function fontOf(element: Element): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}

/** The event of a label, or the first of those that it counts. */
export function eventOf(target: EventTarget): string | undefined {
  const button = target instanceof Element ? target.closest('button') : null;
  return button?.dataset.event ?? button?.dataset.first;
}

/** Whether something is, or lies in, the button of an aggregate. */
export function isAggregate(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-count]') !== null;
}
