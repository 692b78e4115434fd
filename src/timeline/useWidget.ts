import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { DAY_MS } from '../dataset/civilDay.ts';
import { useSize } from '../widgets/useSize.ts';
import { createEventOptions, linkTo } from './eventOptions.ts';
import { carryOver, type WidgetLayout } from './layout/carryOver.ts';
import { clamp, reachingBeyond, revealing, wholeWindow } from './layout/chartLayout.ts';
import { type ChartItem, crowdedModel, labelOf, plainModel } from './layout/chartModel.ts';
import { placesOf } from './layout/placedEvent.ts';
import { createRovingFocus } from './rovingFocus.ts';
import { useTextSize } from './useTextSize.ts';
import { updateGroups } from './vis/rowGroups.ts';
import {
  createWidget,
  destroyWidget,
  feedItems,
  moveTo,
  updateFrame,
  updateItems,
  type VirtualWindow,
  type Widget,
  windowOf,
} from './vis/timelineWidget.ts';
import type { Shown, WidgetControl, WidgetProps } from './widgetControl.ts';

/** No zoom shows less than this: two base segments of the warp, or two days on the true scale. */
export const SHORTEST = 2;

/** Before the chart has a size. */
const NOWHERE: VirtualWindow = { start: DAY_MS, end: 2 * DAY_MS };

/** Ties one vis-timeline to React: made when its host appears, updated when props change, taken down with it. */
export function useWidget(props: WidgetProps): WidgetControl {
  const { host, events, drawn, crowded, passing, warp, groups, groupOf } = props;
  const { selected, cover, nameOf, hrefOf, hint, language } = props;
  const labels = useMemo(() => createEventOptions(nameOf, language), [nameOf, language]);
  const size = useSize(host);
  const text = useTextSize(host);
  const [shown, setShown] = useState<Shown | null>(null);
  const widget = useRef<Widget | null>(null);
  const layout = useRef<WidgetLayout | null>(null);
  const updating = useRef(false);
  const roving = useMemo(() => createRovingFocus(hint), [hint]);
  /** The places of the events that can be reached. */
  const places = useRef<ReadonlyMap<string, number>>(new Map());
  /** The event that is shown by itself because focus went to it. */
  const sought = useRef<string | null>(null);
  const apart = useRef<readonly string[]>([]);
  const known = useRef<readonly ChartItem[]>([]);

  /** Gives the widget what a window needs, and says what that is. */
  const feed = useCallback(
    (window: VirtualWindow): Shown => {
      const items = layout.current?.model.itemsIn(window, apart.current) ?? [];
      if (items !== known.current && widget.current) {
        known.current = items;
        feedItems(widget.current, items);
        roving.show(items, places.current);
      }
      return { window, items };
    },
    [roving],
  );

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
        isStacked: !crowded,
        onWindow: (window) => {
          const next = feed(window);
          // In step with the items, which are drawn at once: React would wait for a later frame, and
          // it may not be hurried from its own effects.
          if (updating.current) setShown(next);
          else flushSync(() => setShown(next));
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
    [host, crowded, roving, feed],
  );

  useLayoutEffect(
    function fadeOthers() {
      places.current = placesOf(events, passing);
      if (!crowded) {
        for (const { event } of events) labels.of(event).inert = !passing.has(event.id);
      }
      roving.show(known.current, places.current);
    },
    [events, passing, crowded, labels, roving],
  );

  useLayoutEffect(
    function layOut() {
      void text;
      const current = widget.current;
      if (!host || !current || size.width === 0) return;
      updating.current = true;
      const limits = wholeWindow(
        events.map(({ moment }) => moment),
        warp,
        size.width,
      );
      const reach = reachingBeyond(limits, cover / size.width);
      const window = carryOver(layout.current, windowOf(current), warp, limits, reach);
      const rows = groups.map(({ id }) => id);
      const options = { events: drawn, warp, limits, size, groups: rows, groupOf, labels, host };
      const model = crowded ? crowdedModel(options, labels.typeOf(host)) : plainModel(options);
      layout.current = { warp, limits, model };
      updateFrame(current, {
        window,
        limits: reach,
        zoomMin: SHORTEST * warp.unit,
        width: size.width,
        minHeight: size.height,
        rowGap: model.rowGap,
      });
      updateGroups(current, groups, limits);
      const items = model.itemsIn(window, apart.current);
      known.current = items;
      updateItems(current, items);
      roving.show(items, places.current);
      setShown({ window, items });
      updating.current = false;
    },
    [host, events, drawn, crowded, warp, groups, groupOf, size, cover, labels, text, roving],
  );

  const items = shown?.items;
  useLayoutEffect(
    function linkItems() {
      for (const { id, option } of items ?? []) linkTo(option, hrefOf(id));
    },
    [items, hrefOf],
  );

  const go = useCallback(
    (window: VirtualWindow, animate: boolean) => {
      const { current } = widget;
      if (!current || !layout.current) return;
      const reach = reachingBeyond(layout.current.limits, cover / size.width);
      moveTo(current, clamp(window, reach), animate);
    },
    [cover, size.width],
  );
  const itemOf = useCallback((id: string): ChartItem | undefined => {
    const { current } = widget;
    return current ? layout.current?.model.itemOf(id, windowOf(current), apart.current) : undefined;
  }, []);
  const beside = useCallback((id: string, by: -1 | 1): ChartItem | undefined => {
    const { current } = widget;
    return current
      ? layout.current?.model.beside(id, by, windowOf(current), apart.current)
      : undefined;
  }, []);
  const reveal = useCallback(
    (id: string, animate: boolean) => {
      const item = itemOf(id);
      if (!widget.current || !item) return;
      const before = windowOf(widget.current);
      const after = revealing(before, labelOf(item), size.width, cover);
      if (after !== before) go(after, animate);
    },
    [itemOf, size.width, cover, go],
  );
  const focusItem = useCallback(
    (id: string) => {
      reveal(id, false);
      if (host) roving.focus(id, host);
    },
    [reveal, roving, host],
  );
  /** Shows some events by themselves. */
  const setApart = useCallback(
    (ids: readonly (string | null)[]) => {
      apart.current = [...new Set(ids.filter((id) => id !== null))];
      if (crowded && widget.current) setShown(feed(windowOf(widget.current)));
    },
    [crowded, feed],
  );
  const focus = useCallback(
    (id: string) => {
      sought.current = id;
      setApart([selected, id]);
      focusItem(id);
    },
    [setApart, focusItem, selected],
  );
  const hold = useCallback(
    (id: string) => {
      if (id !== sought.current) sought.current = null;
      roving.hold(id);
    },
    [roving],
  );
  const wasDrawn = useRef(false);
  useLayoutEffect(
    function markSelected() {
      if (selected) sought.current = null;
      updating.current = true;
      setApart([selected, sought.current]);
      roving.select(selected);
      // What is open when the page loads is simply there.
      if (selected) reveal(selected, wasDrawn.current);
      wasDrawn.current = layout.current !== null;
      updating.current = false;
    },
    [selected, roving, reveal, setApart],
  );
  const enter = useCallback(() => {
    if (host) roving.enter(host);
  }, [roving, host]);
  const limits = layout.current?.limits ?? NOWHERE;
  const { width } = size;
  return {
    shown,
    limits,
    width,
    text,
    itemOf,
    beside,
    go,
    focusItem,
    focus,
    hold,
    enter,
    leave: roving.leave,
  };
}
