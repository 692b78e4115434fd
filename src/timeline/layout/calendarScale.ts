import { DAY_MS } from '../../dataset/civilDay.ts';
import type { CorpusLanguage } from '../../dataset/dataset.ts';
import { writeDay } from '../../dataset/dayFormat.ts';
import { pairsOf } from './pairs.ts';
import type { Projection } from './projection.ts';
import {
  LABEL_SPACE,
  monthBefore,
  nextMonth,
  type RulerLabel,
  withoutCollisions,
} from './ruler.ts';
import type { TimeSpan } from './timeSpan.ts';

/** A unit of the calendar: how its beginnings are found, and how they are written. */
interface Unit {
  readonly pattern: string;
  /** The first beginning at or after a moment. */
  readonly next: (ms: number) => number;
  /** The last beginning at or before a moment. */
  readonly before: (ms: number) => number;
}

/** From coarse to fine. */
const UNITS: readonly Unit[] = [
  months(12_000, 'y'),
  months(1200, 'y'),
  months(120, 'y'),
  months(12, 'y'),
  months(1, 'MMM'),
  {
    pattern: 'd MMM',
    next: (ms) => Math.ceil(ms / DAY_MS) * DAY_MS,
    before: (ms) => Math.floor(ms / DAY_MS) * DAY_MS,
  },
];

function months(step: number, pattern: string): Unit {
  return {
    pattern,
    next: (ms) => nextMonth(ms, step),
    before: (ms) => monthBefore(ms, step),
  };
}

/** The widest label, letters. */
const LETTERS = 6;

interface Mark {
  readonly at: number;
  readonly x: number;
  readonly pattern: string;
}

/**
 * The calendar over an axis of any scale, even or not: years where they find room, between them months,
 * between those days. Coarse units come first, so that a label does not go while the chart is panned. The
 * cost depends on the width alone, however many events change the scale.
 */
export function calendarScale(
  projection: Projection,
  language: CorpusLanguage,
): readonly RulerLabel[] {
  const apart = LETTERS * projection.letter + LABEL_SPACE;
  const marks: Mark[] = [];
  let spans: readonly TimeSpan[] = [
    { start: projection.toCalendar(-apart), end: projection.toCalendar(projection.width + apart) },
  ];
  for (const unit of UNITS) {
    const finer: TimeSpan[] = [];
    for (const span of spans) {
      const beginnings = beginningsIn(span, unit);
      for (const at of beginnings) {
        const x = projection.toX(at);
        if (marks.every((mark) => Math.abs(mark.x - x) >= apart)) {
          marks.push({ at, x, pattern: unit.pattern });
        }
      }
      finer.push(...between(span, beginnings, unit));
    }
    spans = finer.filter(({ start, end }) => {
      const [from, to] = [projection.toX(start), projection.toX(end)];
      return to - from >= 2 * apart && to > -apart && from < projection.width + apart;
    });
  }
  const onScreen = marks
    .filter(({ x }) => x >= apart / 2 && x <= projection.width - apart / 2)
    .sort((a, b) => a.x - b.x);
  const [first, ...others] = onScreen.map(({ at, x, pattern }, index) => ({
    x,
    // The first one says its year.
    text: writeDay(at, index > 0 || pattern === 'y' ? pattern : `${pattern} y`, language),
  }));
  return first ? [first, ...withoutCollisions(others, [first], projection)] : [];
}

function beginningsIn({ start, end }: TimeSpan, unit: Unit): readonly number[] {
  const found: number[] = [];
  for (let at = unit.next(start); at < end; at = unit.next(at + 1)) found.push(at);
  return found;
}

/** The units that make up some time; the first and the last whole, so that they do not depend on the window. */
function between(span: TimeSpan, beginnings: readonly number[], unit: Unit): readonly TimeSpan[] {
  return pairsOf([unit.before(span.start), ...beginnings, unit.next(span.end)])
    .map(([start, end]) => ({ start, end }))
    .filter(({ start, end }) => end > start);
}
