import {
  type CSSProperties,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { onResize } from '../widgets/onResize.ts';
import {
  isNear,
  labelledDates,
  labelX,
  type StripDate,
  type StripWindow,
  stripLength,
  windowAt,
} from './stripLayout.ts';
import './strip.css';

export interface StripProps {
  /** All dates of the timeline, and the events being presented. */
  readonly dates: readonly StripDate[];
  readonly presented: readonly TimelineEvent[];
  readonly current: TimelineEvent | undefined;
  readonly chapter: string;
  /** The number in the order: `8 / 42`. */
  readonly place: string;
}

/**
 * The longest distance over which the strip glides, in widths of the strip: everything between
 * would have to be rendered.
 */
const LONGEST_GLIDE = 20;

/** A strip of the timeline that glides to the event. All of it is also given in words elsewhere. */
export function Strip({ dates, presented, current, chapter, place }: StripProps) {
  const index = dates.findIndex((date) => date.events.some(({ event }) => event === current));
  const box = useRef<HTMLDivElement>(null);
  const width = useEmWidth(box);
  const x = dates[index]?.events.find(({ event }) => event === current)?.x ?? 0;
  const length = stripLength(dates);
  const [to, from = to] = useGlide(x);
  const isFar = Math.abs(to - from) > LONGEST_GLIDE * width;
  const [first, last] = isFar ? [to, to] : [Math.min(to, from), Math.max(to, from)];
  const glide = [
    {
      start: windowAt(first, width, length).start,
      end: windowAt(last, width, length).end,
    },
  ];
  const shown = dates.filter((date) => isNear(glide, date.events));
  const labelled = new Set(labelledDates(shown, current, windowAt(x, width, length)));
  const stops = useMemo(() => new Set(presented), [presented]);
  return (
    <div aria-hidden="true" className="strip">
      <p className="strip-head">
        <span className="strip-chapter">{chapter}</span>
        <span className="strip-place">{place}</span>
      </p>
      <div className="strip-window" ref={box}>
        <div
          className="strip-track"
          data-far={isFar ? '' : undefined}
          style={{ '--x': `${x}em`, '--length': `${length}em` } as CSSProperties}
        >
          {shown.map((date) => (
            <StripMark
              date={date}
              current={current}
              glide={glide}
              isCurrent={date === dates[index]}
              isLabelled={labelled.has(date)}
              key={date.events[0]?.event.id}
              stops={stops}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** The positions to and from which the strip glides. */
function useGlide(x: number): readonly [number, number?] {
  const [glide, setGlide] = useState<readonly [number, number?]>([x]);
  if (glide[0] === x) return glide;
  const next = [x, glide[0]] as const;
  setGlide(next);
  return next;
}

/** The current width of an element in its own `em`. */
function useEmWidth(target: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    return onResize([element], () =>
      setWidth(element.clientWidth / Number.parseFloat(getComputedStyle(element).fontSize)),
    );
  }, [target]);
  return width;
}

/** The length of the broken line before a date that ends a silence, in `em`. */
const BROKEN_LINE_LENGTH = 4;

interface StripMarkProps extends Pick<StripProps, 'current'> {
  readonly date: StripDate;
  /** The start and end windows of the glide; nothing farther away is rendered. */
  readonly glide: readonly StripWindow[];
  /** The events being presented. */
  readonly stops: ReadonlySet<TimelineEvent>;
  readonly isCurrent: boolean;
  readonly isLabelled: boolean;
}

/** The dots of a date, with its label if there is room. */
function StripMark({ date, glide, stops, current, isCurrent, isLabelled }: StripMarkProps) {
  const [first] = date.events;
  return (
    <>
      {date.silence && first && (
        <span
          className="strip-silence"
          style={{
            left: `${first.x - BROKEN_LINE_LENGTH - 1}em`,
            width: `${BROKEN_LINE_LENGTH}em`,
          }}
        />
      )}
      {date.events
        .filter((placed) => isNear(glide, [placed]))
        .map(({ event, x }) => (
          <span
            className="strip-dot"
            data-category={event.category}
            data-current={event === current ? '' : undefined}
            data-passed={stops.has(event) ? undefined : ''}
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
