import type { PlacedEvent } from './placedEvent.ts';
import { placeLabels, rowsNeeded, type Sided } from './placeLabels.ts';
import type { Projection } from './projection.ts';

/** The free space above the first row, pixels. */
export const ROWS_TOP = 8;

/** An event, and the size of its label with the free space around that; pixels. */
export interface MeasuredLabel {
  readonly placed: PlacedEvent;
  readonly width: number;
  readonly height: number;
}

/** Where labels stand when the whole period is shown. */
export interface Stacking {
  readonly labels: readonly Sided<MeasuredLabel>[];
  /** The free space between two rows, pixels: what is left of the height, within reason. */
  readonly rowGap: number;
}

const ROW_GAP_MIN = 2;
const ROW_GAP_MAX = 10;

/**
 * Chooses the sides of all labels for a chart of some height, in pixels, and spreads the rows over
 * it. An infinite height is that of a chart that may be scrolled: all labels read on.
 * @param measured in date order
 */
export function stackLabels(
  measured: readonly MeasuredLabel[],
  { toX, width }: Pick<Projection, 'toX' | 'width'>,
  height: number,
): Stacking {
  const boxes = measured.map((label) => ({ ...label, x: toX(label.placed.day) }));
  const labelHeight = Math.max(...measured.map((label) => label.height));
  const rows = Math.floor((height - ROWS_TOP) / (labelHeight + ROW_GAP_MIN));
  const labels = placeLabels(boxes, { width, rows });
  const used = Math.max(rowsNeeded(labels), 1);
  const spare = Number.isFinite(height)
    ? Math.floor((height - ROWS_TOP) / used - labelHeight)
    : ROW_GAP_MIN;
  return { labels, rowGap: Math.min(Math.max(spare, ROW_GAP_MIN), ROW_GAP_MAX) };
}
