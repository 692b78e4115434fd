import { type ChartFrame, LABEL_END, leftOf, type NumberedMark, rightOf } from './mark.ts';
import { isNonEmpty, lastOf, type NonEmpty } from './nonEmpty.ts';
import { VIRTUAL_PER_PIXEL, type Warp } from './warp.ts';

/** What stands at one place of a chart: one event, or the number of several. */
export interface PlannedItem {
  readonly isCount: boolean;
  /** Which events these are, in date order. */
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
  return items.some(({ isCount }) => isCount);
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
  const [left, right] = [leftOf(mark), rightOf(width)];
  return { isCount: false, members: [mark.index], lane: mark.lane, row, x, until, left, right };
}

/** How numbers of events are drawn. */
export interface Counting {
  readonly places: Places;
  /** Pixels on screen for one of the whole period. */
  readonly zoom: number;
  readonly widthOf: (mark: NumberedMark) => number;
  readonly frame: Pick<ChartFrame, 'width' | 'countWidth'>;
}

/**
 * The numbers of the events that are not shown by themselves, in the first row of their lane. Those
 * that would lie over each other become one; a single event that has room there needs no number.
 * @param groups the events of each, in date order, by lane and then from left to right
 */
export function numbersOf(
  groups: readonly (readonly NumberedMark[])[],
  counting: Counting,
): readonly PlannedItem[] {
  const merged: [NumberedMark, ...NumberedMark[]][] = [];
  for (const group of groups) {
    const before = merged.at(-1);
    if (!isNonEmpty(group)) continue;
    const isOver =
      before?.[0].lane === group[0].lane && edgeOf(group, counting) < endOf(before, counting);
    if (before && isOver) before.push(...group);
    else merged.push([...group]);
  }
  return merged.map((marks, index) => {
    const after = merged[index + 1];
    const isNext = after !== undefined && after[0].lane === marks[0].lane;
    const next = isNext ? edgeOf(after, counting) : Number.POSITIVE_INFINITY;
    return numberItem(marks, next, counting);
  });
}

/** Where the label of some events begins, pixels on screen. */
function edgeOf([first, ...others]: NonEmpty<NumberedMark>, { places, zoom }: Counting): number {
  const left = leftOf({ isOpen: others.length === 0 && first.isOpen });
  return places.xOf(first) * zoom - left;
}

/** Where the label of some events ends, pixels on screen; the line behind a number gives way. */
function endOf(marks: NonEmpty<NumberedMark>, { places, zoom, widthOf, frame }: Counting): number {
  const [first, ...others] = marks;
  const x = places.xOf(first) * zoom;
  return others.length === 0
    ? Math.max(x + rightOf(widthOf(first)), places.endOf(first) * zoom)
    : x + rightOf(frame.countWidth(marks.length));
}

/** @param next where the next label in the row begins, pixels on screen */
function numberItem(marks: NonEmpty<NumberedMark>, next: number, counting: Counting): PlannedItem {
  const { places, zoom, widthOf, frame } = counting;
  const [first, ...others] = marks;
  const isAlone = others.length === 0 && endOf(marks, counting) <= frame.width * zoom;
  if (isAlone) return singleItem(first, 0, places, widthOf(first));
  const x = places.xOf(first);
  const last = Math.min(places.xOf(lastOf(marks)), (next - LABEL_END) / zoom);
  return {
    isCount: true,
    members: [first.index, ...others.map(({ index }) => index)],
    lane: first.lane,
    row: 0,
    x,
    until: Math.max(last, x),
    left: leftOf({ isOpen: false }),
    right: rightOf(frame.countWidth(marks.length)),
  };
}

/** In date order, by the first event of each. */
export function byFirst({ members: [a] }: PlannedItem, { members: [b] }: PlannedItem): number {
  return a - b;
}
