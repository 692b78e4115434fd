import { type ChartFrame, LABEL_END, leftOf, type NumberedMark, rightOf } from './mark.ts';
import { isNonEmpty, lastOf, type NonEmpty } from './nonEmpty.ts';
import { VIRTUAL_PER_PIXEL, type Warp } from './warp.ts';

/** What stands at one place of a chart: one event, or several under their number. */
export interface PlannedItem {
  /** The numbers of its events, in date order. One: the event by itself. */
  readonly members: NonEmpty<number>;
  readonly lane: number;
  /** From 0 within its lane. */
  readonly row: number;
  /** Where it stands, and where what lasts, or what is counted, ends; pixels of the whole period. */
  readonly x: number;
  readonly until: number;
  /** How far its label reaches to either side of that, pixels on screen. */
  readonly left: number;
  readonly right: number;
}

/** All items of one zoom level: they do not depend on the window. */
export interface Plan {
  /** What labels say: a place in {@link ChartFrame.details}. */
  readonly detail: number;
  /** From one row to the next, pixels. */
  readonly pitch: number;
  /** In date order, by the first event of each. */
  readonly items: readonly PlannedItem[];
}

/** Whether some events are counted. */
export function isCounting({ items }: Plan): boolean {
  return items.some(({ members }) => members.length > 1);
}

/** Where marks stand, pixels of the whole period. */
export interface Places {
  readonly xOf: (mark: NumberedMark) => number;
  readonly endOf: (mark: NumberedMark) => number;
}

export function placesIn({ toVirtual }: Warp): Places {
  return {
    xOf: ({ at }) => toVirtual(at) / VIRTUAL_PER_PIXEL,
    endOf: ({ until }) => toVirtual(until) / VIRTUAL_PER_PIXEL,
  };
}

export function singleItem(
  mark: NumberedMark,
  row: number,
  { xOf, endOf }: Places,
  width: number,
): PlannedItem {
  const x = xOf(mark);
  const until = mark.until > mark.at ? Math.max(endOf(mark), x) : x;
  const { index, lane } = mark;
  return { members: [index], lane, row, x, until, left: leftOf(mark), right: rightOf(width) };
}

/**
 * The numbers of the events that are not shown by themselves, in the first row of their lane. Those
 * that would lie over each other become one.
 * @param groups the events of each, in date order, by lane and then from left to right
 * @param zoom pixels on screen for one of the whole period
 */
export function numbersOf(
  groups: readonly (readonly NumberedMark[])[],
  places: Places,
  zoom: number,
  countWidth: ChartFrame['countWidth'],
): readonly PlannedItem[] {
  const merged: [NumberedMark, ...NumberedMark[]][] = [];
  const endOf = (marks: NonEmpty<NumberedMark>): number =>
    Math.max(
      places.xOf(marks[0]) * zoom + rightOf(countWidth(marks.length)),
      places.xOf(lastOf(marks)) * zoom + LABEL_END,
    );
  for (const group of groups) {
    const before = merged.at(-1);
    if (!isNonEmpty(group)) continue;
    const isOver = before && places.xOf(group[0]) * zoom - leftOf(group[0]) < endOf(before);
    if (before && isOver && before[0].lane === group[0].lane) before.push(...group);
    else merged.push([...group]);
  }
  return merged.map((marks) => numberItem(marks, places, countWidth));
}

function numberItem(
  marks: NonEmpty<NumberedMark>,
  { xOf }: Places,
  countWidth: ChartFrame['countWidth'],
): PlannedItem {
  const [first, ...others] = marks;
  const x = xOf(first);
  return {
    members: [first.index, ...others.map(({ index }) => index)],
    lane: first.lane,
    row: 0,
    x,
    until: Math.max(xOf(lastOf(marks)), x),
    left: leftOf({ isOpen: false }),
    right: rightOf(countWidth(marks.length)),
  };
}

/** In date order, by the first event of each. */
export function byFirst({ members: [a] }: PlannedItem, { members: [b] }: PlannedItem): number {
  return a - b;
}
