import { revealIn } from '../widgets/ownScroll.ts';
import { type FocusAction, type FocusItem, focusStep, itemFor, NO_FOCUS } from './focusState.ts';
import type { WidgetItem } from './vis/timelineWidget.ts';

/** Puts on the page what {@link focusStep} says of the options, and tells it what happens to them. */
export class RovingFocus {
  readonly #host: HTMLElement;
  readonly #hint: string;
  #state = NO_FOCUS;
  #options: ReadonlyMap<string, HTMLElement> = new Map();
  /** The option that is the Tab stop, and the one that is marked as open. */
  #stop: HTMLElement | undefined;
  #marked: HTMLElement | undefined;
  #pending = 0;

  /**
   * @param host the listbox
   * @param hint the id of the words that say how to move
   */
  constructor(host: HTMLElement, hint: string) {
    this.#host = host;
    this.#hint = hint;
  }

  /** The ids of the events that are never counted with others. */
  get apart(): readonly string[] {
    return this.#state.apart;
  }

  /**
   * What the chart shows, in date order.
   * @param ranks those of the events that can be reached, also of those outside the window
   */
  show(items: readonly WidgetItem[], ranks: ReadonlyMap<string, number>): void {
    this.#options = new Map(items.map(({ id, option }) => [id, option]));
    this.#dispatch({ type: 'show', items, ranks });
    for (const item of this.#state.items) this.#count(item);
  }

  /** Marks the open event; the next drawing scrolls to it. */
  select(id: string | null): void {
    this.#dispatch({ type: 'select', id });
    this.#showSelected();
  }

  /** Asks for an event to be shown by itself, since focus is about to go there. */
  seek(id: string): void {
    this.#dispatch({ type: 'seek', id });
  }

  /** Focuses what stands for an event now, or as soon as it is drawn. */
  focus(id: string): void {
    this.#dispatch({ type: 'focus', id, drawn: this.#drawn() });
  }

  /** A label has taken focus by itself, by Tab or a click; `id` is the first of its events. */
  hold(id: string): void {
    this.#dispatch({ type: 'hold', id });
  }

  /** Hands focus on from the listbox itself to its Tab stop. */
  enter(): void {
    this.#dispatch({ type: 'enter', drawn: this.#drawn() });
  }

  /** Focus has left the chart. */
  leave(): void {
    this.#describeStop();
  }

  /** The chart was drawn: labels have come, moved or left the page. */
  settle(): void {
    this.#showSelected();
    this.#dispatch({ type: 'draw', drawn: this.#drawn(), focused: this.#focused() });
  }

  /** Draws, after which focus is where it was: a label whose event is drawn another way leaves the page for a moment. */
  keep(draw: () => void): void {
    const own = this.#host.contains(document.activeElement) ? document.activeElement : null;
    draw();
    const isLost = document.activeElement === document.body;
    if (isLost && own instanceof HTMLElement && own.isConnected) own.focus({ preventScroll: true });
  }

  #dispatch(action: FocusAction): void {
    const { state, toFocus } = focusStep(this.#state, action);
    this.#state = state;
    this.#moveStop();
    this.#mark();
    const option = toFocus === undefined ? undefined : this.#options.get(toFocus);
    if (!option) return;
    // Scrolling is ours: a browser would also scroll the pages around a frame.
    option.focus({ preventScroll: true });
    scrollInto(this.#host, option);
  }

  #optionFor(id: string | null): HTMLElement | undefined {
    const item = itemFor(this.#state, id);
    return item && this.#options.get(item.id);
  }

  #drawn(): ReadonlySet<string> {
    const drawn = this.#state.items.filter(({ id }) => this.#options.get(id)?.isConnected);
    return new Set(drawn.map(({ id }) => id));
  }

  #focused() {
    const { activeElement, body } = document;
    if (activeElement === body) return 'nowhere';
    const own = this.#state.items.find(({ id }) => this.#options.get(id) === activeElement);
    return own ? { item: own.id } : 'elsewhere';
  }

  #moveStop(): void {
    const option = this.#optionFor(this.#state.stop);
    if (this.#stop === option) return;
    if (this.#stop) this.#stop.tabIndex = -1;
    this.#stop?.removeAttribute('aria-describedby');
    this.#stop = option;
    if (!option) return;
    option.tabIndex = 0;
    // It is not said at every step.
    if (!this.#host.contains(document.activeElement)) this.#describeStop();
  }

  /** Orca says nothing of what describes the listbox, so the hint stands at the option that is entered. */
  #describeStop(): void {
    this.#stop?.setAttribute('aria-describedby', this.#hint);
  }

  #mark(): void {
    const { items, selected } = this.#state;
    const item = items.find(({ id }) => id === selected);
    const option = item && this.#options.get(item.id);
    if (this.#marked !== option) this.#marked?.removeAttribute('aria-current');
    option?.setAttribute('aria-current', 'true');
    this.#marked = option;
  }

  /** Says of an option which of all events it is, or the first of its events. */
  #count({ id, members }: FocusItem): void {
    const { ranks } = this.#state;
    const option = this.#options.get(id);
    option?.setAttribute('aria-posinset', String((ranks.get(members[0].event.id) ?? 0) + 1));
    option?.setAttribute('aria-setsize', String(ranks.size));
  }

  /** Scrolls to the open event when two frames have been quiet: labels change rows while the chart is laid out. */
  #showSelected(): void {
    if (this.#state.unseen === null) return;
    cancelAnimationFrame(this.#pending);
    this.#pending = requestAnimationFrame(() => {
      this.#pending = requestAnimationFrame(() => {
        const option = this.#optionFor(this.#state.unseen);
        if (!option?.isConnected) return;
        scrollInto(this.#host, option);
        this.#dispatch({ type: 'seen' });
      });
    });
  }
}

/** Between an edge of the chart and the label that it is scrolled to, pixels. */
const SCROLL_MARGIN = 8;

/** Scrolls the chart, and nothing around it, until a label is in view. */
function scrollInto(host: HTMLElement, option: HTMLElement): void {
  revealIn(host, host.getBoundingClientRect(), option, (sight, own) =>
    own.top < sight.top ? sight.top + SCROLL_MARGIN : sight.bottom - SCROLL_MARGIN - own.height,
  );
}
