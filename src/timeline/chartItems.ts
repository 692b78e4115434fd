import type { DrawnLayout } from './chartInput.ts';
import { setApart } from './layout/apart.ts';
import { type ChartItem, chartItem } from './layout/chartItem.ts';
import { itemsIn, type Level, zoomOf } from './layout/chartLayout.ts';
import { DETAILS, type DetailName } from './layout/labelType.ts';
import { isCounting, type Plan, type PlannedItem, placesIn } from './layout/plan.ts';
import type { VirtualWindow } from './layout/virtualWindow.ts';

/** What a chart that is laid out shows: at the level that the last zoom has settled on. */
export class ChartItems {
  readonly #laidOut: DrawnLayout;
  readonly #width: number;
  readonly #indexOf: ReadonlyMap<string, number>;
  #level: Level;
  #apart: readonly string[];
  /** The plan of the level, with those events by themselves that are set apart. */
  #plan: Plan;
  #planned: readonly PlannedItem[] = [];
  #items: readonly ChartItem[] = [];

  /**
   * @param width of the chart, pixels
   * @param apart the ids of the events that are never counted with others
   */
  constructor(
    laidOut: DrawnLayout,
    width: number,
    window: VirtualWindow,
    apart: readonly string[],
  ) {
    this.#laidOut = laidOut;
    this.#width = width;
    this.#indexOf = new Map(laidOut.drawn.map(({ event }, index) => [event.id, index]));
    this.#level = laidOut.layout.levelFor(window);
    this.#apart = apart;
    this.#plan = this.#planApart();
  }

  get level(): Level {
    return this.#level;
  }

  /** What labels say. */
  get detail(): DetailName {
    return DETAILS[this.#plan.detail] ?? 'label';
  }

  /** From one row to the next, pixels. */
  get pitch(): number {
    return this.#plan.pitch;
  }

  get isCounting(): boolean {
    return isCounting(this.#plan);
  }

  /** Takes the level that a window asks for; whether that changes anything. */
  settle(window: VirtualWindow): boolean {
    const next = this.#laidOut.layout.levelFor(window);
    const isSame = next.plan === this.#level.plan;
    this.#level = next;
    if (!isSame) this.#plan = this.#planApart();
    return !isSame;
  }

  setApart(apart: readonly string[]): void {
    if (apart.join() === this.#apart.join()) return;
    this.#apart = apart;
    this.#plan = this.#planApart();
  }

  /** What a window needs, in date order; the same array as long as nothing changes. */
  itemsIn(window: VirtualWindow): readonly ChartItem[] {
    const next = itemsIn(this.#plan, window, this.#width);
    const isSame =
      next.length === this.#planned.length &&
      next.every((item, index) => item === this.#planned[index]);
    if (!isSame) this.#items = next.flatMap((item) => this.#drawn(item) ?? []);
    this.#planned = next;
    return this.#items;
  }

  /** What stands for an event, wherever the window is. */
  itemOf(id: string): ChartItem | undefined {
    return this.#drawn(this.#plan.items[this.#positionOf(id)]);
  }

  /** What stands before (-1) or after (1) that. */
  beside(id: string, by: -1 | 1): ChartItem | undefined {
    const position = this.#positionOf(id);
    return position < 0 ? undefined : this.#drawn(this.#plan.items[position + by]);
  }

  #positionOf(id: string): number {
    const index = this.#indexOf.get(id);
    return index === undefined
      ? -1
      : this.#plan.items.findIndex(({ members }) => members.includes(index));
  }

  #drawn(item: PlannedItem | undefined): ChartItem | undefined {
    return item && chartItem(item, this.#plan.pitch, this.#laidOut);
  }

  #planApart(): Plan {
    const { layout, marks } = this.#laidOut;
    const { plan, number } = this.#level;
    return this.#apart.reduce((parted, id) => {
      const index = this.#indexOf.get(id);
      const lane = index === undefined ? undefined : layout.lanes[marks[index]?.lane ?? 0];
      if (index === undefined || !lane) return parted;
      return setApart(parted, index, {
        marks,
        places: placesIn(layout.warp),
        zoom: zoomOf(number),
        widthOf: ({ widths }) => widths[plan.detail] ?? 0,
        rows: Math.max(Math.floor(lane.height / plan.pitch), 1),
      });
    }, plan);
  }
}
