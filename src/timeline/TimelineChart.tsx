import { type KeyboardEvent, type Ref, useImperativeHandle, useMemo, useState } from 'react';
import { DAY_MS, dayMs } from '../dataset/civilDay.ts';
import type { Chapter, TimelineEvent } from '../dataset/dataset.ts';
import { ChapterBand } from './ChapterBand.tsx';
import { ChartControls } from './ChartControls.tsx';
import { projectionOf, scaled, shifted, windowAround } from './chartLayout.ts';
import { Overview } from './Overview.tsx';
import { placeEvent } from './placedEvent.ts';
import { Ruler } from './Ruler.tsx';
import { useWidget } from './useWidget.ts';
import { gapWarp, trueScale } from './warp.ts';

export interface TimelineChartProps {
  /** In date order. */
  readonly events: readonly TimelineEvent[];
  readonly chapters: readonly Chapter[];
  readonly selected: string | null;
  readonly scale: 'gaps' | 'true';
  /** The accessible name of an event: begins with the date in words and contains the title. */
  readonly nameOf: (event: TimelineEvent) => string;
  readonly onOpen: (id: string) => void;
  readonly onScale: (scale: 'gaps' | 'true') => void;
  readonly ref?: Ref<EventFocus>;
}

/** Moves focus to an event, bringing it on screen first. */
export interface EventFocus {
  readonly focus: (id: string) => void;
}

/** The events on a time axis, with chapters, ruler, overview and controls. */
export function TimelineChart(props: TimelineChartProps) {
  const { events, chapters, selected, scale, nameOf, onOpen, onScale, ref } = props;
  const placed = useMemo(() => events.map(placeEvent), [events]);
  const warp = useMemo(() => {
    const days = placed.map(({ day }) => day);
    return scale === 'true' ? trueScale(days) : gapWarp(days);
  }, [placed, scale]);
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const widget = useWidget({ host, events: placed, warp, selected, nameOf });
  const { window: shown, width, letter, limits, go, focus, hold } = widget;
  useImperativeHandle(ref, () => ({ focus }), [focus]);

  const step = (event: KeyboardEvent) => {
    const target = neighbour(events, (event.target as HTMLElement).dataset.event, event.key);
    if (!target || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    focus(target.id);
  };
  const open = (target: EventTarget) => {
    const id = target instanceof Element && target.closest('button')?.dataset.event;
    if (!id) return;
    // Hammer cancels the pointer's default action, and with it the focus that a click gives.
    focus(id);
    onOpen(id);
  };
  const projection = shown && projectionOf(shown, warp, { width, letter });
  const goToChapter = (chapter: Chapter) => {
    const inside = placed.filter(({ day }) => covers(chapter, day)).map(({ day }) => day);
    const [from, to] = [inside[0] ?? dayMs(chapter.start), inside.at(-1) ?? dayMs(chapter.end)];
    go(windowAround(from, to === from ? to + DAY_MS : to, warp), true);
  };
  return (
    <section aria-label="Timeline" className="timeline">
      <div className="timeline-card">
        <div className="timeline-head">
          {projection && (
            <>
              <ChapterBand chapters={chapters} onGo={goToChapter} projection={projection} />
              <Ruler
                events={placed}
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
          onClick={(event) => open(event.target)}
          onFocus={({ target }) => target.dataset.event && hold(target.dataset.event)}
          onKeyDown={step}
          ref={setHost}
        />
      </div>
      <div className="timeline-foot">
        {shown && (
          <Overview
            events={placed}
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
          onZoom={(factor) => shown && go(scaled(shown, factor, limits), true)}
          scale={scale}
        />
      </div>
    </section>
  );
}

function covers({ start, end }: Chapter, day: number): boolean {
  return dayMs(start) <= day && day <= dayMs(end);
}

/** The event that an arrow key, Home or End leads to from another. */
function neighbour(
  events: readonly TimelineEvent[],
  id: string | undefined,
  key: string,
): TimelineEvent | undefined {
  const index = events.findIndex((event) => event.id === id);
  if (index < 0) return undefined;
  if (key === 'Home') return events[0];
  if (key === 'End') return events.at(-1);
  if (key === 'ArrowRight' || key === 'ArrowDown') return events[index + 1];
  return key === 'ArrowLeft' || key === 'ArrowUp' ? events[index - 1] : undefined;
}
