import type { ChartItem } from './layout/chartModel.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';
import { putInOrder } from './vis/pageOrder.ts';

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
  /** To be told when focus has left the chart. */
  readonly leave: () => void;
  /** Hands focus on from the chart as a whole to its Tab stop: a screen reader focuses the listbox itself. */
  readonly enter: (host: HTMLElement) => void;
  /** To be called after each drawing. */
  readonly settle: (host: HTMLElement) => void;
}

/** @param hint the id of the words that say how to move */
export function createRovingFocus(hint: string): RovingFocus {
  let items: readonly ChartItem[] = [];
  let order: ReadonlyMap<string, number> = new Map();
  let stop: string | null = null;
  let selected: string | null = null;
  let awaited: string | null = null;
  let held: string | null = null;
  /** The option that took focus for it. */
  let holder: HTMLElement | undefined;
  let chart: HTMLElement | null = null;
  /** The option that is the Tab stop. */
  let tabbed: HTMLElement | undefined;
  let marked: HTMLElement | undefined;
  /** The selected event as long as the chart has not been scrolled to it. */
  let unseen: string | null = null;

  const placeOf = (placed: PlacedEvent | undefined): number =>
    order.get(placed?.event.id ?? '') ?? Number.NaN;
  const optionOf = (id: string | null): HTMLElement | undefined => {
    const place = id === null ? undefined : order.get(id);
    if (place === undefined) return undefined;
    return items.find(
      ({ members }) =>
        placeOf(members[0]) <= place &&
        place <= placeOf(members.at(-1)) &&
        members.some(({ event }) => event.id === id),
    )?.option;
  };
  const drawn = (): readonly ChartItem[] => items.filter(({ option }) => option.isConnected);
  // Orca says nothing of what describes the listbox, so the hint stands at the option that is entered.
  const describeStop = (): void => tabbed?.setAttribute('aria-describedby', hint);
  const setStop = (id: string | null): void => {
    stop = id;
    const option = optionOf(id);
    if (tabbed === option) return;
    if (tabbed) tabbed.tabIndex = -1;
    tabbed?.removeAttribute('aria-describedby');
    tabbed = option;
    if (!option) return;
    option.tabIndex = 0;
    // It is not said at every step.
    if (!chart?.contains(document.activeElement)) describeStop();
  };
  const mark = (): void => {
    const option = items.find(({ id }) => id === selected)?.option;
    if (marked !== option) marked?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    marked = option;
  };
  /** Says of each option which of all events it is, or the first of its events. */
  const count = (): void => {
    for (const { members, option } of items) {
      option.setAttribute('aria-posinset', String(placeOf(members[0]) + 1));
      option.setAttribute('aria-setsize', String(order.size));
    }
  };
  let pending = 0;
  // When two frames have been quiet: labels change their rows while the chart is being laid out.
  const showSelected = (): void => {
    if (unseen === null) return;
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(() => {
      pending = requestAnimationFrame(() => {
        const option = optionOf(unseen);
        if (!chart || !option?.isConnected) return;
        scrollInto(chart, option);
        unseen = null;
      });
    });
  };
  const take = (id: string, option: HTMLElement, host: HTMLElement): void => {
    setStop(id);
    held = stop;
    holder = option;
    awaited = null;
    // Scrolling is ours: a browser would also scroll the pages around a frame.
    option.focus({ preventScroll: true });
    scrollInto(host, option);
  };
  /** The drawn item nearest in date order to an event that is not drawn. */
  const nearest = (): ChartItem | undefined => {
    const target = order.get(stop ?? '') ?? 0;
    const distance = ({ members }: ChartItem): number => Math.abs(placeOf(members[0]) - target);
    return [...drawn()].sort((a, b) => distance(a) - distance(b))[0];
  };
  return {
    show: (next, places) => {
      order = places;
      items = next.filter((item) => order.has(firstId(item)));
      mark();
      count();
      const [first] = items;
      const kept = [stop, selected].find((id) => id !== null && order.has(id));
      setStop(kept ?? (first ? firstId(first) : null));
    },
    select: (id) => {
      selected = id;
      unseen = id;
      showSelected();
      mark();
      if (optionOf(id)) setStop(id);
    },
    focus: (id, host) => {
      const option = optionOf(id);
      if (option?.isConnected) take(id, option, host);
      else awaited = id;
    },
    hold: (id) => {
      setStop(id);
      held = id;
      holder = tabbed;
    },
    leave: describeStop,
    enter: (host) => {
      if (stop !== null && tabbed?.isConnected) take(stop, tabbed, host);
    },
    settle: (host) => {
      chart = host;
      showSelected();
      putInOrder(drawn().map(({ option }) => option));
      const awaitedOption = optionOf(awaited);
      if (awaited !== null && awaitedOption?.isConnected) take(awaited, awaitedOption, host);
      const reachable = optionOf(stop);
      if (!reachable?.isConnected) {
        const next = nearest();
        if (next && held === stop && document.activeElement === document.body) {
          take(firstId(next), next.option, host);
        } else if (next) setStop(firstId(next));
      } else if (stop !== null && held === stop && holder?.isConnected === false) {
        // Another label stands for the event now.
        if (document.activeElement === document.body) take(stop, reachable, host);
      }
      if (document.activeElement !== optionOf(held)) held = null;
    },
  };
}

function firstId({ members }: ChartItem): string {
  return members[0]?.event.id ?? '';
}

/** Scrolls the chart, and nothing around it, until a label is in view. */
function scrollInto(host: HTMLElement, option: HTMLElement): void {
  const [outer, inner] = [host.getBoundingClientRect(), option.getBoundingClientRect()];
  if (inner.top < outer.top) host.scrollTop -= outer.top - inner.top + 8;
  else if (inner.bottom > outer.bottom) host.scrollTop += inner.bottom - outer.bottom + 8;
}
