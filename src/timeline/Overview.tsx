import { memo, type PointerEvent, useMemo, useRef, useState } from 'react';
import { useSize } from '../widgets/useSize.ts';
import { densityPath } from './layout/densityPath.ts';
import { overviewYears } from './layout/overviewYears.ts';
import type { PlacedEvent } from './layout/placedEvent.ts';
import './overview.css';

interface OverviewProps {
  readonly events: readonly PlacedEvent[];
  /** Whether they are too many to be drawn one by one. */
  readonly crowded: boolean;
  /** The calendar time on screen, milliseconds. */
  readonly shown: { readonly from: number; readonly to: number };
  readonly selected: string | null;
  /** The width of a letter of the years, pixels, on average. */
  readonly letter: number;
  /** The ids of the events that are not faded. */
  readonly passing: ReadonlySet<string>;
  /** Asked to show another time. */
  readonly onBrush: (from: number, to: number) => void;
}

/** The room at both ends, and how far from an edge of the brush it is gripped; pixels. */
const GRIP = 8;
const CELL = 5;
/** Where the piles of events stand, and how high they may grow; pixels. */
const BASE = 24;
const ROOM = 36;
/** How far the brush stands out beyond what it covers, pixels. */
const EDGE = 4;

/** The whole period at true scale, with a brush over what the chart shows. The buttons beside it do the same by keyboard. */
export function Overview(props: OverviewProps) {
  const { events, crowded, shown, selected, letter, passing, onBrush } = props;
  const [box, setBox] = useState<HTMLElement | null>(null);
  const { width } = useSize(box);
  const first = events[0]?.day ?? 0;
  const last = events.at(-1)?.day ?? first;
  const perPixel = Math.max(last - first, 1) / Math.max(width - 2 * GRIP, 1);
  const toX = (ms: number): number => GRIP + (ms - first) / perPixel;
  const brush = { from: Math.max(toX(shown.from), 0), to: Math.min(toX(shown.to), width) };
  const handlers = useBrush({ shown, brush, first, perPixel, onBrush });
  return (
    <div aria-hidden="true" className="overview" ref={setBox} {...handlers}>
      {crowded ? (
        <Density
          events={events}
          first={first}
          passing={passing}
          perPixel={perPixel}
          width={width}
        />
      ) : (
        <Piles events={events} passing={passing} selected={selected} toX={toX} />
      )}
      {crowded && <SelectedMark events={events} selected={selected} toX={toX} />}
      <span
        className="overview-brush"
        style={{ left: brush.from - EDGE, width: Math.max(brush.to - brush.from, CELL) + 2 * EDGE }}
      />
      {overviewYears(first, last, { toX, width, letter }).map(({ x, text }) => (
        <span className="overview-year" key={text} style={{ left: x }}>
          {text}
        </span>
      ))}
    </div>
  );
}

type Grip = 'move' | 'from' | 'to';

interface BrushProps extends Pick<OverviewProps, 'shown' | 'onBrush'> {
  /** Where the brush lies, pixels. */
  readonly brush: { readonly from: number; readonly to: number };
  /** The first day, milliseconds. */
  readonly first: number;
  readonly perPixel: number;
}

/** Drags the brush by its middle or by an edge; a press beside it brings it there. */
function useBrush({ shown, brush, first, perPixel, onBrush }: BrushProps) {
  const grip = useRef<{ readonly kind: Grip; readonly at: number } | null>(null);
  const take = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { kind: gripAt(x, brush.from, brush.to), at: event.clientX };
    if (x >= brush.from - GRIP && x <= brush.to + GRIP) return;
    const length = shown.to - shown.from;
    const middle = first + (x - GRIP) * perPixel;
    onBrush(middle - length / 2, middle + length / 2);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!grip.current) return;
    const by = (event.clientX - grip.current.at) * perPixel;
    grip.current = { ...grip.current, at: event.clientX };
    const { kind } = grip.current;
    const start = kind === 'to' ? shown.from : shown.from + by;
    const end = kind === 'from' ? shown.to : shown.to + by;
    if (end > start) onBrush(start, end);
  };
  const drop = () => {
    grip.current = null;
  };
  return { onPointerDown: take, onPointerMove: drag, onPointerUp: drop, onPointerCancel: drop };
}

interface PilesProps extends Pick<OverviewProps, 'events' | 'passing' | 'selected'> {
  readonly toX: (ms: number) => number;
}

/** A square for each event. */
function Piles({ events, passing, selected, toX }: PilesProps) {
  const piles = pileUp(events, toX);
  const pitch = Math.min(4, ROOM / Math.max(...piles.map(({ level }) => level + 1), 1));
  return piles.map(({ event, x, level }) => (
    <span
      className="overview-event"
      data-faded={!passing.has(event.id) || undefined}
      data-category={event.category}
      data-selected={event.id === selected || undefined}
      key={event.id}
      style={{ left: x, bottom: BASE + level * pitch, height: Math.max(pitch - 1, 1) }}
    />
  ));
}

interface DensityProps extends Pick<OverviewProps, 'events' | 'passing'> {
  readonly first: number;
  readonly perPixel: number;
  readonly width: number;
}

/** Where many events lie, as one shape; those that pass stand out before all. */
const Density = memo(function Density({ events, passing, first, perPixel, width }: DensityProps) {
  const shapes = useMemo(() => {
    const axis = {
      width,
      cell: CELL,
      height: ROOM,
      toX: (ms: number) => GRIP + (ms - first) / perPixel,
    };
    const days = events.map(({ day }) => day);
    const passed = events.filter(({ event }) => passing.has(event.id)).map(({ day }) => day);
    return { all: densityPath(days, days, axis), passed: densityPath(passed, days, axis) };
  }, [events, passing, first, perPixel, width]);
  return (
    <svg aria-hidden="true" className="overview-density" height={ROOM} width={width}>
      <path d={shapes.all} data-faded="" />
      <path d={shapes.passed} />
    </svg>
  );
});

/** The place of the open event among many. */
function SelectedMark({ events, selected, toX }: Omit<PilesProps, 'passing'>) {
  const open = useMemo(
    () => (selected === null ? undefined : events.find(({ event }) => event.id === selected)),
    [events, selected],
  );
  if (!open) return null;
  return (
    <span
      className="overview-event"
      data-category={open.event.category}
      data-selected
      style={{ left: toX(open.day) - CELL / 2, bottom: BASE, height: ROOM }}
    />
  );
}

function gripAt(x: number, from: number, to: number): Grip {
  if (to - from > 4 * GRIP && Math.abs(x - from) <= GRIP) return 'from';
  if (to - from > 4 * GRIP && Math.abs(x - to) <= GRIP) return 'to';
  return 'move';
}

/** Squares piled up where events fall into the same few pixels. */
function pileUp(events: readonly PlacedEvent[], toX: (ms: number) => number) {
  const levels = new Map<number, number>();
  return events.map(({ event, day }) => {
    const cell = Math.floor(toX(day) / CELL);
    const level = levels.get(cell) ?? 0;
    levels.set(cell, level + 1);
    return { event, x: toX(day) - CELL / 2, level };
  });
}
