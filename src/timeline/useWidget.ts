import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { DAY_MS } from '../dataset/civilDay.ts';
import type { TimelineEvent } from '../dataset/dataset.ts';
import {
  clamp,
  type PointLabel,
  projectionOf,
  reachingBeyond,
  revealing,
  stackLabels,
  wholeWindow,
} from './chartLayout.ts';
import { createEventButtons } from './eventButtons.ts';
import type { PlacedEvent } from './placedEvent.ts';
import { createRovingFocus } from './rovingFocus.ts';
import { type RowGroup, updateGroups } from './rowGroups.ts';
import {
  createWidget,
  destroyWidget,
  moveTo,
  updateFrame,
  updateItems,
  type VirtualWindow,
  type Widget,
  windowOf,
} from './timelineWidget.ts';
import { useFontsReady } from './useFontsReady.ts';
import { useSize } from './useSize.ts';
import type { Warp } from './warp.ts';
import { carryOver, type WidgetLayout } from './widgetLayout.ts';

interface WidgetProps {
  readonly host: HTMLElement | null;
  readonly events: readonly PlacedEvent[];
  /** The ids of the events that are not faded. */
  readonly passing: ReadonlySet<string>;
  readonly warp: Warp;
  readonly groups: readonly RowGroup[];
  readonly groupOf: (event: TimelineEvent) => string;
  readonly selected: string | null;
  /** How much of the chart's end something lies over, pixels. */
  readonly cover: number;
  readonly nameOf: (event: TimelineEvent) => string;
}

/** What the parts around the widget are drawn from, and how they steer it. */
export interface WidgetControl {
  /** `null` until the chart has a size. */
  readonly window: VirtualWindow | null;
  readonly limits: VirtualWindow;
  readonly width: number;
  /** The width of a letter of the ruler, pixels, on average. */
  readonly letter: number;
  /** Moves to a window, kept inside the limits. */
  readonly go: (window: VirtualWindow, animate: boolean) => void;
  /** The labels of events with their places; empty before the first drawing. */
  readonly labelsOf: (ids: readonly string[]) => readonly PointLabel[];
  /** Moves focus to an event, bringing it on screen first. */
  readonly focus: (id: string) => void;
  /** To be told when an event takes focus by itself. */
  readonly hold: (id: string) => void;
}

/** No zoom shows less than this: two base segments of the warp, or two days on the true scale. */
export const SHORTEST = 2;

/** Before the chart has a size. */
const NOWHERE: VirtualWindow = { start: DAY_MS, end: 2 * DAY_MS };

