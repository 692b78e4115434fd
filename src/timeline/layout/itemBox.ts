import type { PlannedItem } from './plan.ts';
import type { LaneBox } from './spreadRows.ts';

/** Where something planned is drawn; pixels. */
export interface ItemBox {
  /** Where what lasts, or what is counted, ends, of the whole period; `null` where nothing does. */
  readonly until: number | null;
  /** How far it is below the top of its lane. */
  readonly top: number;
}

/**
 * @param pitch from one row to the next, pixels
 * @param hasSoftEnd whether a bar is drawn even where it would have no length
 */
export function itemBox(
  { lane, row, x, until }: PlannedItem,
  pitch: number,
  lanes: readonly LaneBox[],
  hasSoftEnd: boolean,
): ItemBox {
  const box = lanes[lane];
  return {
    until: until > x || hasSoftEnd ? until : null,
    top: (box ? box.top - box.start : 0) + row * pitch,
  };
}
