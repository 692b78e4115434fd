import { counted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import { titleWidth } from './previewLayout.ts';

/** The size in pixels that Open Graph readers ask for. */
export const PREVIEW = { file: 'preview.png', width: 1200, height: 630 } as const;

/** The light colours of `tokens.css`. */
export const COLOURS = {
  paper: '#fbfaf6',
  ink: '#1d1b17',
  soft: '#5f5a50',
  'line-strong': '#8d8675',
} as const;

/** The space at the left and the right, in pixels. */
export const MARGIN = 64;
/** What holds the dots, and the type of the titles of chapters, in pixels. */
export const CHART = { width: PREVIEW.width - 2 * MARGIN, height: 236, type: 20, after: 28 };

/** The extent of the timeline, as in its header: `42 events read from 5 documents`. */
export function previewWords(dataset: Dataset): string {
  const events = eventsInScope(dataset).length;
  const documents = dataset.documents.length;
  return `${counted(events, 'event')} read from ${counted(documents, 'document')}`;
}

/**
 * The largest size at which a title takes one line; the smallest takes two, and the title is cut
 * after them.
 */
export function titleSize(title: string): number {
  const sizes = [80, 74, 66, 54];
  return sizes.find((size) => titleWidth(title, size) <= CHART.width) ?? 42;
}
