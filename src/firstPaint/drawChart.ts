import { fillLabel } from '../timeline/labelWords.ts';
import { itemBox } from '../timeline/layout/itemBox.ts';
import { DETAILS } from '../timeline/layout/labelType.ts';
import { numberLabel } from '../timeline/layout/numberName.ts';
import type { PlannedItem } from '../timeline/layout/plan.ts';
import { READER_WIDTH } from '../widgets/readerWidth.ts';
import type { AskedChart } from './askedChart.ts';
import type { ChartOnPage, EventOnPage } from './chartOnPage.ts';
import { type FirstLayout, firstLayout, type Room, shiftFor } from './firstLayout.ts';

/**
 * Draws the chart into its place in a size. Where the app shows an event by itself that has to be counted
 * here, since it is open, nothing is drawn.
 */
export function drawChart(chart: ChartOnPage, { event, rows }: AskedChart, room: Room): void {
  const { place, host, events } = chart;
  const { layout, drawn, groups } = firstLayout(chart, rows, room);
  const { plan, lanes } = layout;
  const open = plan.items.find(({ members }) =>
    members.some((index) => drawn[index]?.link.dataset.event === event),
  );
  if (open?.isCount) return;
  const cover = 'embed' in document.documentElement.dataset ? READER_WIDTH : 0;
  const shift = open ? shiftFor(open, room.size.width, cover) : 0;
  for (const element of place.querySelectorAll('[data-added]')) element.remove();
  for (const { link } of events) itemOf(link).hidden = true;
  host.style.setProperty('--pitch', String(plan.pitch));
  groups.forEach(({ label }, lane) => {
    const { start = 0, top = 0, height = 0 } = lanes[lane] ?? {};
    const heading = added(host, 'group-heading');
    heading.style.cssText = `top: ${start}px; width: 100%; --height: ${top - start + height}`;
    added(heading, 'group-name').textContent = label;
  });
  for (const planned of plan.items) {
    const own = planned.isCount ? undefined : drawn[planned.members[0]];
    const item = own ? itemOf(own.link) : numberOf(host, planned.members.length);
    put(item, planned, layout, shift);
    if (!own) continue;
    fillLabel(own.link, own.words, DETAILS[plan.detail] ?? 'label');
    markDay(place, own, planned.x - shift);
  }
  place.dataset.drawn = '';
}

/** The place in which a label stands. */
function itemOf({ parentElement }: HTMLElement): HTMLElement {
  if (!parentElement) throw new Error('A label stands in no place.');
  return parentElement;
}

/** Something that is drawn besides the events of the page. */
function added(parent: Element | null, className: string, tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.dataset.added = '';
  parent?.append(element);
  return element;
}

function numberOf(host: Element, count: number): HTMLElement {
  const item = added(host, 'event-item counted');
  const label = added(item, 'event-label');
  label.dataset.count = '';
  label.textContent = numberLabel(count);
  return item;
}

function put(
  item: HTMLElement,
  planned: PlannedItem,
  { plan, lanes }: FirstLayout,
  shift: number,
): void {
  const { x, lane } = planned;
  const { classList, style } = item;
  const { until, top } = itemBox(planned, plan.pitch, lanes, classList.contains('soft-end'));
  const width = until === null ? '' : `width: ${Math.max(until - x, 1)}px; `;
  // The words of what lasts stay in view, as those of the app do.
  const held = until !== null && until > shift ? Math.max(shift - x, 0) : 0;
  item.hidden = false;
  if (item.firstElementChild instanceof HTMLElement)
    item.firstElementChild.style.transform = `translateX(${held}px)`;
  classList.toggle('lasting', until !== null);
  style.cssText = `${width}top: ${lanes[lane]?.start ?? 0}px; transform: translateX(${x - shift}px); --top: ${top}`;
}

function markDay(place: Element, { link }: EventOnPage, x: number): void {
  const { style, dataset } = added(place.querySelector('.ruler'), 'ruler-dot', 'span');
  dataset.category = link.dataset.category;
  if (link.hasAttribute('aria-current')) dataset.selected = '';
  style.left = `${x}px`;
}
