import type { Dataset, Excerpt, TimelineEvent, When } from '../dataset/dataset.ts';
import { categoryById, documentById } from '../dataset/lookup.ts';
import { citeDocument } from './cite.ts';
import { csvTable } from './csvTable.ts';
import { type EdtfPoint, edtfPoints, pointOf } from './edtfPoints.ts';

/** The columns of the TimelineJS spreadsheet (https://timeline.knightlab.com/docs/using-spreadsheets.html), by which it is read. */
const COLUMNS = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Alt Text',
  'Type',
  'Group',
  'Background',
] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/** A slide of TimelineJS (https://timeline.knightlab.com/docs/json-format.html). Headline and text are HTML. */
export interface TimelineJsSlide {
  readonly text: { readonly headline: string; readonly text: string };
}
export interface TimelineJsEvent extends TimelineJsSlide {
  readonly start_date: EdtfPoint;
  readonly end_date?: EdtfPoint;
  readonly display_date: string;
  readonly group: string;
  readonly unique_id: string;
}
export interface TimelineJsData {
  readonly title: TimelineJsSlide;
  readonly events: readonly TimelineJsEvent[];
}

/** The dataset for TimelineJS, each event with its quotes and their sources as its text. */
export function timelineJsData(dataset: Dataset): TimelineJsData {
  return {
    title: slide(dataset.title, paragraph(dataset.summary)),
    events: dataset.events.map((event) => ({
      ...slide(event.title, eventText(event, dataset)),
      ...datesOf(event.when),
      display_date: event.when.label,
      group: categoryById(dataset, event.category).label,
      unique_id: event.id,
    })),
  };
}

/** The same as a table for the TimelineJS spreadsheet: a title row, then the events in date order. */
export function timelineJsCsv(dataset: Dataset): string {
  const { title, events } = timelineJsData(dataset);
  const rows = [{ ...slideCells(title), Type: 'title' }, ...events.map(eventCells)];
  return csvTable([
    COLUMNS,
    ...rows.map((cells: Cells) => COLUMNS.map((name) => cells[name] ?? '')),
  ]);
}

function slideCells({ text }: TimelineJsSlide): Cells {
  return { Headline: text.headline, Text: text.text };
}

function eventCells({ start_date: start, end_date: end, ...event }: TimelineJsEvent): Cells {
  return {
    ...slideCells(event),
    Year: start.year,
    Month: start.month,
    Day: start.day,
    'End Year': end?.year,
    'End Month': end?.month,
    'End Day': end?.day,
    'Display Date': event.display_date,
    Group: event.group,
  };
}

/**
 * A start no more exact than it is known; an end, where there is a stretch, as its last day, since
 * TimelineJS draws a month or a year by its first. It has no open starts: there the known end counts.
 */
function datesOf({ edtf, latest }: When): Pick<TimelineJsEvent, 'start_date' | 'end_date'> {
  const [start = pointOf(latest ?? ''), end] = edtfPoints(edtf);
  return { start_date: start, ...(end && latest && { end_date: pointOf(latest) }) };
}

function eventText(event: TimelineEvent, dataset: Dataset): string {
  const { phrase, rule, note } = event.when;
  const known = phrase ? `Date: the document says “${phrase}”. ${rule}` : `Date: ${note}`;
  const quotes = event.excerpts.map((excerpt) => quoteText(excerpt, dataset));
  return [...quotes, paragraph(known), event.note && paragraph(event.note)].join('');
}

function quoteText({ exact, document }: Excerpt, dataset: Dataset): string {
  const source = citeDocument(documentById(dataset, document), null, 'mla')
    .map(({ text, italic }) => (italic ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text)))
    .join('');
  return `<blockquote>${escapeHtml(exact)}</blockquote><p>${source}</p>`;
}

function slide(headline: string, text: string): TimelineJsSlide {
  return { text: { headline: escapeHtml(headline), text } };
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
