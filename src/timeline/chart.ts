import {
  type ChartInput,
  type DrawnLayout,
  drawnLayout,
  hasCome,
  LAYOUT_KEYS,
  reachOf,
} from './chartInput.ts';
import { ChartItems } from './chartItems.ts';
import { keepInView, linkItems, markDay, widgetItems } from './itemOptions.ts';
import { carryOver } from './layout/carryOver.ts';
import type { ChartItem } from './layout/chartItem.ts';
import { levelOf } from './layout/chartLayout.ts';
import { ranksOf } from './layout/placedEvent.ts';
import { clamp, revealing, type VirtualWindow } from './layout/virtualWindow.ts';
import { RovingFocus } from './rovingFocus.ts';
import type { Shown } from './shown.ts';
import { setRowGroups } from './vis/rowGroups.ts';
import {
  createWidget,
  destroyWidget,
  moveTo,
  restack,
  setFrame,
  setItems,
  type Widget,
  type WidgetItem,
  windowOf,
} from './vis/timelineWidget.ts';

/** After this rest a zoom with the wheel or two fingers has ended, milliseconds. */
const ZOOM_REST = 200;

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
  #laidOut: DrawnLayout | null = null;
  #items: ChartItems | null = null;
  #fed: readonly ChartItem[] = [];
  #shown: Shown | null = null;
  #ranks: ReadonlyMap<string, number> = new Map();
  #pointed: number | null = null;
  #rest = 0;

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

  /** Whether every event is drawn, by itself or counted. */
  get drawsAll(): boolean {
    return this.#laidOut?.drawn.length === this.#input?.events.length;
  }

  /** What stands for its events at the zoom that is shown; `null` before the first drawing. */
  get items(): ChartItems | null {
    return this.#items;
  }

  /** Draws what has changed since the last time, in an order in which each part finds what it builds on. */
  update(input: ChartInput): void {
    const before = this.#input;
    this.#input = input;
    const isNew = (...keys: readonly (keyof ChartInput)[]): boolean =>
      keys.some((key) => before?.[key] !== input[key]);
    this.#widget ??= this.#makeWidget();
    if (isNew('events', 'passing', 'labels')) this.#fadeOthers(input);
    const wasDrawn = this.#laidOut !== null;
    // Under new labels the events that are shown would be told once more what they said before.
    if (isNew('passing') && !isNew('events', 'labels')) this.#showFocus();
    const isFiltered = isNew('passing') && !this.#laidOut?.layout.isWhole;
    if (isNew(...LAYOUT_KEYS, 'labels', 'cover') || isFiltered) this.#layOut(input);
    if (isNew('hrefOf')) linkItems(this.#fed, input);
    if (isNew('selected', 'width', 'cover') || hasCome(input, before)) {
      this.#select(input, wasDrawn);
    }
  }

  /** Marks the events of a day, in milliseconds. */
  point(day: number | null): void {
    this.#pointed = day;
    if (this.#input) markDay(this.#fed, this.#input, day);
  }

  /** Takes the widget down. */
  destroy(): void {
    const widget = this.#widget;
    // It moves once more while it is taken down, which nothing follows then.
    this.#widget = null;
    this.#laidOut = null;
    this.#items = null;
    this.#fed = [];
    this.#input = null;
    clearTimeout(this.#rest);
    if (widget) destroyWidget(widget);
  }

  /** Moves to a window, kept inside the limits; `animate` is for movements that were asked for. */
  go(window: VirtualWindow, animate: boolean): void {
    if (!this.#widget || !this.#laidOut || !this.#input) return;
    const { limits } = this.#laidOut.layout;
    const target = clamp(window, reachOf(this.#input, limits));
    moveTo(this.#widget, target, animate);
    // What a button asks for is there at once.
    if (levelOf(target, limits) !== this.#items?.level.number) this.#settle();
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

  #makeWidget(): Widget {
    return createWidget(this.#host, {
      onWindow: (window) => this.#follow(window),
      onDrawn: () => this.roving.settle(),
    });
  }

  #fadeOthers({ events, passing, labels }: ChartInput): void {
    this.#ranks = ranksOf(events, passing);
    for (const { event } of events) labels.fade(event.id, !passing.has(event.id));
  }

  #layOut(input: ChartInput): void {
    const { width, height } = input;
    if (!this.#widget || width === 0) return;
    const next = drawnLayout(input);
    const { warp, limits, lanes } = next.layout;
    const reach = reachOf(input, limits);
    const before = this.#laidOut?.layout ?? null;
    const window = carryOver(before, windowOf(this.#widget), warp, limits, reach);
    this.#laidOut = next;
    this.#items = new ChartItems(next, width, window, this.roving.apart);
    setFrame(this.#widget, { window, limits: reach, zoomMin: warp.shortest, minHeight: height });
    setRowGroups(this.#widget, next.groups, lanes, limits);
    this.roving.keep(() => {
      if (!this.#widget) return;
      this.#feed(window);
      restack(this.#widget);
    });
    this.#publish(window);
  }

  /** The window has moved. */
  #follow(window: VirtualWindow): void {
    const { layout } = this.#laidOut ?? {};
    if (!layout || !this.#items) return;
    clearTimeout(this.#rest);
    const level = levelOf(window, layout.limits);
    const { number } = this.#items.level;
    // Zooming out, labels would soon lie over each other; zooming in, they wait until it is over.
    if (level < number) this.#settle(window);
    else if (level > number) {
      this.#rest = Number(setTimeout(() => this.#settle(), ZOOM_REST));
    }
    this.#feed(window);
    this.#publish(window);
  }

  /** Lets labels say as much as there is room for at the zoom that is shown. */
  #settle(window = this.#widget && windowOf(this.#widget)): void {
    clearTimeout(this.#rest);
    if (!this.#items || !this.#widget || !window || !this.#items.settle(window)) return;
    this.#feed(window);
    restack(this.#widget);
    this.#publish(window);
  }

  /** Gives the widget what a window needs. */
  #feed(window: VirtualWindow): void {
    const items = this.#items?.itemsIn(window) ?? [];
    if (items === this.#fed || !this.#widget || !this.#input) return;
    this.#fed = items;
    setItems(this.#widget, this.#withOptions());
    linkItems(items, this.#input);
    markDay(items, this.#input, this.#pointed);
    this.#showFocus();
  }

  #showFocus(): void {
    this.roving.show(this.#withOptions(), this.#ranks);
  }

  #withOptions(): readonly WidgetItem[] {
    const [input, laidOut, items] = [this.#input, this.#laidOut, this.#items];
    return input && laidOut && items ? widgetItems(this.#fed, input, laidOut, items) : [];
  }

  #publish(window: VirtualWindow): void {
    if (!this.#laidOut || !this.#input) return;
    keepInView(this.#fed, this.#input, window);
    const { limits, warp } = this.#laidOut.layout;
    this.#shown = { window, items: this.#fed, limits, warp };
    for (const listener of this.#listeners) listener();
  }

  #select({ selected }: ChartInput, wasDrawn: boolean): void {
    this.roving.select(selected);
    this.#setApart();
    // What is open when the page loads is simply there.
    if (selected !== null) this.#reveal(selected, wasDrawn);
  }

  /** Shows by themselves the events that are not to be counted with others. */
  #setApart(): void {
    if (!this.#widget || !this.#items) return;
    this.#items.setApart(this.roving.apart);
    this.#follow(windowOf(this.#widget));
  }

  #reveal(id: string, animate: boolean): void {
    const item = this.#items?.itemOf(id);
    if (!this.#widget || !this.#input || !item) return;
    const { width, cover } = this.#input;
    const before = windowOf(this.#widget);
    const after = revealing(before, item, width, cover);
    if (after !== before) this.go(after, animate);
  }
}
