import { DataSet } from 'vis-data/esnext';
import { type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { Align } from '../layout/placeLabels.ts';
import type { VirtualMs } from '../layout/warp.ts';

/** A group of rows with a heading of its own. */
export interface RowGroup {
  readonly id: string;
  readonly label: string;
}

/** What the widget draws at one place. */
export interface WidgetItem {
  readonly id: string;
  readonly at: VirtualMs;
  /** Where it ends, when it is drawn over a stretch of time. */
  readonly until: VirtualMs | null;
  readonly align: Align;
  /** The width of its option and of the free space around that, pixels. */
  readonly width: number;
  /** Decides between labels that begin at the same place. */
  readonly turn: number;
  /** How far it is below the first row, whole pixels, where labels are not stacked. */
  readonly top: number | null;
  readonly className: string;
  /** The row group that it stands in; ignored when there are none. */
  readonly group: string;
  /** The element shown and clicked; the same one as long as the event is shown. */
  readonly option: HTMLElement;
}

/** The stretch of virtual time on screen. */
export interface VirtualWindow {
  readonly start: VirtualMs;
  readonly end: VirtualMs;
}

/** What the chart shows and how far it reaches; lengths in pixels. */
export interface WidgetFrame {
  readonly window: VirtualWindow;
  readonly limits: VirtualWindow;
  /** The shortest stretch that may fill the screen. */
  readonly zoomMin: VirtualMs;
  readonly width: number;
  readonly minHeight: number;
  /** The free space between two rows. */
  readonly rowGap: number;
}

export interface WidgetOptions extends WidgetFrame {
  /** Whether labels are stacked so that none overlap; else each item says its place. */
  readonly isStacked: boolean;
  /** Called in every frame in which the window moves, whoever moves it. */
  readonly onWindow: (window: VirtualWindow) => void;
  /** Called after each drawing, when the elements of the events have their places. */
  readonly onDrawn: () => void;
}

/** vis-timeline's own types leave out what its emitter, its groups and its items can do. */
export type RawTimeline = Timeline & {
  readonly emit: (event: string, properties: object) => void;
  readonly itemSet: {
    readonly groups: Readonly<
      Record<string, { readonly dom: { readonly foreground: HTMLElement } } | undefined>
    >;
  };
};
export type RawItem = DataItem &
  Pick<WidgetItem, 'at' | 'width' | 'turn'> & {
    readonly align: Align | 'auto';
    readonly option: HTMLElement;
  };

/** One vis-timeline and its data. Made, updated and taken down by plain calls; React only calls them. */
export interface Widget {
  readonly timeline: RawTimeline;
  readonly items: DataSet<RawItem>;
  readonly isStacked: boolean;
  shown: ReadonlyMap<string, WidgetItem>;
  /** Of the chart, pixels. */
  width: number;
  groups: readonly RowGroup[];
}

const ANIMATION = { duration: 300, easingFunction: 'easeInOutQuad' } as const;

/** Draws an empty timeline into an element. Items come with {@link updateItems}. */
export function createWidget(host: HTMLElement, options: WidgetOptions): Widget {
  const items = new DataSet<RawItem>();
  const widget: Widget = {
    timeline: new Timeline(host, items, visOptions(options)) as RawTimeline,
    items,
    isStacked: options.isStacked,
    shown: new Map(),
    width: options.width,
    groups: [],
  };
  const { timeline } = widget;
  // With an order of its own, vis-timeline 8.5 stacks whatever `stack` says.
  if (options.isStacked) timeline.setOptions({ order: byLeftEdge(widget) });
  timeline.on('rangechange', ({ start, end }: { start: Date; end: Date }) =>
    options.onWindow({ start: +start, end: +end }),
  );
  timeline.on('changed', options.onDrawn);
  host.addEventListener('pointercancel', endGesture);
  // With both ends of the window given, vis-timeline 8.5 hides itself until a range change.
  timeline.emit('rangechanged', {});
  return widget;
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

/**
 * Labels are stacked from left to right: first fit then needs the fewest rows. It also avoids that
 * vis-timeline 8.5 takes a label left of all others for one that touches every one of them.
 */
function byLeftEdge(widget: Widget): (a: RawItem, b: RawItem) => number {
  const edge = ({ at, align, width }: RawItem, perPixel: number): VirtualMs =>
    align === 'right' ? at - width * perPixel : at;
  return (a, b) => {
    const { start, end } = windowOf(widget);
    const perPixel = (end - start) / Math.max(widget.width, 1);
    return edge(a, perPixel) - edge(b, perPixel) || a.turn - b.turn;
  };
}

function visOptions(options: WidgetOptions): TimelineOptions {
  return {
    ...range(options),
    rtl: false,
    autoResize: false,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    zoomKey: 'ctrlKey',
    horizontalScroll: true,
    horizontalScrollKey: 'shiftKey',
    verticalScroll: true,
    orientation: { axis: 'none', item: 'top' },
    showMajorLabels: false,
    showMinorLabels: false,
    timeAxis: { scale: 'year', step: 1000 },
    margin: margins(options, options.isStacked),
    minHeight: options.minHeight,
    stack: options.isStacked,
    // Typed to return text, but an element is put in as it is, and escapes the HTML filter.
    template: ((item?: RawItem) => item?.option ?? '') as unknown as () => string,
  };
}

/** The free space above the first row, pixels. */
export const ROWS_TOP = 8;
function margins({ rowGap }: Pick<WidgetFrame, 'rowGap'>, isStacked: boolean) {
  return { item: { horizontal: 0, vertical: isStacked ? rowGap : ROWS_TOP }, axis: ROWS_TOP };
}

function range({ window, limits, zoomMin }: Pick<WidgetFrame, 'window' | 'limits' | 'zoomMin'>) {
  return {
    start: new Date(window.start),
    end: new Date(window.end),
    min: new Date(limits.start),
    max: new Date(limits.end),
    zoomMin,
  };
}

/**
 * Shows just these items, and measures and stacks all of them once more: vis-timeline stacks an updated
 * item by its former place.
 */
export function updateItems(widget: Widget, items: readonly WidgetItem[]): void {
  feedItems(widget, items);
  widget.timeline.redraw();
}

/** Shows just these items: one removal and one update, since each call draws anew. */
export function feedItems(widget: Widget, items: readonly WidgetItem[]): void {
  const next = new Map(items.map((item) => [item.id, item]));
  const gone = [...widget.shown.keys()].filter((id) => !next.has(id));
  const changed = items.filter((item) => !sameItem(widget.shown.get(item.id), item));
  if (gone.length > 0) widget.items.remove(gone);
  if (changed.length > 0) widget.items.update(changed.map(toRawItem));
  widget.shown = next;
}

function sameItem(a: WidgetItem | undefined, b: WidgetItem): boolean {
  return (
    a?.at === b.at &&
    a.align === b.align &&
    a.width === b.width &&
    a.turn === b.turn &&
    a.until === b.until &&
    a.top === b.top &&
    a.className === b.className &&
    a.group === b.group &&
    a.option === b.option
  );
}

function toRawItem(item: WidgetItem): RawItem {
  const { id, at, until, width, turn, className, group, option, top } = item;
  const style = top === null ? {} : { style: `--top: ${top}` };
  const placing = { id, at, width, turn, className, group, option, ...style };
  const start = new Date(at);
  if (until === null) return { ...placing, align: item.align, start, content: '', type: 'box' };
  // Keeps the words in view while the item begins before the window.
  return { ...placing, align: 'auto', start, end: new Date(until), content: '', type: 'range' };
}

export function updateFrame(widget: Widget, frame: WidgetFrame): void {
  const { width, minHeight } = frame;
  widget.width = width;
  const margin = margins(frame, widget.isStacked);
  widget.timeline.setOptions({ ...range(frame), minHeight, margin });
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
