import { type ChartInput, LAYOUT_KEYS, modelOf } from './chartInput.ts';
import { type EventOptions, linkTo } from './eventOptions.ts';
import { carryOver, type LaidOut } from './layout/carryOver.ts';
import { type ChartItem, type ChartModel, labelOf } from './layout/chartModel.ts';
import { ranksOf } from './layout/placedEvent.ts';
import {
  clamp,
  reachingBeyond,
  revealing,
  shortestWindow,
  type VirtualWindow,
  wholeWindow,
} from './layout/virtualWindow.ts';
import { RovingFocus } from './rovingFocus.ts';
import { setRowGroups } from './vis/rowGroups.ts';
import {
  createWidget,
  destroyWidget,
  moveTo,
  restack,
  setFrame,
  setItems,
  type Widget,
  windowOf,
} from './vis/timelineWidget.ts';

/** What is on screen. */
export interface Shown {
  readonly window: VirtualWindow;
  readonly items: readonly ChartItem[];
  /** The window that shows the whole period. */
  readonly limits: VirtualWindow;
}

/**
 * The chart in its element: the widget, what it is given, and where focus stands. All of it is plain calls;
 * React makes them and follows what is shown ({@link Chart.subscribe}), in step with the widget.
 */
export class Chart {
  /** Where focus stands. It must hear of what happens to the labels. */
  readonly roving: RovingFocus;
  readonly #host: HTMLElement;
  readonly #listeners = new Set<() => void>();
  #input: ChartInput | null = null;
  #widget: Widget | null = null;
  #laidOut: LaidOut | null = null;
  #items: readonly ChartItem[] = [];
  #shown: Shown | null = null;
  #ranks: ReadonlyMap<string, number> = new Map();

  /** @param hint the id of the words that say how to move */
  constructor(host: HTMLElement, hint: string) {
    this.#host = host;
    this.roving = new RovingFocus(host, hint);
  }

  /** Calls back whenever something else is shown. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** `null` until the chart has a size. */
  readonly shown = (): Shown | null => this.#shown;

  /** Draws what has changed since the last time, in an order in which each part finds what it builds on. */
  update(input: ChartInput): void {
    const before = this.#input;
    this.#input = input;
    const isNew = (...keys: readonly (keyof ChartInput)[]): boolean =>
      keys.some((key) => before?.[key] !== input[key]);
    if (isNew('crowded')) this.#makeWidget(input);
    if (isNew('events', 'passing', 'crowded', 'labels')) this.#fadeOthers(input);
    const wasDrawn = this.#laidOut !== null;
    if (isNew(...LAYOUT_KEYS)) this.#layOut(input);
    if (isNew('hrefOf')) this.#link(input);
    if (isNew('selected', 'crowded', 'width', 'cover')) this.#select(input, wasDrawn);
  }

  /** Takes the widget down. */
  destroy(): void {
    this.#dropWidget();
    this.#input = null;
  }

