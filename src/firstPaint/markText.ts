import { DAY_MS } from '../dataset/civilDay.ts';
import type { EventMark } from '../timeline/layout/eventMark.ts';

/** What the layout needs of an event, as a text that stands in the page. Moments must be days. */
export function writeMark({ at, until, isOpen, weight, widths }: EventMark): string {
  const { label, title, date } = widths;
  return [at / DAY_MS, (until - at) / DAY_MS, Number(isOpen), weight, label, title, date].join(' ');
}

/** The same read again. */
export function readMark(text: string): EventMark {
  const [day = 0, days = 0, isOpen, weight = 0, label = 0, title = 0, date = 0] = text
    .split(' ')
    .map(Number);
  return {
    at: day * DAY_MS,
    until: (day + days) * DAY_MS,
    isOpen: isOpen === 1,
    weight,
    widths: { label, title, date },
  };
}
