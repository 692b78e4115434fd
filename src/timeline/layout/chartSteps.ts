import { dayMs } from '../../dataset/civilDay.ts';
import type { Chapter, TimelineEvent } from '../../dataset/dataset.ts';
import { anchorDay } from '../../dataset/order.ts';

/** Whether a day, in milliseconds, lies in a chapter. */
export function covers({ start, end }: Chapter, day: number): boolean {
  return dayMs(start) <= day && day <= dayMs(end);
}

/** The event that an arrow key, Home or End leads to from another. */
export function neighbour(
  events: readonly TimelineEvent[],
  id: string | undefined,
  key: string,
): TimelineEvent | undefined {
  const index = events.findIndex((event) => event.id === id);
  if (index < 0) return undefined;
  if (key === 'Home') return events[0];
  if (key === 'End') return events.at(-1);
  if (key === 'ArrowRight' || key === 'ArrowDown') return events[index + 1];
  return key === 'ArrowLeft' || key === 'ArrowUp' ? events[index - 1] : undefined;
}

/** The first event of the chapter before (`[`) or after (`]`) that of an event. */
export function inNextChapter(
  events: readonly TimelineEvent[],
  chapters: readonly Chapter[],
  id: string | undefined,
  key: string,
): TimelineEvent | undefined {
  const by = { '[': -1, ']': 1 }[key];
  const from = events.find((event) => event.id === id);
  if (!by || !from) return undefined;
  // Days written `YYYY-MM-DD` compare as text does.
  const chapterIndex = (event: TimelineEvent): number => {
    const day = anchorDay(event);
    return chapters.findIndex(({ start, end }) => start <= day && day <= end);
  };
  const here = chapterIndex(from);
  const others = events.filter((event) => by * (chapterIndex(event) - here) > 0);
  if (by > 0) return others[0];
  const before = others.at(-1);
  return before && events.find((event) => chapterIndex(event) === chapterIndex(before));
}
