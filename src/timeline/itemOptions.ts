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

/** Keeps the labels of what lasts in view; see {@link shiftIntoView}. */
export function keepInView(
  items: readonly ChartItem[],
  { labels, width }: Pick<ChartInput, 'labels' | 'width'>,
  window: VirtualWindow,
): void {
  for (const item of items) {
    if (item.isCount || item.until === null) continue;
    const shift = shiftIntoView({ ...item, until: item.until }, window, width);
    const { style } = labels.ofEvent(item.members[0].event);
    const translate = shift === 0 ? '' : `${shift}px`;
    if (style.translate !== translate) style.translate = translate;
  }
}

/**
 * How far the label of what lasts stands to the right of where its bar is drawn, so that it is in view while
 * it begins before the window, as far as the bar reaches; pixels.
 * @param width of the chart, pixels
 */
export function shiftIntoView(
  { at, until, left, right }: Pick<ChartItem, 'at' | 'left' | 'right'> & { readonly until: number },
  { start, end }: VirtualWindow,
  width: number,
): number {
  const perPixel = (end - start) / width;
  const x = (at - start) / perPixel;
  const shift = Math.min(left - x, (until - at) / perPixel - right);
  // vis-timeline draws no bar from farther than one width before the chart.
  return shift > 0 ? shift + Math.min(x + width, 0) : 0;
}
