import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { ChartItem, RowGroup } from '../layout/chartItem.ts';
import { itemClass } from '../layout/itemClass.ts';
import type { VirtualWindow } from '../layout/virtualWindow.ts';
import type { VirtualMs } from '../layout/warp.ts';
import { putInOrder } from './pageOrder.ts';
import type { RawItem, RawTimeline } from './rawTimeline.ts';
import './vis.css';

/** What the widget draws at one place. */
export type WidgetItem = ChartItem & {
  /** The element shown and clicked; the same one as long as the item is shown. */
  readonly option: HTMLElement;
  /** The group of rows in which it stands; ignored where there are none. */
  readonly group: string;
  /** From one row to the next, pixels. */
  readonly pitch: number;
};

/** Which part of the axis the chart shows, how far it reaches, and how large it is; lengths in pixels. */
export interface WidgetFrame {
  readonly window: VirtualWindow;
  readonly limits: VirtualWindow;
  /** The shortest time that may fill the screen. */
  readonly zoomMin: VirtualMs;
  readonly minHeight: number;
}

export interface WidgetOptions {
  /** Called in every frame in which the window moves, whoever moves it. */
  readonly onWindow: (window: VirtualWindow) => void;
  /** Called after each drawing, when the elements of the events have their places. */
  readonly onDrawn: () => void;
}

/** One vis-timeline and its data. Made, updated and taken down by plain calls. */
export interface Widget {
  readonly timeline: RawTimeline;
  readonly items: DataSet<RawItem>;
  shown: ReadonlyMap<string, WidgetItem>;
  /** Whether its panels have had their height. */
  isSized: boolean;
  groups: readonly RowGroup[];
}

/** Before the chart has a size. */
const NOTHING: WidgetFrame = {
  window: { start: 86_400_000, end: 2 * 86_400_000 },
  limits: { start: 86_400_000, end: 2 * 86_400_000 },
  zoomMin: 86_400_000,
  minHeight: 0,
};

const ANIMATION = { duration: 300, easingFunction: 'easeInOutQuad' } as const;

/** Draws an empty timeline into an element. Its size comes with {@link setFrame}, its items with {@link setItems}. */
export function createWidget(host: HTMLElement, options: WidgetOptions): Widget {
  const items = new DataSet<RawItem>();
  const widget: Widget = {
    timeline: new Timeline(host, items, VIS_OPTIONS) as RawTimeline,
    items,
    shown: new Map(),
    isSized: false,
    groups: [],
  };
  const { timeline } = widget;
  timeline.on('rangechange', ({ start, end }: { start: Date; end: Date }) =>
    options.onWindow({ start: +start, end: +end }),
  );
  timeline.on('changed', () => {
    putInOrder(optionsOnPage(widget));
    options.onDrawn();
  });
  host.addEventListener('pointercancel', endGesture);
  // With both ends of the window given, vis-timeline 8.5 hides itself until a range change.
  timeline.emit('rangechanged', {});
  return widget;
}

/** In date order, as the items are given. */
function optionsOnPage({ shown }: Widget): readonly HTMLElement[] {
  return [...shown.values()].map(({ option }) => option).filter((option) => option.isConnected);
}

/**
 * When the browser takes a gesture over to scroll, Hammer 2.0 goes on waiting for its end and
 * swallows the next one. A touch that begins and ends at once is swallowed in its place.
 */
function endGesture({ currentTarget, pointerType, clientX, clientY }: PointerEvent): void {
  const panel = (currentTarget as Element).querySelector('.vis-center');
  if (pointerType !== 'touch' || !panel) return;
  const touch = { bubbles: true, pointerId: -1, pointerType, clientX, clientY };
  panel.dispatchEvent(new PointerEvent('pointerdown', touch));
  panel.dispatchEvent(new PointerEvent('pointerup', touch));
}

