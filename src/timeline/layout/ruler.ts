import { DAY_MS, formatDay, isoDay } from '../../dataset/civilDay.ts';
import type { CorpusLanguage } from '../../dataset/dataset.ts';
import { writeDay } from '../../dataset/dayFormat.ts';
import {
  isOneOfSeveral,
  type Precision,
  pointsOf,
  precisionOf,
} from '../../dataset/historicalDate.ts';
import { longWords, seasonWords } from '../../dataset/pointWords.ts';
import { pairsOf } from './pairs.ts';
import type { PlacedEvent } from './placedEvent.ts';
import type { Projection } from './projection.ts';
import { rulerWidth } from './textWidth.ts';
import type { TimeSpan } from './timeSpan.ts';

export interface RulerLabel {
  readonly x: number;
  readonly text: string;
}

export interface RulerGap {
  readonly from: number;
  readonly to: number;
  /** Its length in words, where there is room for it. */
  readonly text: string | null;
}

export const LABEL_SPACE = 10;
/** Gaps shorter than this are not marked: they look no shorter than they are. */
const SHORTEST_GAP = 60 * DAY_MS;
/** Nor are those that are drawn narrower than this, pixels: they would not be seen to be hatched. */
const NARROWEST_GAP = 8;

/** Dates at the events, left to right, as many as fit; the year is said where it changes. */
export function dateLabels(
  events: readonly PlacedEvent[],
  projection: Projection,
  language: CorpusLanguage,
): readonly RulerLabel[] {
  const labels: RulerLabel[] = [];
  let free = 0;
  let year = '';
  for (const event of onePerDay(events)) {
    const x = projection.toX(event.moment);
    if (x < 0 || x > projection.width) continue;
    const own = formatDay(event.day, 'y');
    const fitting = textsFor(event, own !== year, language)
      .map((text) => ({ x: inside(x, text, projection), text }))
      .filter((candidate) => candidate.x - half(candidate.text, projection) >= free);
    // Rather a short label at its point than a long one that begins before it.
    const label = fitting.find((candidate) => candidate.x <= x) ?? fitting.at(-1);
    if (!label) continue;
    labels.push(label);
    free = label.x + half(label.text, projection) + LABEL_SPACE;
    year = own;
  }
  return labels;
}

/** The middle of a label at a point, moved so far that the label is not cut at an edge. */
function inside(x: number, text: string, projection: Projection): number {
  const reach = half(text, projection);
  return Math.min(Math.max(x, reach), projection.width - reach);
}

function half(text: string, { letter }: Pick<Projection, 'letter'>): number {
  return rulerWidth(text, letter) / 2;
}

/** The event of each day that says best what the day is: the most exact one. */
function onePerDay(events: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const days = new Map<number, PlacedEvent>();
  for (const event of events) {
    const other = days.get(event.day);
    if (!other || exactness(event) > exactness(other)) days.set(event.day, event);
  }
  return [...days.values()];
}

const PARTS: Readonly<Record<Precision, number>> = {
  century: 0,
  decade: 0,
  year: 1,
  season: 2,
  month: 2,
  day: 3,
};

/** How many years, months and days a date names; an interval names those of both its ends. */
function exactness({ date }: PlacedEvent): number {
  if (isOneOfSeveral(date)) return 0;
  if (date.shape !== 'interval') return PARTS[precisionOf(date)];
  return PARTS[date.start.precision] + PARTS[date.end.precision];
}

/** The ways to write a date; none where the day is only the first of several that it may have been. */
function textsFor(
  { date, day }: PlacedEvent,
  newYear: boolean,
  language: CorpusLanguage,
): readonly string[] {
  if (isOneOfSeveral(date)) return [];
  const [long] = pointsOf(date);
  if (long?.precision === 'century' || long?.precision === 'decade')
    return date.shape === 'single' ? [longWords(long)] : [];
  const write = (...patterns: readonly string[]) =>
    patterns.map((pattern) => writeDay(day, pattern, language));
  if (long?.precision === 'season') return [seasonWords(long), ...write('y')];
  const precision = precisionOf(date);
  if (precision === 'year') return write('y');
  if (precision === 'month') return write('MMM y');
  return newYear ? write('d MMM y', 'y') : write('d MMM');
}

/** The times without events that are long enough to be marked where a warp has shortened them. */
export function longGaps(knots: readonly number[]): readonly TimeSpan[] {
  return pairsOf(knots)
    .map(([start, end]) => ({ start, end }))
    .filter(({ start, end }) => end - start >= SHORTEST_GAP);
}

