import { useMemo } from 'react';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { calendarScale } from './layout/calendarScale.ts';
import type { ChartItem } from './layout/chartModel.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';
import type { Projection } from './layout/projection.ts';
import {
  calendarTicks,
  dateLabels,
  longGaps,
  shortenedGaps,
  withoutCollisions,
} from './layout/ruler.ts';
import { inLanes } from './layout/spanLanes.ts';
import './ruler.css';

interface RulerProps {
  /** What the chart shows. */
  readonly items: readonly ChartItem[];
  /** Whether there are more events than items. */
  readonly crowded: boolean;
  readonly projection: Projection;
  /** Where the scale changes; empty when it does not. */
  readonly knots: readonly number[];
  readonly selected: string | null;
  /** The ids of the events that are not faded. */
  readonly passing: ReadonlySet<string>;
  /** How dates are written. */
  readonly language: CorpusLanguage;
}

/** Dates, shortened gaps, calendar ticks and the days of the events. A picture: the buttons carry the dates in words. */
export function Ruler(props: RulerProps) {
  const { items, crowded, projection, knots, selected, passing, language } = props;
  const gaps = useMemo(() => longGaps(knots), [knots]);
  const events = useMemo(
    () => items.flatMap(({ members }) => (members.length === 1 ? members : [])),
    [items],
  );
  const { labels, ticks } = crowded
    ? { labels: [], ticks: calendarScale(projection, language) }
    : datesAndTicks(events, knots, projection, language);
  const onScreen = events.filter(({ moment }) => {
    const x = projection.toX(moment);
    return x >= -8 && x <= projection.width + 8;
  });
  return (
    <>
      {ticks.map(({ x, text }) => (
        <span className="ruler-tick" key={`tick-${x}`} style={{ left: x }}>
          {text}
        </span>
      ))}
      {labels.map(({ x, text }) => (
        <span className="ruler-label" key={`label-${x}`} style={{ left: x }}>
          {text}
        </span>
      ))}
      {shortenedGaps(gaps, projection).map(({ from, to, text }) => (
        <span className="ruler-gap" key={`gap-${from}`} style={{ left: from, width: to - from }}>
          {text && <span>{text}</span>}
        </span>
      ))}
      <Spans events={events} projection={projection} selected={selected} />
      {onScreen.map(({ event, moment }) => (
        <span
          className="ruler-dot"
          data-faded={!passing.has(event.id) || undefined}
          data-category={event.category}
          data-selected={event.id === selected || undefined}
          key={event.id}
          style={{ left: projection.toX(moment) }}
        />
      ))}
    </>
  );
}

function datesAndTicks(
  events: readonly PlacedEvent[],
  knots: readonly number[],
  projection: Projection,
  language: CorpusLanguage,
) {
  const labels = knots.length > 0 ? dateLabels(events, projection, language) : [];
  const all = calendarTicks(knots, projection, language);
  const ticks = withoutCollisions(all, labels, projection);
  return { labels, ticks };
}

/** Where the lanes of spans begin, and how far they may reach up from there; pixels. */
const LANES_BOTTOM = -3;
const LANES_ROOM = 22;
/** From one lane to the next where there is room for all, pixels. */
const LANE_PITCH = 6;

/**
 * The days between which an event lies, as a bar on the axis; soft where the documents leave it open.
 * Bars that would lie over each other stand one above the other.
 */
function Spans({
  events,
  projection,
  selected,
}: Pick<RulerProps, 'projection' | 'selected'> & { readonly events: readonly PlacedEvent[] }) {
  const spans = useMemo(
    () => inLanes(events.flatMap(({ event, span }) => (span ? [{ event, ...span }] : []))),
    [events],
  );
  const pitch = Math.min(LANE_PITCH, LANES_ROOM / Math.max(...spans.map(({ lane }) => lane), 1));
  return spans.map(({ event, start, end, softStart, softEnd, lane }) => {
    const from = Math.max(projection.toX(start), -20);
    const to = Math.min(projection.toX(end), projection.width + 20);
    if (to <= from) return null;
    return (
      <span
        className="ruler-span"
        data-category={event.category}
        data-selected={event.id === selected || undefined}
        data-soft-start={softStart || undefined}
        data-soft-end={softEnd || undefined}
        key={event.id}
        style={{
          left: from,
          width: to - from,
          bottom: LANES_BOTTOM + lane * pitch,
          height: Math.max(1, Math.min(pitch - 1, 5)),
        }}
      />
    );
  });
}
