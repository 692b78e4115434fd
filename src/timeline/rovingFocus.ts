import type { ChartItem } from './chartModel.ts';
import type { PlacedEvent } from './placedEvent.ts';

/**
 * One Tab stop for all that the chart shows
 * (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex), in spite of
 * vis-timeline taking labels off the page when they leave the window, and of events being counted
 * together or shown by themselves as one zooms: the stop is an event, whatever stands for it.
 */
export interface RovingFocus {
  /**
   * What the chart shows, in date order.
   * @param order the places of the events that can be reached, also of those outside the window
   */
  readonly show: (items: readonly ChartItem[], order: ReadonlyMap<string, number>) => void;
  /** Marks the open event; the next drawing scrolls to it. */
  readonly select: (id: string | null) => void;
  /** Focuses what stands for an event now, or as soon as it is drawn. */
  readonly focus: (id: string, host: HTMLElement) => void;
  /** To be told when a label takes focus by itself, by Tab or a click; with the first of its events. */
  readonly hold: (id: string) => void;
  /** To be called after each drawing. */
  readonly settle: (host: HTMLElement) => void;
}

export function createRovingFocus(): RovingFocus {
  let items: readonly ChartItem[] = [];
  let order: ReadonlyMap<string, number> = new Map();
  let stop: string | null = null;
  let selected: string | null = null;
  let awaited: string | null = null;
  let held: string | null = null;
  /** The button that took focus for it. */
  let holder: HTMLButtonElement | undefined;
  let chart: HTMLElement | null = null;
  /** The button that is the Tab stop. */
  let tabbed: HTMLButtonElement | undefined;
  let marked: HTMLButtonElement | undefined;
  /** The selected event as long as the chart has not been scrolled to it. */
  let unseen: string | null = null;

  const placeOf = (placed: PlacedEvent | undefined): number =>
    order.get(placed?.event.id ?? '') ?? Number.NaN;
  const buttonOf = (id: string | null): HTMLButtonElement | undefined => {
    const place = id === null ? undefined : order.get(id);
    if (place === undefined) return undefined;
    return items.find(
      ({ members }) =>
        placeOf(members[0]) <= place &&
        place <= placeOf(members.at(-1)) &&
        members.some(({ event }) => event.id === id),
    )?.button;
  };
  const drawn = (): readonly ChartItem[] => items.filter(({ button }) => button.isConnected);
  const setStop = (id: string | null): void => {
    stop = id;
    const button = buttonOf(id);
    if (tabbed && tabbed !== button) tabbed.tabIndex = -1;
    tabbed = button;
    if (button) button.tabIndex = 0;
  };
  const mark = (): void => {
    const button = items.find(({ id }) => id === selected)?.button;
    if (marked !== button) marked?.removeAttribute('aria-current');
    button?.setAttribute('aria-current', 'true');
    marked = button;
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
  const take = (id: string, button: HTMLButtonElement, host: HTMLElement): void => {
    setStop(id);
    held = stop;
    holder = button;
    awaited = null;
    // Scrolling is ours: a browser would also scroll the pages around a frame.
    button.focus({ preventScroll: true });
    scrollInto(host, button);
  };
  /** The drawn item nearest in date order to an event that is not drawn. */
  const nearest = (): ChartItem | undefined => {
    const target = order.get(stop ?? '') ?? 0;
    const distance = ({ members }: ChartItem): number => Math.abs(placeOf(members[0]) - target);
    return drawn().toSorted((a, b) => distance(a) - distance(b))[0];
  };
  return {
    show: (next, places) => {
      order = places;
      items = next.filter((item) => order.has(firstId(item)));
      mark();
      const [first] = items;
      const kept = [stop, selected].find((id) => id !== null && order.has(id));
      setStop(kept ?? (first ? firstId(first) : null));
    },
    select: (id) => {
      selected = id;
      unseen = id;
      showSelected();
      mark();
      if (buttonOf(id)) setStop(id);
    },
    focus: (id, host) => {
      const button = buttonOf(id);
      if (button?.isConnected) take(id, button, host);
      else awaited = id;
    },
    hold: (id) => {
      setStop(id);
      held = id;
      holder = tabbed;
    },
    settle: (host) => {
      chart = host;
      showSelected();
      const awaitedButton = buttonOf(awaited);
      if (awaited !== null && awaitedButton?.isConnected) take(awaited, awaitedButton, host);
      setOrder(host, drawn());
      const reachable = buttonOf(stop);
      if (!reachable?.isConnected) {
        const next = nearest();
        if (next && held === stop && document.activeElement === document.body) {
          take(firstId(next), next.button, host);
        } else if (next) setStop(firstId(next));
      } else if (stop !== null && held === stop && holder?.isConnected === false) {
        // Another label stands for the event now.
        if (document.activeElement === document.body) take(stop, reachable, host);
      }
      if (document.activeElement !== buttonOf(held)) held = null;
    },
  };
}

function firstId({ members }: ChartItem): string {
  return members[0]?.event.id ?? '';
}

/** On the page, labels stand in the order in which they were first drawn; this gives their dates' order. */
function setOrder(host: HTMLElement, drawn: readonly ChartItem[]): void {
  const group = host.querySelector('.vis-foreground');
  const order = drawn.map(({ button }) => button.id).join(' ');
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
