import { fillLabel } from '../timeline/labelWords.ts';
import { aggregateLabel } from '../timeline/layout/aggregateName.ts';
import { itemBox } from '../timeline/layout/itemBox.ts';
import { DETAILS } from '../timeline/layout/labelType.ts';
import type { PlannedItem } from '../timeline/layout/plan.ts';
import { READER_WIDTH } from '../widgets/readerWidth.ts';
import type { AskedChart } from './askedChart.ts';
import type { ChartOnPage, EventOnPage } from './chartOnPage.ts';
import { type FirstLayout, firstLayout, type Room, shiftFor } from './firstLayout.ts';

/** What is drawn besides the events of the page. */
const ADDED = 'data-added';

/**
 * Draws the chart into its place in a size. Where the app shows an event by itself that has to be counted
 * here, since it is open, nothing is drawn.
 */
export function drawChart(chart: ChartOnPage, asked: AskedChart, room: Room): void {
  const { host, events } = chart;
  const { layout, drawn, groups } = firstLayout(chart, asked, room);
  const { plan, lanes } = layout;
  const open = plan.items.find(({ members }) =>
    members.some((index) => drawn[index]?.id === asked.event),
  );
  const place = host.closest<HTMLElement>('.static-chart');
  if (!place || open?.isCount) return;
  const cover = 'embed' in document.documentElement.dataset ? READER_WIDTH : 0;
  const shift = open ? shiftFor(open, room.size.width, cover) : 0;
  for (const element of place.querySelectorAll(`[${ADDED}]`)) element.remove();
  for (const { item } of events) item.hidden = true;
  host.style.setProperty('--pitch', String(plan.pitch));
  groups.forEach(({ label }, lane) => {
    const { start = 0, top = 0, height = 0 } = lanes[lane] ?? {};
    const heading = added(host, 'group-heading');
    heading.style.top = `${start}px`;
    heading.style.width = '100%';
    heading.style.setProperty('--height', String(top - start + height));
    added(heading, 'group-name').textContent = label;
  });
  const ruler = place.querySelector('.ruler');
  for (const planned of plan.items) {
    const event = planned.isCount ? undefined : drawn[planned.members[0]];
    const item = event?.item ?? numberOf(host, planned.members.length);
    put(item, planned, layout, shift);
    if (!event) continue;
    fillLabel(event.link, event.words, DETAILS[plan.detail] ?? 'label');
    if (ruler) markDay(ruler, event, planned.x - shift);
  }
  place.dataset.drawn = '';
}

function added(parent: Element, className: string, tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.setAttribute(ADDED, '');
  parent.append(element);
  return element;
}

function numberOf(host: Element, count: number): HTMLElement {
  const item = added(host, 'event-item counted');
  const label = added(item, 'event-label');
  label.dataset.count = '';
  label.textContent = aggregateLabel(count);
  return item;
}

function put(
  item: HTMLElement,
  planned: PlannedItem,
  { plan, lanes }: FirstLayout,
  shift: number,
): void {
  const { x, lane } = planned;
  const { until, top } = itemBox(planned, plan.pitch, lanes, item.classList.contains('soft-end'));
  const { style } = item;
  item.hidden = false;
  item.classList.toggle('lasting', until !== null);
  style.transform = `translateX(${x - shift}px)`;
  style.top = `${lanes[lane]?.start ?? 0}px`;
  style.width = until === null ? '' : `${Math.max(until - x, 1)}px`;
  style.setProperty('--top', String(top));
}

function markDay(ruler: Element, { link, category }: EventOnPage, x: number): void {
  const dot = added(ruler, 'ruler-dot', 'span');
  dot.dataset.category = category;
  dot.toggleAttribute('data-faded', link.inert);
  dot.toggleAttribute('data-selected', link.hasAttribute('aria-current'));
  dot.style.left = `${x}px`;
}
