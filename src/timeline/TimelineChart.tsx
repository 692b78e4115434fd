import { type Ref, useId, useImperativeHandle, useMemo, useState } from 'react';
import { numeral } from '../dataset/counted.ts';
import type { Chapter, CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import type { EventFocus } from '../widgets/eventFocus.ts';
import { ChapterBand } from './ChapterBand.tsx';
import { ChartControls } from './ChartControls.tsx';
import { projectionOf, scaled, shifted, windowAround, windowOver } from './chartLayout.ts';
import { type ChartItem, isCrowded, labelOf } from './chartModel.ts';
import { covers, inNextChapter, neighbour } from './chartSteps.ts';
import { EventListbox } from './EventListbox.tsx';
import { isAggregate } from './eventOptions.ts';
import { Overview } from './Overview.tsx';
import { type PlacedEvent, placeEvent, spreadOverDays } from './placedEvent.ts';
import { Ruler } from './Ruler.tsx';
import type { RowGroup } from './timelineWidget.ts';
import { type Stretch, useStretch } from './useStretch.ts';
import { SHORTEST, useWidget } from './useWidget.ts';
import { gapWarp, trueScale } from './warp.ts';
import type { Shown } from './widgetControl.ts';
import './timeline.css';

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
  /** The accessible name of an event: begins with the date in words and contains the label. */
  readonly nameOf: (event: TimelineEvent) => string;
  /** The address at which an event is open; nothing where a page cannot be linked to. */
  readonly hrefOf: (id: string) => string | undefined;
  /** How dates are written. */
  readonly language: CorpusLanguage;
  /** The stretch of time that the chart opens on; without it, the whole period. */
  readonly stretch: Stretch | null;
  /** How much of the chart's end something lies over, pixels; nothing by default. */
  readonly cover?: number;
  readonly onOpen: (id: string) => void;
  readonly onScale: (scale: 'gaps' | 'true') => void;
  readonly ref?: Ref<EventFocus>;
}

