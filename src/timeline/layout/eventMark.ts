import type { TextWidths } from '../../dataset/dataset.ts';
import type { Mark } from './mark.ts';
import type { PlacedEvent } from './placedEvent.ts';

/** What the layout needs of an event, whatever the chart's size and its lanes. */
export interface EventMark extends Pick<Mark, 'at' | 'until' | 'isOpen' | 'weight'> {
  readonly widths: TextWidths;
}

export function eventMark({ event, moment, span }: PlacedEvent): EventMark {
  return {
    at: moment,
    until: Math.max(span?.end ?? moment, moment),
    isOpen: event.when.earliest === null,
    weight: event.excerpts.length,
    widths: event.widths,
  };
}
