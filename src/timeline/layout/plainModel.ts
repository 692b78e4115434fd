import type { ChartModel, ChartModelOptions, EventItem } from './chartModel.ts';
import { projectionOf } from './projection.ts';
import { type MeasuredLabel, stackLabels } from './stackLabels.ts';

/**
 * A chart that shows each event by itself, always; their labels are placed so that all fit the height.
 * @param measured the labels of what is drawn, in date order
 */
export function plainModel(
  measured: readonly MeasuredLabel[],
  { warp, limits, size, groups, groupOf }: ChartModelOptions,
): ChartModel {
  const projection = projectionOf(limits, warp, { width: size.width, letter: 0 });
  const height = groups.length > 0 ? Number.POSITIVE_INFINITY : size.height;
  const { labels, rowGap } = stackLabels(measured, projection, height);
  const items = labels.map(
    ({ placed, align, width }, order): EventItem => ({
      shape: 'point',
      id: placed.event.id,
      at: warp.toVirtual(placed.moment),
      align,
      width,
      order,
      top: null,
      group: groupOf(placed.event),
      members: [placed],
    }),
  );
  const indexOf = new Map(items.map(({ id }, index) => [id, index]));
  const stepFrom = (id: string, by: -1 | 0 | 1): EventItem | undefined => {
    const index = indexOf.get(id);
    return index === undefined ? undefined : items[index + by];
  };
  return {
    rowGap,
    itemsIn: () => items,
    itemOf: (id) => stepFrom(id, 0),
    beside: stepFrom,
  };
}