/** Where an arrow key leads. */
const STEPS: Readonly<Record<string, -1 | 1>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** The events on a time axis, with chapters, ruler, overview and controls. */
export function TimelineChart(props: TimelineChartProps) {
  const { events, chapters, passing, selected, keys, scale, language, ref } = props;
  const { groups, groupOf, nameOf, hrefOf, stretch, cover = 0, onOpen, onScale } = props;
  const crowded = isCrowded(events.length);
  const placed = useMemo(() => {
    const all = events.map(placeEvent);
    return crowded ? spreadOverDays(all) : all;
  }, [events, crowded]);
  // A chart that fades events is not laid out anew when others pass.
  const counted = crowded ? passing : null;
  const drawn = useMemo(
    () => (counted ? placed.filter(({ event }) => counted.has(event.id)) : placed),
    [placed, counted],
  );
  const warp = useMemo(() => {
    const moments = placed.map(({ moment }) => moment);
    return scale === 'true' ? trueScale(moments) : gapWarp(moments);
  }, [placed, scale]);
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const hint = useId();
  const widget = useWidget({
    host,
    events: placed,
    drawn,
    crowded,
    passing,
    warp,
    groups,
    groupOf,
    selected,
    cover,
    nameOf,
    hrefOf,
    hint,
    language,
  });
  const { shown, width, text, limits, go, focus, focusItem } = widget;
  useImperativeHandle(ref, () => ({ focus }), [focus]);

  const press = (key: string, id: string | undefined): boolean => {
    const target = id === undefined ? undefined : leadsTo(id, key);
    if (target === undefined) return keys && zoom(key, id);
    focusItem(target);
    return true;
  };
  /** The event to which a key leads from another. */
  const leadsTo = (id: string, key: string): string | undefined => {
    const by = STEPS[key];
    if (crowded && by) return widget.beside(id, by)?.members[0]?.event.id;
    const reachable = events.filter((other) => passing.has(other.id));
    const target =
      neighbour(reachable, id, key) ??
      (keys ? inNextChapter(reachable, chapters, id, key) : undefined);
    return target?.id;
  };
  /** Around the event that has focus or is open, or the one nearest to the middle. */
  const zoomBy = (factor: number, id?: string) => {
    if (!shown) return;
    const at = placed.find(({ event }) => event.id === id)?.moment;
    const anchor = at === undefined ? anchorOf(shown, selected) : warp.toVirtual(at);
    go(scaled(shown.window, factor, limits, anchor), true);
  };
  const zoom = (key: string, id?: string): boolean => {
    if (key === '0') go(limits, true);
    else if (key === '+' || key === '=') zoomBy(0.5, id);
    else if (key === '-') zoomBy(2, id);
    else return false;
    return true;
  };
  const shortest = SHORTEST * warp.unit;
  const goOver = (members: readonly PlacedEvent[], longest?: number) => {
    const [first, last] = [members[0], members.at(-1)];
    if (!first || !last) return;
    const [from, to] = [warp.toVirtual(first.moment), warp.toVirtual(last.moment)];
    go(windowOver(from, to, shortest, longest), true);
  };
  /** Zooms in on events that are counted together, and goes on from the first of them, shown by itself. */
  const openAggregate = (id: string) => {
    const members = widget.itemOf(id)?.members ?? [];
    if (shown) goOver(members, (shown.window.end - shown.window.start) / 2);
    focus(id);
  };
  const choose = (target: EventTarget, id: string) => {
    if (isAggregate(target)) return openAggregate(id);
    // Hammer cancels the pointer's default action, and with it the focus that a click gives.
    focusItem(id);
    onOpen(id);
  };
  const projection = shown && projectionOf(shown.window, warp, { width, letter: text.letter });
  const goTo = (isInside: (day: number) => boolean, animate: boolean) => {
    const inside = drawn.filter(({ day }) => isInside(day));
    if (crowded) return goOver(inside);
    const labels = inside.flatMap(({ event }) => widget.itemOf(event.id) ?? []).map(labelOf);
    if (labels.length > 0) go(windowAround(labels, width, shortest), animate);
  };
  useStretch(stretch, shown !== null, (isInside) => goTo(isInside, false));
  return (
    <section aria-label="Timeline" className="timeline">
      <div className="timeline-card">
        <div className="timeline-head">
          <div className="chapters">
            {projection && (
              <ChapterBand
                chapters={chapters}
                onGo={(chapter) => goTo((day) => covers(chapter, day), true)}
                projection={projection}
                spacing={text.spacing}
              />
            )}
          </div>
          <div aria-hidden="true" className="ruler">
            {projection && (
              <Ruler
                crowded={crowded}
                items={shown.items}
                passing={passing}
                language={language}
                knots={scale === 'true' ? [] : warp.knots}
                projection={projection}
                selected={selected}
              />
            )}
          </div>
        </div>
        <EventListbox
          crowded={crowded}
          enter={widget.enter}
          hint={hint}
          hold={widget.hold}
          leave={widget.leave}
          onChoose={choose}
          onKey={press}
          ref={setHost}
        />
      </div>
      <div className="timeline-foot">
        {shown && (
          <Overview
            crowded={crowded}
            events={placed}
            letter={text.letter}
            passing={passing}
            onBrush={(from, to) =>
              go({ start: warp.toVirtual(from), end: warp.toVirtual(to) }, false)
            }
            selected={selected}
            shown={{
              from: warp.toCalendar(shown.window.start),
              to: warp.toCalendar(shown.window.end),
            }}
          />
        )}
        <ChartControls
          onScale={onScale}
          onShift={(part) => shown && go(shifted(shown.window, part, limits), true)}
          onWhole={() => go(limits, true)}
          onZoom={(factor) => zoomBy(factor)}
          scale={scale}
        />
      </div>
      {crowded && drawn.length < events.length && (
        <p className="timeline-note">
          {`${numeral(drawn.length)} of ${numeral(events.length)} events pass the search and the filters. Only those are drawn and counted.`}
        </p>
      )}
    </section>
  );
}

/** What keeps its place when a button zooms: the open event, else what is nearest the middle. */
function anchorOf({ window: { start, end }, items }: Shown, selected: string | null): number {
  const inside = items.filter(({ at }) => at >= start && at <= end);
  const away = ({ at }: ChartItem) => Math.abs(at - (start + end) / 2);
  const open = inside.find(({ id }) => id === selected);
  return (open ?? inside.toSorted((a, b) => away(a) - away(b))[0])?.at ?? (start + end) / 2;
}