const VIS_OPTIONS: TimelineOptions = {
  ...range(NOTHING),
  zoomKey: 'ctrlKey',
  horizontalScroll: true,
  horizontalScrollKey: 'shiftKey',
  verticalScroll: true,
  orientation: { item: 'top' },
  // Items come with their places.
  margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
  minHeight: NOTHING.minHeight,
};

function range({ window, limits, zoomMin }: Pick<WidgetFrame, 'window' | 'limits' | 'zoomMin'>) {
  return {
    start: new Date(window.start),
    end: new Date(window.end),
    min: new Date(limits.start),
    max: new Date(limits.end),
    zoomMin,
  };
}

/** Shows just these items, in date order: one removal and one update, since each call draws anew. */
export function setItems(widget: Widget, items: readonly WidgetItem[]): void {
  const next = new Map(items.map((item) => [item.id, item]));
  const gone = [...widget.shown.keys()].filter((id) => !next.has(id));
  const changed = items.filter((item) => !isSame(widget.shown.get(item.id), item));
  if (gone.length > 0) widget.items.remove(gone);
  if (changed.length > 0) widget.items.update(changed.map(toRawItem));
  widget.shown = next;
}

/**
 * Draws at once. vis-timeline would draw in the next frame, and a click until then would find a chart
 * without height. It gives its panels the height that it found the time before, so the first time all is
 * drawn twice.
 */
export function restack(widget: Widget): void {
  const { timeline, isSized } = widget;
  timeline.itemSet.markDirty();
  timeline._origRedraw();
  if (!isSized) timeline._origRedraw();
  widget.isSized = true;
}

function isSame(a: WidgetItem | undefined, b: WidgetItem): boolean {
  if (!a || a.option !== b.option || a.group !== b.group || a.pitch !== b.pitch) return false;
  if (a.at !== b.at || a.until !== b.until || a.top !== b.top || a.right !== b.right) return false;
  // Of the same event, unless the dataset has changed: then it may look another way in the same place.
  return a.members[0] === b.members[0] || classOf(a) === classOf(b);
}

function classOf({ isCount, until, members: [placed] }: WidgetItem): string {
  const lasting = until === null ? '' : 'lasting';
  return isCount ? `event-item counted ${lasting}` : `${itemClass(placed)} ${lasting}`;
}

function toRawItem(item: WidgetItem): RawItem {
  const { id, at, until, group, option, top, pitch, right } = item;
  const sizes = { reach: right, height: top + pitch };
  const properties = { '--top': String(top), '--pitch': String(pitch) };
  const place = { id, className: classOf(item), group, content: '', start: new Date(at) };
  const placing = { ...place, ...sizes, option, properties, align: 'left' } as const;
  return until === null
    ? { ...placing, type: 'box' }
    : { ...placing, end: new Date(until), type: 'range' };
}

/** Gives the chart its size, and moves it to a window. */
export function setFrame(widget: Widget, frame: WidgetFrame): void {
  widget.timeline.setOptions({ ...range(frame), minHeight: frame.minHeight });
}

/** Moves to a window; `animate` is for movements that were asked for, and never under reduced motion. */
export function moveTo(widget: Widget, { start, end }: VirtualWindow, animate: boolean): void {
  const before = windowOf(widget);
  // A gliding zoom would stack the labels anew in every frame, and they would hop.
  const isPan = Math.abs((end - start) / (before.end - before.start) - 1) < 0.01;
  const animation = animate && isPan && !prefersReducedMotion() ? ANIMATION : false;
  widget.timeline.setWindow(new Date(start), new Date(end), { animation });
}

export function windowOf(widget: Widget): VirtualWindow {
  const { start, end } = widget.timeline.getWindow();
  return { start: +start, end: +end };
}

/** Takes the timeline down, with its listeners. An animation under way is ended first. */
export function destroyWidget(widget: Widget): void {
  moveTo(widget, windowOf(widget), false);
  widget.timeline.destroy();
}

function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
