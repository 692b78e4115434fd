import { dayMs } from '../dataset/civilDay.ts';
import type { Chapter, Dataset, TimelineEvent } from '../dataset/dataset.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import { anchorDay } from '../dataset/order.ts';
import { textWidth } from '../timeline/layout/textWidth.ts';
import { gapWarp } from '../timeline/layout/warp.ts';

/** Pixels, from the left and from the line of time upwards. */
export interface Dot {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
}

/** A chapter below the line of time; pixels. */
export interface ChapterColumn {
  readonly chapter: Chapter;
  readonly x: number;
  readonly width: number;
  /** Whether its title can be read there. */
  readonly isTitled: boolean;
}

export interface PreviewLayout {
  readonly radius: number;
  readonly dots: readonly Dot[];
  readonly columns: readonly ChapterColumn[];
}

export interface PreviewSize {
  readonly width: number;
  /** The room above the line of time. */
  readonly height: number;
  /** The size of the type of chapter titles. */
  readonly type: number;
  /** What the last of them may take of the margin. */
  readonly after: number;
}

/** Before the title of a chapter. */
const PADDING = 10;
/** From the best to the least legible; pixels. */
const RADII = [13, 11.5, 10, 9, 7, 5.5, 4, 3, 2];
/** Between two dots. */
const GAP = 4;
/** In the type of titles, `em`. */
const LETTERS = { narrow: 0.38, wide: 0.95, capital: 0.7, other: 0.55 };

/** About how wide a line is in the type of titles; pixels. */
export function titleWidth(title: string, size: number): number {
  return size * textWidth(title, LETTERS);
}

/**
 * Places the events in scope as dots on their days, piled up where they would touch, as large as
 * the height allows. Gaps are shortened as in the chart; piles need no more room on busy days.
 */
export function previewLayout(dataset: Dataset, size: PreviewSize): PreviewLayout {
  const events = eventsInScope(dataset);
  const days = [...new Set(events.map((event) => dayMs(anchorDay(event))))];
  const { toVirtual } = gapWarp(days);
  const first = toVirtual(days[0] ?? 0);
  const span = toVirtual(days.at(-1) ?? 0) - first;
  const margin = (RADII[0] ?? 0) + GAP;
  const toX = (day: number): number =>
    span === 0
      ? size.width / 2
      : margin + ((toVirtual(day) - first) / span) * (size.width - 2 * margin);
  const { radius, dots } = pile(events, toX, size.height);
  return { radius, dots, columns: columnsOf(dataset.chapters, toX, size, radius + GAP) };
}

function pile(
  events: readonly TimelineEvent[],
  toX: (day: number) => number,
  height: number,
): Pick<PreviewLayout, 'radius' | 'dots'> {
  for (const radius of RADII) {
    const step = 2 * radius + GAP;
    const rows = Math.floor(height / step);
    /** By row, where its last dot stands. */
    const lasts: number[] = [];
    const dots = events.map((event) => {
      const x = toX(dayMs(anchorDay(event)));
      const free = lasts.findIndex((last) => x - last >= step);
      const row = free === -1 ? lasts.length : free;
      lasts[row] = x;
      // In the last resort the piles that are too high begin again from below.
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
    return { chapter, x, width: room, isTitled: Math.max(...words) + PADDING <= room };
  });
}
