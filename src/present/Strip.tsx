import {
  type CSSProperties,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CorpusLanguage, TimelineEvent } from '../dataset/dataset.ts';
import {
  labelledDates,
  labelX,
  type StripDate,
  stripDates,
  stripLength,
  windowAt,
} from './stripLayout.ts';

export interface StripProps {
  /** All events of the timeline, in date order, and which of them are presented. */
  readonly events: readonly TimelineEvent[];
  readonly presented: readonly TimelineEvent[];
  readonly current: TimelineEvent | undefined;
  /** Calendar time, milliseconds, to units of the strip. */
  readonly scale: (ms: number) => number;
  /** How dates are written. */
  readonly language: CorpusLanguage;
  readonly chapter: string;
  /** The place in the order: `8 / 42`. */
  readonly place: string;
}

/** A strip of the timeline that glides to the event. Everything on it is said elsewhere in words. */
export function Strip(props: StripProps) {
  const { events, presented, current, scale, language, chapter, place } = props;
  const dates = useMemo(() => stripDates(events, scale, language), [events, scale, language]);
  const index = dates.findIndex((date) => date.events.some(({ event }) => event === current));
  const frame = useRef<HTMLDivElement>(null);
  const width = useEmWidth(frame);
  const x = dates[index]?.events.find(({ event }) => event === current)?.x ?? 0;
  const length = stripLength(dates);
  const labelled = useMemo(
    () => new Set(labelledDates(dates, current, windowAt(x, width, length))),
    [dates, current, x, width, length],
  );
  return (
    <div aria-hidden="true" className="strip">
      <p className="strip-head">
        <span className="strip-chapter">{chapter}</span>
        <span className="strip-place">{place}</span>
      </p>
      <div className="strip-window" ref={frame}>
        <div
          className="strip-track"
          style={{ '--x': `${x}em`, '--length': `${length}em` } as CSSProperties}
        >
          {dates.map((date) => (
            <StripMark
              date={date}
              current={current}
              isCurrent={date === dates[index]}
              isLabelled={labelled.has(date)}
              key={date.events[0]?.event.id}
              presented={presented}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** The width of an element in its own `em`, kept up to date. */
function useEmWidth(target: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    const measure = () =>
      setWidth(element.clientWidth / Number.parseFloat(getComputedStyle(element).fontSize));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [target]);
  return width;
}

/** How much of the line before a date is broken where silence goes before it, `em`. */
const SILENCE = 4;

interface StripMarkProps extends Pick<StripProps, 'presented' | 'current'> {
  readonly date: StripDate;
  readonly isCurrent: boolean;
  readonly isLabelled: boolean;
}

/** The dots of a date, and its label where there is room. */
function StripMark({ date, presented, current, isCurrent, isLabelled }: StripMarkProps) {
  const [first] = date.events;
  return (
    <>
      {date.silence && first && (
        <span
          className="strip-silence"
          style={{ left: `${first.x - SILENCE - 1}em`, width: `${SILENCE}em` }}
        />
      )}
      {date.events.map(({ event, x }) => (
        <span
          className="strip-dot"
          data-category={event.category}
          data-current={event === current ? '' : undefined}
          data-passed={presented.includes(event) ? undefined : ''}
          key={event.id}
          style={{ left: `${x}em` }}
        />
      ))}
      {isLabelled && (
        <span
          className="strip-label"
          data-current={isCurrent ? '' : undefined}
          style={{ left: `${labelX(date, current)}em` }}
        >
          {date.label}
        </span>
      )}
    </>
  );
}
