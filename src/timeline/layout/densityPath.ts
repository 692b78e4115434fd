/** The ground that a density is drawn on; pixels. */
export interface DensityAxis {
  readonly width: number;
  /** The width of a bar. */
  readonly cell: number;
  /** Of the highest bar. */
  readonly height: number;
  readonly toX: (ms: number) => number;
}

/**
 * How many days fall into each cell of an axis, as bars in one SVG path. Heights grow with the square
 * root of the counts, so that single events are seen beside crowds.
 * @param days what is counted, milliseconds
 * @param all what the highest bar is found from; it contains the days
 */
export function densityPath(
  days: readonly number[],
  all: readonly number[],
  { width, cell, height, toX }: DensityAxis,
): string {
  const highest = Math.max(1, ...counted(all, { width, cell, toX }));
  const bars = counted(days, { width, cell, toX }).map((count, index) => {
    if (count === 0) return '';
    const bar = Math.max(1, Math.round(height * Math.sqrt(count / highest)));
    return `M${index * cell} ${height}v${-bar}h${cell - 1}v${bar}z`;
  });
  return bars.join('');
}

function counted(
  days: readonly number[],
  { width, cell, toX }: Pick<DensityAxis, 'width' | 'cell' | 'toX'>,
): readonly number[] {
  const counts = new Array<number>(Math.ceil(Math.max(width, 0) / cell) + 1).fill(0);
  for (const day of days) {
    const index = Math.floor(toX(day) / cell);
    if (counts[index] !== undefined) counts[index] += 1;
  }
  return counts;
}
