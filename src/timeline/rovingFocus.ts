import type { TimelineEvent } from '../dataset/dataset.ts';
import type { EventButtons } from './eventButtons.ts';

/**
 * One Tab stop for all events (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex),
 * in spite of vis-timeline taking events off the page when they leave the window.
 */
export interface RovingFocus {
  /** The events of the chart, in date order. */
  readonly show: (events: readonly TimelineEvent[]) => void;
  /** Marks the open event; the next drawing scrolls to it. */
  readonly select: (id: string | null) => void;
  /** Focuses an event now, or as soon as it is drawn. */
  readonly focus: (id: string, host: HTMLElement) => void;
  /** To be told when an event takes focus by itself, by Tab or a click. */
  readonly hold: (id: string) => void;
  /** To be called after each drawing. */
  readonly settle: (host: HTMLElement) => void;
}

export function createRovingFocus(buttons: EventButtons): RovingFocus {
  let events: readonly TimelineEvent[] = [];
  let stop: string | null = null;
  let selected: string | null = null;
  let awaited: string | null = null;
  let held: string | null = null;
  let chart: HTMLElement | null = null;
  /** The selected event as long as the chart has not been scrolled to it. */
  let unseen: string | null = null;

  const buttonOf = (id: string | null): HTMLButtonElement | undefined => {
    const event = events.find((candidate) => candidate.id === id);
    return event && buttons.of(event);
  };
  const drawn = (): readonly HTMLButtonElement[] =>
    events.map(buttons.of).filter((button) => button.isConnected);
  const setStop = (id: string | null): void => {
    const old = buttonOf(stop);
    if (old) old.tabIndex = -1;
    stop = id;
    const button = buttonOf(id);
    if (button) button.tabIndex = 0;
  };
  let pending = 0;
  // When two frames have been quiet: labels change their rows while the chart is being laid out.
  const showSelected = (): void => {
    if (unseen === null) return;
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(() => {
      pending = requestAnimationFrame(() => {
        const button = buttonOf(unseen);
        if (!chart || !button?.isConnected) return;
        scrollInto(chart, button);
        unseen = null;
      });
    });
  };
  const take = (button: HTMLButtonElement, host: HTMLElement): void => {
    setStop(button.dataset.event ?? null);
    held = stop;
    awaited = null;
    // Scrolling is ours: a browser would also scroll the pages around a frame.
    button.focus({ preventScroll: true });
    scrollInto(host, button);
  };
  return {
    show: (next) => {
      events = next;
      if (!buttonOf(stop)) setStop(selected ?? events[0]?.id ?? null);
    },
    select: (id) => {
      buttonOf(selected)?.removeAttribute('aria-current');
      selected = id;
      unseen = id;
      showSelected();
      buttonOf(id)?.setAttribute('aria-current', 'true');
      if (buttonOf(id)) setStop(id);
    },
    focus: (id, host) => {
      const button = buttonOf(id);
      if (button?.isConnected) take(button, host);
      else awaited = id;
    },
    hold: (id) => {
      setStop(id);
      held = id;
    },
    settle: (host) => {
      chart = host;
      showSelected();
      const awaitedButton = buttonOf(awaited);
      if (awaitedButton?.isConnected) take(awaitedButton, host);
      setOrder(host, drawn());
      const reachable = buttonOf(stop);
      if (!reachable?.isConnected) {
        const nearest = nearestOf(drawn(), events, stop);
        if (nearest && held === stop && document.activeElement === document.body) {
          take(nearest, host);
        } else if (nearest) setStop(nearest.dataset.event ?? null);
      }
      if (document.activeElement !== buttonOf(held)) held = null;
    },
  };
}

/** The drawn event nearest in date order to one that is not drawn. */
function nearestOf(
  drawn: readonly HTMLButtonElement[],
  events: readonly TimelineEvent[],
  id: string | null,
): HTMLButtonElement | undefined {
  const place = (wanted: string | null | undefined): number =>
    events.findIndex((event) => event.id === wanted);
  const target = place(id);
  const distance = (button: HTMLButtonElement): number =>
    Math.abs(place(button.dataset.event) - target);
  return drawn.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** On the page, events stand in the order in which they were first drawn; this gives their dates' order. */
function setOrder(host: HTMLElement, drawn: readonly HTMLButtonElement[]): void {
  const group = host.querySelector('.vis-foreground');
  const order = drawn.map(({ id }) => id).join(' ');
  if (!group || group.getAttribute('aria-owns') === order) return;
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Events in date order');
  group.setAttribute('aria-owns', order);
}

/** Scrolls the chart, and nothing around it, until a label is in view. */
function scrollInto(host: HTMLElement, button: HTMLElement): void {
  const [outer, inner] = [host.getBoundingClientRect(), button.getBoundingClientRect()];
  if (inner.top < outer.top) host.scrollTop -= outer.top - inner.top + 8;
  else if (inner.bottom > outer.bottom) host.scrollTop += inner.bottom - outer.bottom + 8;
}
