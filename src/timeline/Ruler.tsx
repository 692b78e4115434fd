import { useMemo } from 'react';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { calendarScale } from './layout/calendarScale.ts';
import type { ChartItem } from './layout/chartItem.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';
import type { Projection } from './layout/projection.ts';
import {
  calendarTicks,
  dateLabels,
  longGaps,
  shortenedGaps,
  withoutCollisions,
} from './layout/ruler.ts';
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
  /** The day that is pointed at, or whose event is; milliseconds. */
  readonly pointed: number | null;
  /** The ids of the events that are not faded. */
  readonly passing: ReadonlySet<string>;
  /** How dates are written. */
  readonly language: CorpusLanguage;
}

/** Dates, shortened gaps, calendar ticks and the days of the events. A picture: the buttons carry the dates in words. */
export function Ruler(props: RulerProps) {
  const { items, crowded, projection, knots, selected, pointed, passing, language } = props;
  const gaps = useMemo(() => longGaps(knots), [knots]);
  const events = useMemo(
    () => items.flatMap(({ isCount, members }) => (isCount ? [] : members)),
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
      {onScreen.map(({ event, moment, day }) => (
        <span
          className="ruler-dot"
          data-faded={!passing.has(event.id) || undefined}
          data-category={event.category}
          data-selected={event.id === selected || undefined}
          data-pointed={day === pointed || undefined}
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
