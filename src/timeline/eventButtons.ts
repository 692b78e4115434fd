import type { TimelineEvent } from '../dataset/dataset.ts';
import type { LabelSize } from './chartLayout.ts';

/** The buttons of the chart, one for each event, each made once. */
export interface EventButtons {
  readonly of: (event: TimelineEvent) => HTMLButtonElement;
  /** Their sizes in pixels, measured together in one layout. */
  readonly measure: (events: readonly TimelineEvent[], host: HTMLElement) => readonly LabelSize[];
}

/**
 * @param nameOf the accessible name: it begins with the date in words and contains the title
 */
export function createEventButtons(nameOf: (event: TimelineEvent) => string): EventButtons {
  const buttons = new Map<string, HTMLButtonElement>();
  const of = (event: TimelineEvent): HTMLButtonElement => {
    const button = buttons.get(event.id) ?? makeButton(event, nameOf(event));
    buttons.set(event.id, button);
    return button;
  };
  return { of, measure: (events, host) => measureCopies(events.map(of), host) };
}

function makeButton(event: TimelineEvent, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = `event-${event.id}`;
  button.className = 'event-label';
  button.dataset.event = event.id;
  button.dataset.category = event.category;
  button.dataset.status = event.status;
  button.tabIndex = -1;
  button.setAttribute('aria-label', name);
  button.textContent = event.label;
  return button;
}

/**
 * The free space beside a label, as timeline.css gives it: a pixel at its point and four at its other
 * end, so that two labels at one point, one to each side, can share a row.
 */
const SPACE = 5;

/** Measures copies, so that buttons already in the chart keep their place and focus. */
function measureCopies(buttons: readonly HTMLButtonElement[], host: HTMLElement): LabelSize[] {
  const sheet = document.createElement('div');
  sheet.className = 'event-measure';
  sheet.setAttribute('aria-hidden', 'true');
  const copies = buttons.map((button) => button.cloneNode(true) as HTMLButtonElement);
  for (const copy of copies) copy.removeAttribute('id');
  sheet.append(...copies);
  host.append(sheet);
  const sizes = copies.map((copy) => {
    const { width, height } = copy.getBoundingClientRect();
    return { width: Math.ceil(width) + SPACE, height: Math.ceil(height) };
  });
  sheet.remove();
  return sizes;
}
