/** What the layout needs of an event; moments in calendar milliseconds, lengths in pixels. */
export interface Mark {
  /** Where it stands: its day, or a moment of that. */
  readonly at: number;
  /** The last day of what lasts; the same as `at` where nothing does. */
  readonly until: number;
  /** Whether it is known only to lie before its day: a line fades in from the left. */
  readonly isOpen: boolean;
  /** Where not all find room, heavier ones are shown by themselves. */
  readonly weight: number;
  /** Its lane (a group of rows with a heading), from 0. */
  readonly lane: number;
  /** The widths of what its label may say, from the least to the most ({@link Detail}). */
  readonly widths: readonly number[];
}

/** A mark with its number in date order, from 0. */
export interface NumberedMark extends Mark {
  readonly index: number;
}

/** A kind of label: what it says follows from its place in {@link ChartFrame.details}. */
export interface Detail {
  /** From one row to the next: at its best, and at the least. */
  readonly pitch: { readonly best: number; readonly least: number };
}

/** What a chart is laid out in; lengths in pixels. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** Kinds of labels, from the shortest to the one that says most. */
  readonly details: readonly [Detail, ...Detail[]];
  /** How many lanes there are; `null` for a chart without headings. */
  readonly lanes: number | null;
  /** The height of a heading. */
  readonly heading: number;
  /** How wide the name of a gap is drawn on the ruler. */
  readonly gapName: number;
  /** The width of the label that counts a number of events. */
  readonly countWidth: (count: number) => number;
}

/** The free space above the first row and below the last one. */
export const ROWS_TOP = 8;
export const ROWS_BOTTOM = 4;
/** Between the left edge and the first day, and between the last label and the right edge. */
export const MARGIN = 16;
export const MARGIN_END = 10;
/** The size of a dot, and how far right of its middle the text begins. */
export const DOT = 11;
export const TEXT_START = 12;
/** How long the line before an open date is. */
export const LEAD = 26;
/** The space after a label: that within a filled one, and the gap to the next. */
export const LABEL_END = 10;
/** The least distance between two days: their dots do not touch. */
export const STEP = DOT + 2;

/** How far a label reaches to the left of its day, and, with its text so wide, to the right. */
export function leftOf({ isOpen }: Pick<Mark, 'isOpen'>): number {
  return isOpen ? LEAD : STEP / 2;
}

export function rightOf(width: number): number {
  return TEXT_START + width + LABEL_END;
}
