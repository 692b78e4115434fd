import type { VirtualWindow } from '../vis/timelineWidget.ts';
import {
  type CrowdedAxis,
  cellOf,
  extentOf,
  firstOf,
  type LevelPlan,
  levelOf,
  type PlannedItem,
  reachOf,
  singleOf,
} from './crowdedAxis.ts';
import { planLevel } from './levelPlan.ts';

/** More events than a chart can hold, of which it shows what its window needs. */
export interface Crowd {
  /**
   * The items of a window, in order: the same ones, and the same array, as long as it touches the same
   * cells of the same level.
   * @param apart the events that are shown by themselves, in order
   */
  readonly itemsIn: (window: VirtualWindow, apart: readonly number[]) => readonly PlannedItem[];
  /** How many rows a group needs at the scale of a window. */
  readonly rowsIn: (window: VirtualWindow) => number;
  /** The item that stands for an event at the scale of a window, wherever the window is. */
  readonly itemOf: (
    event: number,
    window: VirtualWindow,
    apart: readonly number[],
  ) => PlannedItem | undefined;
  /** The item before (-1) or after (1) the one that stands for an event. */
  readonly beside: (
    event: number,
    by: -1 | 1,
    window: VirtualWindow,
    apart: readonly number[],
  ) => PlannedItem | undefined;
}

export function createCrowd(axis: CrowdedAxis): Crowd {
  const plans = new Map<number, LevelPlan>();
  const reach = reachOf(axis);
  let last: { readonly key: string; readonly items: readonly PlannedItem[] } | null = null;
  let parted: { readonly key: string; readonly plan: LevelPlan } | null = null;

  const scaleOf = ({ start, end }: VirtualWindow): number => (end - start) / axis.width;
  const planOf = (window: VirtualWindow, apart: readonly number[]): LevelPlan => {
    const level = levelOf(axis, scaleOf(window));
    const plan = plans.get(level) ?? planLevel(axis, level);
    plans.set(level, plan);
    if (apart.length === 0) return plan;
    const key = `${level} ${apart.join(' ')}`;
    if (parted?.key !== key) parted = { key, plan: setApart(axis, plan, apart) };
    return parted.plan;
  };
  return {
    itemsIn: (window, apart) => {
      const plan = planOf(window, apart);
      const from = cellOf(axis, plan, window.start - reach * scaleOf(window));
      const to = cellOf(axis, plan, window.end);
      const key = `${plan.perPixel} ${from} ${to} ${apart.join(' ')}`;
      if (last?.key !== key) {
        const items = plan.items.slice(cellStart(plan, from), cellStart(plan, to + 1));
        last = { key, items };
      }
      return last.items;
    },
    rowsIn: (window) => planOf(window, []).rows,
    itemOf: (event, window, apart) => {
      const plan = planOf(window, apart);
      return plan.items[positionOf(axis, plan, event)];
    },
    beside: (event, by, window, apart) => {
      const plan = planOf(window, apart);
      const position = positionOf(axis, plan, event);
      return position < 0 ? undefined : plan.items[position + by];
    },
  };
}

/** The position of the first item of a cell, or of a later one when it has none. */
function cellStart({ items }: LevelPlan, cell: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.cell ?? 0) < cell) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The position of the item that stands for an event, -1 when there is none. */
function positionOf(axis: CrowdedAxis, plan: LevelPlan, event: number): number {
  const cell = cellOf(axis, plan, axis.at[event] ?? Number.NaN);
  for (let position = cellStart(plan, cell); position < plan.items.length; position += 1) {
    const item = plan.items[position];
    if (!item || item.cell !== cell) return -1;
    if (item.members.includes(event)) return position;
  }
  return -1;
}

/** A plan in which some events stand by themselves, and are not counted with their neighbours. */
function setApart(axis: CrowdedAxis, plan: LevelPlan, apart: readonly number[]): LevelPlan {
  let { items } = plan;
  for (const event of apart) {
    const position = positionOf(axis, { ...plan, items }, event);
    const item = items[position];
    if (!item || item.members.length === 1) continue;
    const others = item.members.filter((member) => member !== event);
    const [other = 0] = others;
    const near = items.filter(({ cell }) => Math.abs(cell - item.cell) <= REACH);
    const rest =
      others.length > 1
        ? { ...item, members: others }
        : intoRow(axis, plan, singleOf(axis, other, { ...item, ...plan, cell: item.cell }), near);
    const parts = [
      rest,
      intoRow(axis, plan, singleOf(axis, event, { ...item, ...plan, cell: item.cell }), [
        ...near.filter((candidate) => candidate !== item),
        rest,
      ]),
    ].sort((a, b) => firstOf(a) - firstOf(b));
    items = [...items.slice(0, position), ...parts, ...items.slice(position + 1)];
  }
  return { ...plan, items };
}

/** Labels reach over no more cells than this. */
const REACH = 8;

/** An item in the first row, below that of the numbers, in which it overlaps no other. */
function intoRow(
  axis: CrowdedAxis,
  { perPixel }: LevelPlan,
  item: PlannedItem,
  others: readonly PlannedItem[],
): PlannedItem {
  const own = extentOf(axis, item, perPixel);
  const taken = new Set(
    others
      .filter(({ lane }) => lane === item.lane)
      .filter((other) => {
        const { from, to } = extentOf(axis, other, perPixel);
        return from < own.to && own.from < to;
      })
      .map(({ row }) => row),
  );
  let row = 1;
  while (taken.has(row)) row += 1;
  return { ...item, row };
}
