import { dayMs } from '../dataset/civilDay.ts';
import type { Chapter, Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import { anchorDay } from '../dataset/order.ts';
import { textWidth } from '../timeline/layout/textWidth.ts';
import { lengthsOf, shortenedPlaces } from '../timeline/layout/warp.ts';

/** In pixels, from the left and from the line of time upwards. */
export interface Dot {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
}

/** A chapter below the line of time, in pixels. */
export interface ChapterColumn {
  readonly chapter: Chapter;
  readonly x: number;
  readonly width: number;
  /** Whether its title is legible there. */
  readonly isTitled: boolean;
}

export interface PreviewLayout {
  readonly radius: number;
  readonly dots: readonly Dot[];
  readonly columns: readonly ChapterColumn[];
}

export interface PreviewSize {
  readonly width: number;
  /** The space above the line of time. */
  readonly height: number;
  /** The type size of chapter titles. */
  readonly type: number;
  /** How far the last of them may extend into the margin. */
  readonly after: number;
}

/** The space before the title of a chapter. */
const TITLE_PADDING = 10;
/** From the most to the least legible, in pixels. */
const RADII = [13, 11.5, 10, 9, 7, 5.5, 4, 3, 2];
/** The gap between two dots. */
const DOT_GAP = 4;
/** In the type of titles, `em`. */
const LETTERS = { narrow: 0.38, wide: 0.95, capital: 0.7, other: 0.55 };

/** The approximate width of a title on one line, in pixels. */
export function titleWidth(title: string, size: number): number {
  return size * textWidth(title, LETTERS);
}

/**
 * Places the events in scope as dots on their days, stacked if they would touch, as large as the
 * height allows. Gaps are shortened as in the chart; stacks need no extra space on busy days.
 */
export function previewLayout(dataset: Dataset, size: PreviewSize): PreviewLayout {
  const events = eventsInScope(dataset);
  const days = [...new Set(events.map((event) => dayMs(anchorDay(event))))];
  const toX = placesIn(days, size.width);
  const { radius, dots } = pile(events, toX, size.height);
  return { radius, dots, columns: columnsOf(dataset.chapters, toX, size, radius + DOT_GAP) };
}

/** Gaps are shortened by the rule of the chart, and share what is left over of the width. */
function placesIn(days: readonly number[], width: number): (day: number) => number {
  const margin = (RADII[0] ?? 0) + DOT_GAP;
  const room = width - 2 * margin;
  const length = lengthsOf(days).at(-1) ?? 0;
  if (length === 0) return () => width / 2;
  // Half of the width at most is for days to stand apart, the other for the length of gaps.
  const most = room / 2 / (days.length - 1);
  const step = RADII.map((radius) => 2 * radius + DOT_GAP).find((own) => own <= most) ?? most;
  const perDoubling = (room - step * (days.length - 1)) / length;
  const placeOf = shortenedPlaces(days, step, perDoubling);
  return (day) => margin + Math.min(Math.max(placeOf(day), 0), room);
}

function pile(
  events: readonly TimelineEvent[],
  toX: (day: number) => number,
  height: number,
): Pick<PreviewLayout, 'radius' | 'dots'> {
  for (const radius of RADII) {
    const step = 2 * radius + DOT_GAP;
    const rows = Math.floor(height / step);
    /** The position of the last dot in each row. */
    const lasts: number[] = [];
    const dots = events.map((event) => {
      const x = toX(dayMs(anchorDay(event)));
      const free = lasts.findIndex((last) => x - last >= step);
      const row = free === -1 ? lasts.length : free;
      lasts[row] = x;
      // As a last resort, stacks that are too high start again at the bottom.
      return { event, x, y: ((row % rows) + 0.5) * step };
    });
    if (lasts.length <= rows || radius === RADII.at(-1)) return { radius, dots };
  }
  return { radius: 0, dots: [] };
}

function columnsOf(
  chapters: readonly Chapter[],
  toX: (day: number) => number,
  { width, type, after }: PreviewSize,
  before: number,
): readonly ChapterColumn[] {
  const starts = chapters.map(({ start }, index) =>
    index === 0 ? 0 : Math.min(Math.max(toX(dayMs(start)) - before, 0), width),
  );
  return chapters.map((chapter, index) => {
    const x = starts[index] ?? 0;
    const room = (starts[index + 1] ?? width + after) - x;
    const words = chapter.title.split(/\s+/).map((word) => titleWidth(word, type));
    return { chapter, x, width: room, isTitled: Math.max(...words) + TITLE_PADDING <= room };
  });
}
