import type { TextWidths } from '../../dataset/dataset.ts';
import type { ChartFrame, Detail } from './mark.ts';
import { numberLabel } from './numberName.ts';

/** The type in which the chart is set, as the reader sees it. */
export interface LabelType {
  /** The sizes of labels and of dates, pixels. */
  readonly label: number;
  readonly small: number;
  /** How much wider than worked out the reader's browser draws text. */
  readonly ratio: number;
  /** How high a line of a label and one of a date come out, pixels. */
  readonly lines: readonly [label: number, small: number];
}

/** What a label says: its words; its date beside them; the whole title; a line of the quote below. */
export const DETAILS = ['label', 'dated', 'titled', 'quoted'] as const;

export type DetailName = (typeof DETAILS)[number];

/** The space between the words of a label and its date, pixels; `eventLabels.css` says the same. */
const DATE_SPACE = 8;
/** Of figures and the plus sign in a bold weight of the font, em. */
const FIGURE = 0.54;
/** From one row to the next, in sizes of its type, where there is room; and what a line of a quote adds. */
const BEST_PITCH = 1.86;
const QUOTE_LINE = 1.45;
/** The least pitch, pixels: what one can hit (WCAG 2.5.8), and a line with the bar below it. */
const LEAST_PITCH = 24;
const BAR = 6;
/** The line of a heading, in sizes of labels. */
const HEADING = 1.6;
/** Letters in the longest name of a gap (`16 mo`), the width of one in em, and the space around them in pixels. */
const GAP_LETTERS = 5;
const GAP_LETTER = 0.52;
const GAP_SPACE = 10;

/** How wide the label of an event is for each of {@link DETAILS}, pixels. */
export function widthsIn(
  widths: TextWidths,
  { label, small, ratio }: LabelType,
): readonly number[] {
  const date = DATE_SPACE + widths.date * small * ratio;
  const [short, long] = [widths.label * label * ratio, widths.title * label * ratio];
  return [short, short + date, long + date, long + date];
}

/** The frame of a chart of some size, in pixels. */
export function frameIn(
  { width, height }: { readonly width: number; readonly height: number },
  { label, small, ratio, lines: [high, low] }: LabelType,
  lanes: number | null,
): ChartFrame {
  const line = pitchesFrom(BEST_PITCH * label, high + BAR);
  const quoted = pitchesFrom(BEST_PITCH * label + QUOTE_LINE * small, high + low + BAR);
  return {
    width,
    height,
    details: [line, line, line, { pitch: { ...quoted.pitch, least: quoted.pitch.best } }],
    lanes,
    heading: headingOf({ label, lines: [high, low] }),
    gapName: GAP_LETTERS * GAP_LETTER * small * ratio + GAP_SPACE,
    countWidth: (count) => numberLabel(count).length * FIGURE * label * ratio,
  };
}

/** A pitch, and the least to which it may be narrowed. */
function pitchesFrom(asked: number, needed: number): Detail {
  const best = Math.round(Math.max(asked, needed));
  return { pitch: { best, least: Math.min(Math.ceil(Math.max(LEAST_PITCH, needed)), best) } };
}

function headingOf({ label, lines: [high] }: Pick<LabelType, 'label' | 'lines'>): number {
  return Math.round(Math.max(HEADING * label, high + BAR));
}

/** How many lanes a chart has room for: each needs its heading and a row. */
export function mostLanes(height: number, type: LabelType): number {
  return Math.max(Math.floor(height / (headingOf(type) + LEAST_PITCH)), 1);
}
