import type { ChartInput, DrawnLayout } from './chartInput.ts';
import type { ChartItems } from './chartItems.ts';
import { linkTo } from './eventOptions.ts';
import type { ChartItem } from './layout/chartItem.ts';
import type { VirtualWindow } from './layout/virtualWindow.ts';
import type { WidgetItem } from './vis/timelineWidget.ts';

/** Items as the widget is given them, with the options that say as much as they should. */
export function widgetItems(
  items: readonly ChartItem[],
  { labels }: Pick<ChartInput, 'labels'>,
  { groups }: Pick<DrawnLayout, 'groups'>,
  { detail, pitch }: Pick<ChartItems, 'detail' | 'pitch'>,
): readonly WidgetItem[] {
  return items.map((item) => ({
    ...item,
    pitch,
    option: labels.of(item, detail),
    group: groups[item.lane]?.id ?? '',
  }));
}

/** Gives the links of events their addresses. */
export function linkItems(
  items: readonly ChartItem[],
  { labels, hrefOf }: Pick<ChartInput, 'labels' | 'hrefOf'>,
): void {
  for (const { isCount, members } of items) {
    if (!isCount) linkTo(labels.ofEvent(members[0].event), hrefOf(members[0].event.id));
  }
}

/**
 * Marks the events of a day.
 * @param pointed milliseconds; `null` for none
 */
export function markDay(
  items: readonly ChartItem[],
  { labels }: Pick<ChartInput, 'labels'>,
  pointed: number | null,
): void {
  for (const { isCount, members } of items) {
    const [{ event, day }] = members;
    if (!isCount) labels.ofEvent(event).toggleAttribute('data-pointed', day === pointed);
  }
}

/**
 * Keeps the labels of what lasts in view while it begins before the window, as far as it reaches.
 * @param width of the chart, pixels
 */
export function keepInView(
  items: readonly ChartItem[],
  { labels, width }: Pick<ChartInput, 'labels' | 'width'>,
  { start, end }: VirtualWindow,
): void {
  const perPixel = (end - start) / width;
  for (const { isCount, until, at, left, right, members } of items) {
    if (isCount || until === null) continue;
    const outside = left - (at - start) / perPixel;
    const shift = Math.min(outside, (until - at) / perPixel - right);
    const { style } = labels.ofEvent(members[0].event);
    const translate = shift > 0 ? `${shift}px` : '';
    if (style.translate !== translate) style.translate = translate;
  }
}