/** Those of the long gaps that are on screen. */
export function shortenedGaps(
  gaps: readonly TimeSpan[],
  projection: Projection,
): readonly RulerGap[] {
  return gaps.flatMap(({ start, end }) => {
    const [from, to] = [projection.toX(start), projection.toX(end)];
    if (to - from < NARROWEST_GAP || to < 0 || from > projection.width) return [];
    const text = duration(start, end);
    const room = Math.min(to, projection.width) - Math.max(from, 0) - LABEL_SPACE;
    return [{ from, to, text: room > rulerWidth(text, projection.letter) ? text : null }];
  });
}

function duration(start: number, end: number): string {
  const months = Math.round((end - start) / DAY_MS / 30.44);
  return months < 24 ? `${months} mo` : `${Math.floor(months / 12)} yr`;
}

interface Unit {
  readonly days: number;
  readonly pattern: string;
  /** The first moment of the unit at or after a moment. */
  readonly next: (ms: number) => number;
}

const UNITS: readonly Unit[] = [
  { days: 1, pattern: 'd MMM', next: (ms) => Math.ceil(ms / DAY_MS) * DAY_MS },
  {
    days: 7,
    pattern: 'd MMM',
    next: (ms) => Math.ceil((ms - 4 * DAY_MS) / (7 * DAY_MS)) * 7 * DAY_MS + 4 * DAY_MS,
  },
  { days: 30.44, pattern: 'MMM', next: (ms) => nextMonth(ms, 1) },
  { days: 91.3, pattern: 'MMM', next: (ms) => nextMonth(ms, 3) },
  { days: 365.25, pattern: 'y', next: (ms) => nextMonth(ms, 12) },
  { days: 1826, pattern: 'y', next: (ms) => nextMonth(ms, 60) },
  ...[10, 25, 50, 100, 250, 500, 1000].map((years) => ({
    days: years * 365.25,
    pattern: 'y',
    next: (ms: number) => nextMonth(ms, 12 * years),
  })),
];
const TICK_LETTERS = 9;

/**
 * Calendar ticks: for each part of even scale the finest unit that leaves room between ticks.
 * @param knots where the scale changes, calendar milliseconds, in order
 */
export function calendarTicks(
  knots: readonly number[],
  projection: Projection,
  language: CorpusLanguage,
): readonly RulerLabel[] {
  const [left, right] = [projection.toCalendar(0), projection.toCalendar(projection.width)];
  const inner = knots.filter((knot) => knot > left && knot < right);
  // Behind the last event there is room for its label, and no time.
  const last = knots.at(-1) ?? right;
  return pairsOf([left, ...inner, ...(right > last ? [] : [right])]).flatMap(([start, end]) =>
    ticksBetween(start, end, projection, language),
  );
}

function ticksBetween(
  start: number,
  end: number,
  projection: Projection,
  language: CorpusLanguage,
): RulerLabel[] {
  const perDay = ((projection.toX(end) - projection.toX(start)) / (end - start)) * DAY_MS;
  const unit = UNITS.find(({ days }) => days * perDay >= TICK_LETTERS * projection.letter);
  if (!unit) return [];
  const ticks: RulerLabel[] = [];
  for (let at = unit.next(start); at < end; at = unit.next(at + 1)) {
    const pattern = isoDay(at).endsWith('-01-01') ? 'y' : unit.pattern;
    ticks.push({ x: projection.toX(at), text: writeDay(at, pattern, language) });
  }
  return ticks;
}

/** The first day of a month at or after a moment, in steps counted from the year 1 on and back. */
export function nextMonth(ms: number, step: number): number {
  for (let month = stepBefore(ms, step); ; month += step) {
    const at = monthAt(month, step);
    if (at >= ms) return at;
  }
}

/** The last day of a month at or before a moment, in the same steps. */
export function monthBefore(ms: number, step: number): number {
  const month = stepBefore(ms, step);
  const at = monthAt(month, step);
  return at <= ms ? at : monthAt(month - step, step);
}

function stepBefore(ms: number, step: number): number {
  const date = new Date(ms);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / step) * step;
}

/** @param month counted from January of the year 0; of steps of years before it 500 BC is one, which is -499 */
function monthAt(month: number, step: number): number {
  const shifted = month < 0 && step > 12 ? month + 12 : month;
  return new Date(0).setUTCFullYear(Math.floor(shifted / 12), ((shifted % 12) + 12) % 12, 1);
}

/** Leaves out ticks that would touch a label. */
export function withoutCollisions(
  ticks: readonly RulerLabel[],
  labels: readonly RulerLabel[],
  projection: Projection,
): readonly RulerLabel[] {
  return ticks.filter((tick) =>
    labels.every(
      ({ x, text }) =>
        Math.abs(x - tick.x) > half(text, projection) + half(tick.text, projection) + LABEL_SPACE,
    ),
  );
}
