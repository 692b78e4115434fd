import type { PlacedEvent } from './placedEvent.ts';
import {
  calendarTicks,
  dateLabels,
  type Projection,
  shortenedGaps,
  withoutCollisions,
} from './ruler.ts';

interface RulerProps {
  readonly events: readonly PlacedEvent[];
  readonly projection: Projection;
  /** Where the scale changes; empty when it does not. */
  readonly knots: readonly number[];
  readonly selected: string | null;
  /** The ids of the events that are not faded. */
  readonly passing: ReadonlySet<string>;
}

/** Dates, shortened gaps, calendar ticks and the days of the events. A picture: the buttons carry the dates in words. */
export function Ruler({ events, projection, knots, selected, passing }: RulerProps) {
  const labels = knots.length > 0 ? dateLabels(events, projection) : [];
  const ticks = withoutCollisions(calendarTicks(knots, projection), labels, projection);
  const onScreen = events.filter(({ day }) => {
    const x = projection.toX(day);
    return x >= -8 && x <= projection.width + 8;
  });
  return (
    <div className="ruler" aria-hidden="true">
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
      {shortenedGaps(knots, projection).map(({ from, to, text }) => (
        <span className="ruler-gap" key={`gap-${from}`} style={{ left: from, width: to - from }}>
          {text && <span>{text}</span>}
        </span>
      ))}
      <Spans events={events} projection={projection} />
      {onScreen.map(({ event, day }) => (
        <span
          className="ruler-dot"
          data-faded={!passing.has(event.id) || undefined}
          data-category={event.category}
          data-selected={event.id === selected || undefined}
          key={event.id}
          style={{ left: projection.toX(day) }}
        />
      ))}
    </div>
  );
}

/** The days between which an event lies, as a bar on the axis; soft where the documents leave it open. */
function Spans({ events, projection }: Pick<RulerProps, 'events' | 'projection'>) {
  return events.map(({ event, span }) => {
    if (!span) return null;
    const from = Math.max(projection.toX(span.start), -20);
    const to = Math.min(projection.toX(span.end), projection.width + 20);
    if (to <= from) return null;
    return (
      <span
        className="ruler-span"
        data-category={event.category}
        data-soft-start={span.softStart || undefined}
        data-soft-end={span.softEnd || undefined}
        key={event.id}
        style={{ left: from, width: to - from }}
      />
    );
  });
}
