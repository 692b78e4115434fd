import { DataSet } from 'vis-data/esnext';
import type { RowGroup } from '../layout/chartItem.ts';
import type { LaneBox } from '../layout/spreadRows.ts';
import type { VirtualWindow } from '../layout/virtualWindow.ts';
import type { Widget } from './timelineWidget.ts';

/**
 * Parts the rows into groups, in this order; none puts all events together again. vis-timeline has
 * no room for headings inside the chart, so each is an item that lies over the whole time, and is as
 * high as its rows with the heading.
 * @param lanes where their rows are
 */
export function setRowGroups(
  widget: Widget,
  groups: readonly RowGroup[],
  lanes: readonly LaneBox[],
  { start, end }: VirtualWindow,
): void {
  const length = end - start;
  const headings = groups.map(({ id, label }, index) => {
    const height = lanes[index] ? heightOf(lanes[index]) : 0;
    return {
      ...HEADING,
      id: headingId(id),
      group: id,
      start: new Date(start - length),
      end: new Date(end + length),
      option: headingOf(label),
      properties: { '--height': String(height) },
      height,
    };
  });
  const gone = widget.groups.map(({ id }) => headingId(id));
  if (gone.length > 0) widget.items.remove(gone);
  if (groups !== widget.groups) {
    const rows = groups.map(({ id }, order) => ({ id, order, content: '' }));
    widget.timeline.setGroups(rows.length > 0 ? new DataSet(rows) : undefined);
    for (const group of groups) nameRows(widget, group);
  }
  if (headings.length > 0) widget.items.add(headings);
  widget.groups = groups;
}

/** Before all events of its group. */
const HEADING = {
  type: 'range',
  content: '',
  className: 'group-heading',
  // Keeps the words in view while the item reaches beyond both sides.
  align: 'auto',
  reach: 0,
} as const;

/** Of a lane with its heading, pixels. */
function heightOf({ start, top, height }: LaneBox): number {
  return top - start + height;
}

function headingId(group: string): string {
  return `heading ${group}`;
}

/** A listbox holds options and groups of them alone, so the heading is the name of its group. */
function nameRows({ timeline }: Widget, { id, label }: RowGroup): void {
  const rows = timeline.itemSet.groups[id]?.dom.foreground;
  rows?.setAttribute('role', 'group');
  rows?.setAttribute('aria-label', label);
}

function headingOf(label: string): HTMLElement {
  const heading = document.createElement('span');
  heading.className = 'group-name';
  heading.setAttribute('aria-hidden', 'true');
  heading.textContent = label;
  return heading;
}