/** Ties one vis-timeline to React: made when its host appears, updated when props change, taken down with it. */
export function useWidget(props: WidgetProps): WidgetControl {
  const { host, events, passing, warp, groups, groupOf, selected, cover, nameOf } = props;
  const buttons = useMemo(() => createEventButtons(nameOf), [nameOf]);
  const size = useSize(host);
  const fonts = useFontsReady();
  const [shown, setShown] = useState<VirtualWindow | null>(null);
  const widget = useRef<Widget | null>(null);
  const layout = useRef<WidgetLayout | null>(null);
  const updating = useRef(false);
  const roving = useMemo(() => createRovingFocus(buttons), [buttons]);

  useLayoutEffect(
    function ownWidget() {
      if (!host) return undefined;
      const created = createWidget(host, {
        window: NOWHERE,
        limits: NOWHERE,
        zoomMin: DAY_MS,
        width: 1,
        minHeight: 0,
        rowGap: 0,
        onWindow: (window) => {
          // In step with the items, which are drawn at once: React would wait for a later frame, and
          // it may not be hurried from its own effects.
          if (updating.current) setShown(window);
          else flushSync(() => setShown(window));
        },
        onDrawn: () => roving.settle(host),
      });
      widget.current = created;
      return () => {
        widget.current = null;
        layout.current = null;
        updating.current = true;
        destroyWidget(created);
        updating.current = false;
      };
    },
    [host, roving],
  );

  useLayoutEffect(
    function fadeOthers() {
      const reachable = events.map(({ event }) => event).filter(({ id }) => passing.has(id));
      for (const { event } of events) buttons.of(event).inert = !passing.has(event.id);
      roving.show(reachable);
    },
    [events, passing, buttons, roving],
  );

  useLayoutEffect(
    function layOut() {
      void fonts;
      const current = widget.current;
      if (!host || !current || size.width === 0) return;
      updating.current = true;
      const isGrouped = groups.length > 0;
      const limits = wholeWindow(
        events.map(({ day }) => day),
        warp,
        size.width,
      );
      const reach = reachingBeyond(limits, cover / size.width);
      const window = carryOver(layout.current, windowOf(current), warp, limits, reach);
      const sizes = buttons.measure(
        events.map(({ event }) => event),
        host,
      );
      const projection = projectionOf(limits, warp, { width: size.width, letter: 0 });
      const { sides, rowGap } = stackLabels(
        events,
        sizes,
        projection,
        isGrouped ? Number.POSITIVE_INFINITY : size.height,
      );
      layout.current = { warp, limits, sizes, sides };
      const frame = {
        window,
        limits: reach,
        zoomMin: SHORTEST * warp.unit,
        width: size.width,
        minHeight: size.height,
        rowGap,
      };
      updateFrame(current, frame);
      updateGroups(current, groups, limits);
      updateItems(
        current,
        events.map(({ event, day }, index) => ({
          id: event.id,
          at: warp.toVirtual(day),
          align: sides[index] ?? 'left',
          width: sizes[index]?.width ?? 0,
          turn: index,
          className: `category-${event.category} align-${sides[index] ?? 'left'}`,
          group: groupOf(event),
          button: buttons.of(event),
        })),
      );
      setShown(window);
      updating.current = false;
    },
    [host, events, warp, groups, groupOf, size, cover, buttons, fonts],
  );

  const go = useCallback(
    (window: VirtualWindow, animate: boolean) => {
      const { current } = widget;
      if (!current || !layout.current) return;
      const limits = reachingBeyond(layout.current.limits, cover / size.width);
      moveTo(current, clamp(window, limits), animate);
    },
    [cover, size.width],
  );
  const labelsOf = useCallback(
    (ids: readonly string[]): PointLabel[] =>
      events.flatMap(({ event, day }, index) => {
        if (!ids.includes(event.id)) return [];
        const align = layout.current?.sides[index] ?? 'left';
        const width = layout.current?.sizes[index]?.width ?? 0;
        return [{ at: warp.toVirtual(day), align, width }];
      }),
    [events, warp],
  );
  const reveal = useCallback(
    (id: string, animate: boolean) => {
      const { current } = widget;
      if (!current || !layout.current) return;
      const before = windowOf(current);
      const [label] = labelsOf([id]);
      const after = label ? revealing(before, label, size.width, cover) : before;
      if (after !== before) go(after, animate);
    },
    [labelsOf, size.width, cover, go],
  );
  const focus = useCallback(
    (id: string) => {
      reveal(id, false);
      if (host) roving.focus(id, host);
    },
    [reveal, roving, host],
  );
  const wasDrawn = useRef(false);
  useLayoutEffect(
    function markSelected() {
      roving.select(selected);
      updating.current = true;
      // What is open when the page loads is simply there.
      if (selected) reveal(selected, wasDrawn.current);
      wasDrawn.current = layout.current !== null;
      updating.current = false;
    },
    [selected, roving, reveal],
  );
  const limits = layout.current?.limits ?? NOWHERE;
  const letter = useMemo(() => (host && size.width ? letterOf(host) : 0), [host, size]);
  return {
    window: shown,
    limits,
    width: size.width,
    letter,
    labelsOf,
    go,
    focus,
    hold: roving.hold,
  };
}

/** Half the type size, near enough for figures and short words in a sans-serif face. */
function letterOf(host: HTMLElement): number {
  return 0.51 * Number.parseFloat(getComputedStyle(host).fontSize);
}
