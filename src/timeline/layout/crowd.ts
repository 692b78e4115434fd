import {
  type AxisEvent,
  byFirst,
  type CrowdedAxis,
  cellOf,
  extentOf,
  type LevelPlan,
  levelOf,
  type PlannedItem,
  singleOf,
  widestOf,
} from './crowdedAxis.ts';
import { planLevel } from './levelPlan.ts';
import type { VirtualWindow } from './virtualWindow.ts';

/** More events than a chart can hold, of which it shows what its window needs. */
export interface Crowd {
  /**
   * The items of a window, in order: the same ones, and the same array, as long as it touches the same
   * cells of the same level.
   * @param apart the events that are shown by themselves, in order
   */
  readonly itemsIn: (window: VirtualWindow, apart: readonly AxisEvent[]) => readonly PlannedItem[];
  /** How many rows a group needs at the scale of a window. */
  readonly rowsIn: (window: VirtualWindow) => number;
  /** The item that stands for an event at the scale of a window, wherever the window is. */
  readonly itemOf: (
    event: AxisEvent,
    window: VirtualWindow,
    apart: readonly AxisEvent[],
  ) => PlannedItem | undefined;
  /** The item before (-1) or after (1) the one that stands for an event. */
  readonly beside: (
    event: AxisEvent,
    by: -1 | 1,
    window: VirtualWindow,
    apart: readonly AxisEvent[],
  ) => PlannedItem | undefined;
}

export function createCrowd(axis: CrowdedAxis): Crowd {
  const plans = new Map<number, LevelPlan>();
  const widest = widestOf(axis);
  let last: { readonly key: string; readonly items: readonly PlannedItem[] } | null = null;
  let parted: { readonly key: string; readonly plan: LevelPlan } | null = null;

  const scaleOf = ({ start, end }: VirtualWindow): number => (end - start) / axis.width;
  const planOf = (window: VirtualWindow, apart: readonly AxisEvent[]): LevelPlan => {
    const level = levelOf(axis, scaleOf(window));
    const plan = plans.get(level) ?? planLevel(axis, level);
    plans.set(level, plan);
    if (apart.length === 0) return plan;
    const key = `${level} ${indicesOf(apart)}`;
    if (parted?.key !== key) parted = { key, plan: setApart(axis, plan, apart) };
    return parted.plan;
  };
  return {
    itemsIn: (window, apart) => {
      const plan = planOf(window, apart);
      const from = cellOf(axis, plan, window.start - widest * scaleOf(window));
      const to = cellOf(axis, plan, window.end);
      const key = `${plan.perPixel} ${from} ${to} ${indicesOf(apart)}`;
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

function indicesOf(events: readonly AxisEvent[]): string {
  return events.map(({ index }) => index).join(' ');
}

/** The position of the first item of a cell, or of a later one when it has none. */
function cellStart({ items }: LevelPlan, cell: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item && item.cell < cell) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The position of the item that stands for an event, -1 when there is none. */
function positionOf(axis: CrowdedAxis, plan: LevelPlan, event: AxisEvent): number {
  const cell = cellOf(axis, plan, event.at);
  for (let position = cellStart(plan, cell); position < plan.items.length; position += 1) {
    const item = plan.items[position];
    if (!item || item.cell !== cell) return -1;
    if (item.members.includes(event)) return position;
  }
  return -1;
}

/** A plan in which some events stand by themselves, and are not counted with their neighbours. */
function setApart(axis: CrowdedAxis, plan: LevelPlan, apart: readonly AxisEvent[]): LevelPlan {
  return apart.reduce((parted, event) => setOneApart(axis, parted, event), plan);
}

function setOneApart(axis: CrowdedAxis, plan: LevelPlan, event: AxisEvent): LevelPlan {
  const { perPixel, items } = plan;
  const position = positionOf(axis, plan, event);
  const item = items[position];
  const [other, ...more] = item?.members.filter((member) => member !== event) ?? [];
  if (!item || !other) return plan;
  const near = items.filter((one) => one !== item && Math.abs(one.cell - item.cell) <= REACH_CELLS);
  const byItself = (one: AxisEvent, others: readonly PlannedItem[]): PlannedItem =>
    intoRow(singleOf(axis, one, item.cell, perPixel), others, perPixel);
  const rest: PlannedItem =
    more.length > 0 ? { ...item, members: [other, ...more] } : byItself(other, [...near, item]);
  const parts = [rest, byItself(event, [...near, rest])].sort(byFirst);
  return { ...plan, items: [...items.slice(0, position), ...parts, ...items.slice(position + 1)] };
}

/** How many cells a label may reach over. */
const REACH_CELLS = 8;

/** An item in the first row, below that of the numbers, in which it overlaps no other. */
function intoRow(item: PlannedItem, others: readonly PlannedItem[], perPixel: number): PlannedItem {
  const own = extentOf(item, perPixel);
  const taken = new Set(
    others
      .filter(({ lane }) => lane === item.lane)
      .filter((other) => {
        const { from, to } = extentOf(other, perPixel);
        return from < own.to && own.from < to;
      })
      .map(({ row }) => row),
  );
  let row = 1;
  while (taken.has(row)) row += 1;
  return { ...item, row };
}
