import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Chapter, TimelineEvent } from '../dataset/dataset.ts';
import { ChapterBand } from './ChapterBand.tsx';
import { ChartControls } from './ChartControls.tsx';
import { projectionOf, scaled, shifted, windowAround } from './chartLayout.ts';
import { covers, inNextChapter, neighbour } from './chartSteps.ts';
import { Overview } from './Overview.tsx';
import { placeEvent } from './placedEvent.ts';
import { Ruler } from './Ruler.tsx';
import type { RowGroup } from './rowGroups.ts';
import type { VirtualWindow } from './timelineWidget.ts';
import { SHORTEST, useWidget } from './useWidget.ts';
import { gapWarp, trueScale } from './warp.ts';

/** From a day to a day, in milliseconds; `null` at an open end. */
export interface Stretch {
  readonly start: number | null;
  readonly end: number | null;
}

export interface TimelineChartProps {
  /** In date order. */
  readonly events: readonly TimelineEvent[];
  readonly chapters: readonly Chapter[];
  /** The ids of the events that are let through; the others are faded, and cannot be reached. */
  readonly passing: ReadonlySet<string>;
  readonly selected: string | null;
  /** What rows stand for: a heading for each group, and the group of each event; none for all together. */
  readonly groups: readonly RowGroup[];
  readonly groupOf: (event: TimelineEvent) => string;
  /** Whether single letters act as commands. */
  readonly keys: boolean;
  readonly scale: 'gaps' | 'true';
  /** The accessible name of an event: begins with the date in words and contains the title. */
  readonly nameOf: (event: TimelineEvent) => string;
  /** The stretch of time that the chart opens on; without it, the whole period. */
  readonly stretch: Stretch | null;
  /** How much of the chart's end something lies over, pixels; nothing by default. */
  readonly cover?: number;
  readonly onOpen: (id: string) => void;
  readonly onScale: (scale: 'gaps' | 'true') => void;
  readonly ref?: Ref<EventFocus>;
}

/** A place on the screen, pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Moves focus to an event, bringing it on screen first. */
export interface EventFocus {
  readonly focus: (id: string) => void;
}

/** The events on a time axis, with chapters, ruler, overview and controls. */
export function TimelineChart(props: TimelineChartProps) {
  const { events, chapters, passing, selected, keys, scale, ref } = props;
  const { groups, groupOf, nameOf, stretch, cover = 0, onOpen, onScale } = props;
  const placed = useMemo(() => events.map(placeEvent), [events]);
  const warp = useMemo(() => {
    const days = placed.map(({ day }) => day);
    return scale === 'true' ? trueScale(days) : gapWarp(days);
  }, [placed, scale]);
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const widget = useWidget({
    host,
    events: placed,
    passing,
    warp,
    groups,
    groupOf,
    selected,
    cover,
    nameOf,
  });
  const { window: shown, width, letter, limits, go, focus, hold } = widget;
  const pressed = useRef<Point>({ x: 0, y: 0 });
  useImperativeHandle(ref, () => ({ focus }), [focus]);

  const step = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const id = (event.target as HTMLElement).dataset.event;
    const reachable = events.filter((other) => passing.has(other.id));
    const target =
      neighbour(reachable, id, event.key) ??
      (keys ? inNextChapter(reachable, chapters, id, event.key) : undefined);
    if (target) focus(target.id);
    else if (!keys || !zoom(event.key)) return;
    event.preventDefault();
  };
  const zoomBy = (factor: number) => {
    if (shown) go(scaled(shown, factor, limits, anchorOf(shown)), true);
  };
  const zoom = (key: string): boolean => {
    if (key === '0') go(limits, true);
    else if (key === '+' || key === '=') zoomBy(0.5);
    else if (key === '-') zoomBy(2);
    else return false;
    return true;
  };
  /** What keeps its place when a button zooms: the open event, else the one nearest the middle. */
  const anchorOf = ({ start, end }: VirtualWindow): number => {
    const inside = placed
      .map(({ event, day }) => ({ id: event.id, at: warp.toVirtual(day) }))
      .filter(({ at }) => at >= start && at <= end);
    const away = ({ at }: { readonly at: number }) => Math.abs(at - (start + end) / 2);
    const open = inside.find(({ id }) => id === selected);
    return (open ?? inside.toSorted((a, b) => away(a) - away(b))[0])?.at ?? (start + end) / 2;
  };
  const open = ({ target, detail, clientX, clientY }: MouseEvent) => {
    const id = target instanceof Element && target.closest('button')?.dataset.event;
    if (!id) return;
    // A drag that began on a label has moved the chart, and is no click.
    const { x, y } = pressed.current;
    if (detail > 0 && Math.hypot(clientX - x, clientY - y) > 5) return;
    // Hammer cancels the pointer's default action, and with it the focus that a click gives.
    focus(id);
    onOpen(id);
  };
  const projection = shown && projectionOf(shown, warp, { width, letter });
  const goTo = (isInside: (day: number) => boolean, animate: boolean) => {
    const inside = placed.filter(({ day }) => isInside(day)).map(({ event }) => event.id);
    const labels = widget.labelsOf(inside);
    if (labels.length > 0) go(windowAround(labels, width, SHORTEST * warp.unit), animate);
  };
  const framed = useRef<Stretch | null>(null);
  useLayoutEffect(function frameStretch() {
    if (!shown || framed.current === stretch) return;
    framed.current = stretch;
    if (stretch) goTo((day) => isWithin(stretch, day), false);
  });
  return (
    <section aria-label="Timeline" className="timeline">
      <div className="timeline-card">
        <div className="timeline-head">
          {projection && (
            <>
              <ChapterBand
                chapters={chapters}
                onGo={(chapter) => goTo((day) => covers(chapter, day), true)}
                projection={projection}
              />
              <Ruler
                events={placed}
                passing={passing}
                knots={scale === 'true' ? [] : warp.knots}
                projection={projection}
                selected={selected}
              />
            </>
          )}
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside take the keys and clicks */}
        <div
          className="timeline-host"
          onClick={open}
          onFocus={({ target }) => target.dataset.event && hold(target.dataset.event)}
          onKeyDown={step}
          onPointerDownCapture={({ clientX: x, clientY: y }) => {
            pressed.current = { x, y };
          }}
          ref={setHost}
        />
      </div>
      <div className="timeline-foot">
        {shown && (
          <Overview
            events={placed}
            passing={passing}
            onBrush={(from, to) =>
              go({ start: warp.toVirtual(from), end: warp.toVirtual(to) }, false)
            }
            selected={selected}
            shown={{ from: warp.toCalendar(shown.start), to: warp.toCalendar(shown.end) }}
          />
        )}
        <ChartControls
          onScale={onScale}
          onShift={(part) => shown && go(shifted(shown, part, limits), true)}
          onWhole={() => go(limits, true)}
          onZoom={zoomBy}
          scale={scale}
        />
      </div>
    </section>
  );
}

function isWithin({ start, end }: Stretch, day: number): boolean {
  return (start === null || start <= day) && (end === null || day <= end);
}
