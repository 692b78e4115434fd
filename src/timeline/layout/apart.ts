import type { NumberedMark } from './mark.ts';
import { isNonEmpty } from './nonEmpty.ts';
import { byFirst, type Places, type Plan, type PlannedItem, singleItem } from './plan.ts';

/** What is needed to show an event of a plan by itself. */
export interface Around {
  readonly marks: readonly NumberedMark[];
  readonly places: Places;
  /** Pixels on screen for one of the whole period. */
  readonly zoom: number;
  readonly widthOf: (mark: NumberedMark) => number;
  /** How many rows the lane of the event has. */
  readonly rows: number;
}

/**
 * A plan in which an event stands by itself whatever is around it. Labels that are in its way are
 * counted instead, as few and as little ones as can be; nothing else moves.
 * @param index the number of the event
 */
export function setApart(plan: Plan, index: number, around: Around): Plan {
  const number = plan.items.find(({ isCount, members }) => isCount && members.includes(index));
  const mark = around.marks[index];
  if (!number || !mark) return plan;
  const { places, widthOf, rows, zoom } = around;
  const tries = Array.from({ length: rows }, (_, row) => {
    const item = singleItem(mark, row, places, widthOf(mark));
    const inWay = plan.items.filter((other) => other !== number && areOver(item, other, zoom));
    return { item, inWay, isFree: !areOver(item, number, zoom) };
  });
  const cost = ({ inWay, isFree }: (typeof tries)[number]): number =>
    (isFree ? 0 : 1e6) + inWay.reduce((sum, other) => sum + costOf(other, around), 0);
  const [best] = tries.sort((a, b) => cost(a) - cost(b));
  const members = [...number.members, ...(best?.inWay.flatMap((other) => other.members) ?? [])]
    .filter((member) => member !== index)
    .sort((a, b) => a - b);
  if (!best) return plan;
  const kept = plan.items.filter((item) => item !== number && !best.inWay.includes(item));
  const rest = isNonEmpty(members) ? [{ ...number, members }] : [];
  return { ...plan, items: [...kept, ...rest, best.item].sort(byFirst) };
}

/** A number that gives way costs more than any event: the number of the others would lie elsewhere. */
function costOf({ isCount, members }: PlannedItem, { marks }: Around): number {
  return isCount ? 1e6 : 1 + 1e3 * (marks[members[0]]?.weight ?? 0);
}

function areOver(a: PlannedItem, b: PlannedItem, zoom: number): boolean {
  if (a.lane !== b.lane || a.row !== b.row) return false;
  const endOf = ({ x, until, right }: PlannedItem) => Math.max(x * zoom + right, until * zoom);
  return a.x * zoom - a.left < endOf(b) && b.x * zoom - b.left < endOf(a);
}