  /** Moves to a window, kept inside the limits; `animate` is for movements that were asked for. */
  go(window: VirtualWindow, animate: boolean): void {
    if (!this.#widget || !this.#laidOut || !this.#input) return;
    moveTo(this.#widget, clamp(window, reachOf(this.#input, this.#laidOut.limits)), animate);
  }

  /** What stands for an event at the scale that is shown; nothing before the first drawing. */
  itemOf(id: string): ChartItem | undefined {
    return this.#ask((model, window) => model.itemOf(id, window, this.roving.apart));
  }

  /** What stands before (-1) or after (1) the item of an event. */
  beside(id: string, by: -1 | 1): ChartItem | undefined {
    return this.#ask((model, window) => model.beside(id, by, window, this.roving.apart));
  }

  /** Moves focus to what stands for an event, bringing it on screen first. */
  focusItem(id: string): void {
    this.#reveal(id, false);
    this.roving.focus(id);
  }

  /** Moves focus to an event itself, bringing it on screen first. */
  focus(id: string): void {
    this.roving.seek(id);
    this.#setApart();
    this.focusItem(id);
  }

  #dropWidget(): void {
    const widget = this.#widget;
    // It moves once more while it is taken down, which nothing follows then.
    this.#widget = null;
    this.#laidOut = null;
    this.#items = [];
    if (widget) destroyWidget(widget);
  }

  #makeWidget({ crowded }: ChartInput): void {
    this.#dropWidget();
    this.#widget = createWidget(this.#host, {
      isStacked: !crowded,
      onWindow: (window) => this.#follow(window),
      onDrawn: () => this.roving.settle(),
    });
  }

  #fadeOthers({ events, passing, crowded, labels }: ChartInput): void {
    this.#ranks = ranksOf(events, passing);
    if (!crowded) {
      for (const { event } of events) labels.ofEvent(event).inert = !passing.has(event.id);
    }
    this.#showFocus(labels);
  }

  #layOut(input: ChartInput): void {
    const { warp, groups, width, height } = input;
    if (!this.#widget || width === 0) return;
    const limits = wholeWindow(warp, width);
    const reach = reachOf(input, limits);
    const window = carryOver(this.#laidOut, windowOf(this.#widget), warp, limits, reach);
    const model = modelOf(input, limits, this.#host);
    this.#laidOut = { warp, limits, model };
    setFrame(this.#widget, {
      window,
      limits: reach,
      zoomMin: shortestWindow(warp),
      width,
      minHeight: height,
      rowGap: model.rowGap,
    });
    setRowGroups(this.#widget, groups, limits);
    this.#feed(window);
    restack(this.#widget);
    this.#publish({ window, items: this.#items, limits });
  }

  /** The window has moved. */
  #follow(window: VirtualWindow): void {
    if (!this.#laidOut) return;
    this.#feed(window);
    this.#publish({ window, items: this.#items, limits: this.#laidOut.limits });
  }

  /** Gives the widget what a window needs. */
  #feed(window: VirtualWindow): void {
    const items = this.#laidOut?.model.itemsIn(window, this.roving.apart) ?? [];
    if (items === this.#items || !this.#widget || !this.#input) return;
    this.#items = items;
    const { labels } = this.#input;
    setItems(this.#widget, withOptions(items, labels));
    this.#link(this.#input);
    this.#showFocus(labels);
  }

  #showFocus(labels: EventOptions): void {
    this.roving.show(withOptions(this.#items, labels), this.#ranks);
  }

  #publish(shown: Shown): void {
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }

  #link({ labels, hrefOf }: ChartInput): void {
    for (const item of this.#items) linkTo(labels.of(item), hrefOf(item.id));
  }

  #select({ selected }: ChartInput, wasDrawn: boolean): void {
    this.roving.select(selected);
    this.#setApart();
    // What is open when the page loads is simply there.
    if (selected !== null) this.#reveal(selected, wasDrawn);
  }

  /** Shows by themselves the events that are not to be counted with others. */
  #setApart(): void {
    if (this.#input?.crowded && this.#widget) this.#follow(windowOf(this.#widget));
  }

  #ask(
    question: (model: ChartModel, window: VirtualWindow) => ChartItem | undefined,
  ): ChartItem | undefined {
    return this.#laidOut && this.#widget
      ? question(this.#laidOut.model, windowOf(this.#widget))
      : undefined;
  }

  #reveal(id: string, animate: boolean): void {
    const item = this.itemOf(id);
    if (!this.#widget || !this.#input || !item) return;
    const { width, cover } = this.#input;
    const before = windowOf(this.#widget);
    const after = revealing(before, labelOf(item), width, cover);
    if (after !== before) this.go(after, animate);
  }
}

/** How far the chart may be moved: the limits, and what is covered beyond them. */
function reachOf({ cover, width }: ChartInput, limits: VirtualWindow): VirtualWindow {
  return reachingBeyond(limits, cover / width);
}

function withOptions(items: readonly ChartItem[], labels: EventOptions) {
  return items.map((item) => ({ ...item, option: labels.of(item) }));
}
