import { type Ref, useId, useImperativeHandle, useState } from 'react';
import { numeral } from '../dataset/counted.ts';
import type { Chapter, CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import type { EventFocus } from '../widgets/eventFocus.ts';
import { ChapterBand } from './ChapterBand.tsx';
import { ChartControls } from './ChartControls.tsx';
import { EventListbox } from './EventListbox.tsx';
import { isNumberOption } from './eventOptions.ts';
import type { NameOf } from './labelWords.ts';
import type { RowGroup } from './layout/chartItem.ts';
import { covers } from './layout/chartSteps.ts';
import { projectionOf } from './layout/projection.ts';
import { Overview } from './Overview.tsx';
import { Ruler } from './Ruler.tsx';
import { type ChartView, useChart } from './useChart.ts';
import { type ChartEvents, useChartEvents } from './useChartEvents.ts';
import { useChartKeys } from './useChartKeys.ts';
import { type ChartZoom, useChartZoom } from './useChartZoom.ts';
import type { Period } from './usePeriod.ts';
import { type PointedDay, usePointedDay } from './usePointedDay.ts';
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
  /** Whether single letters and signs act as commands. */
  readonly hasLetterKeys: boolean;
  readonly scale: 'gaps' | 'true';
  /** The accessible name of an event: begins with the date in words and contains the words that are seen. */
  readonly nameOf: NameOf;
  /** The address at which an event is open; nothing where a page cannot be linked to. */
  readonly hrefOf: (id: string) => string | undefined;
  /** How dates are written. */
  readonly language: CorpusLanguage;
  /** What the chart opens on; without it, the whole period. */
  readonly period: Period | null;
  /** How much of the chart's end something lies over, pixels; nothing by default. */
  readonly cover?: number;
  /** What Enter does with an event, for those who hear it: it opens its source by default. */
  readonly enterWords?: string;
  readonly onOpen: (id: string) => void;
  readonly onScale: (scale: 'gaps' | 'true') => void;
  readonly ref?: Ref<EventFocus>;
}

/** The events on a time axis, with chapters, ruler, overview and controls. */
export function TimelineChart(props: TimelineChartProps) {
  const { events, passing, groups, groupOf, selected, nameOf, hrefOf, language } = props;
  const { cover = 0, onOpen, ref } = props;
  const placing = useChartEvents(events);
  const { placed, crowded } = placing;
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const hint = useId();
  const own = { host, hint, nameOf, language, groups, groupOf, hrefOf };
  const given = { events: placed, crowded, scale: props.scale, passing, selected, cover };
  const view = useChart({ ...own, ...given });
  const { chart } = view;
  useImperativeHandle(ref, () => ({ focus: (id) => chart?.focus(id) }), [chart]);
  const zoom = useChartZoom({ ...props, ...placing, ...view, events: placed });
  const press = useChartKeys({ ...props, chart, zoom });
  const pointed = usePointedDay(chart, view.shown);
  const choose = (target: EventTarget, id: string) => {
    if (isNumberOption(target)) {
      // Zooms in, and goes on from the first of the events, shown by itself.
      zoom.into(chart?.items?.itemOf(id)?.members ?? []);
      chart?.focus(id);
      return;
    }
    // Hammer cancels the pointer's default action, and with it the focus that a click gives.
    chart?.focusItem(id);
    onOpen(id);
  };
  return (
    <section aria-label="Timeline" className="timeline">
      <div className="timeline-card">
        <ChartHead {...props} placing={placing} pointed={pointed} view={view} zoom={zoom} />
        <EventListbox
          enterWords={props.enterWords ?? 'opens its source'}
          hint={hint}
          onChoose={choose}
          onEnter={() => chart?.roving.enter()}
          onHold={(id) => chart?.roving.hold(id)}
          onKey={press}
          onLeave={() => chart?.roving.leave()}
          onPoint={pointed.onTarget}
          ref={setHost}
        />
      </div>
      <ChartFoot {...props} placing={placing} view={view} zoom={zoom} />
      {view.shown && chart?.drawsAll === false && (
        <p className="timeline-note">
          {`${numeral(placed.filter(({ event }) => passing.has(event.id)).length)} of ${numeral(events.length)} events pass the search and the filters. Only those are drawn and counted.`}
        </p>
      )}
    </section>
  );
}

interface PartProps extends TimelineChartProps {
  readonly placing: ChartEvents;
  readonly view: ChartView;
  readonly zoom: ChartZoom;
}

/** What stands above the events: chapters and ruler. */
function ChartHead({
  placing,
  view,
  zoom,
  pointed,
  ...props
}: PartProps & { readonly pointed: PointedDay }) {
  const { chapters, passing, selected } = props;
  const { shown, width, text } = view;
  const { crowded } = placing;
  const projection =
    shown && projectionOf(shown.window, shown.warp, { width, letter: text.letter });
  return (
    <div className="timeline-head">
      <div className="chapters">
        {projection && (
          <ChapterBand
            chapters={chapters}
            onGo={(chapter) => zoom.toDays((day) => covers(chapter, day), true)}
            projection={projection}
            spacing={text.spacing}
          />
        )}
      </div>
      <div
        aria-hidden="true"
        className="ruler"
        onPointerLeave={pointed.onLeave}
        onPointerMove={(event) => projection && pointed.onRuler(event, projection)}
      >
        {projection && (
          <Ruler
            crowded={crowded}
            items={shown.items}
            passing={passing}
            pointed={pointed.day}
            language={props.language}
            knots={props.scale === 'true' ? [] : shown.warp.knots}
            projection={projection}
            selected={selected}
          />
        )}
      </div>
    </div>
  );
}

/** What stands below them: overview and controls. */
function ChartFoot({ placing, view, zoom, passing, selected, scale, onScale }: PartProps) {
  const { shown, text } = view;
  const { placed, crowded } = placing;
  return (
    <div className="timeline-foot">
      {shown && (
        <Overview
          crowded={crowded}
          events={placed}
          letter={text.letter}
          passing={passing}
          onBrush={zoom.toTime}
          selected={selected}
          shown={{
            from: shown.warp.toCalendar(shown.window.start),
            to: shown.warp.toCalendar(shown.window.end),
          }}
        />
      )}
      <ChartControls
        onScale={onScale}
        onShift={zoom.shift}
        onWhole={zoom.toWhole}
        onZoom={(factor) => zoom.by(factor)}
        scale={scale}
      />
    </div>
  );
}
