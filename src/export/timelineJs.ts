import type { Dataset, Excerpt, TimelineEvent, When } from '../dataset/dataset.ts';
import { escapeHtml } from '../dataset/escapeHtml.ts';
import { eventKind } from '../dataset/eventName.ts';
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

/**
 * The dataset for TimelineJS, each event with its quotes, their sources and its status as its text.
 * @param address of the timeline: each quote leads to its passage there; `null` where nobody else
 * can reach it, then nothing does
 */
export function timelineJsData(dataset: Dataset, address: string | null): TimelineJsData {
  return {
    title: slide(dataset.title, paragraph(dataset.summary)),
    events: dataset.events.map((event) => ({
      ...slide(event.title, eventText(event, dataset, address)),
      ...datesOf(event.when),
      display_date: event.when.label,
      group: categoryById(dataset, event.category).label,
      unique_id: event.id,
    })),
  };
}

/** The same as a table for the TimelineJS spreadsheet: a title row, then the events in date order. */
export function timelineJsCsv(dataset: Dataset, address: string | null): string {
  const { title, events } = timelineJsData(dataset, address);
  const rows = [{ ...slideCells(title), Type: 'title' }, ...events.map(eventCells)];
  return csvTable([
    COLUMNS,
    ...rows.map((cells: Cells) => COLUMNS.map((name) => cells[name] ?? '')),
  ]);
}

function slideCells({ text }: TimelineJsSlide): Cells {
  return { Headline: withoutFormula(text.headline), Text: withoutFormula(text.text) };
}

/** HTML that no spreadsheet takes for a formula: an apostrophe before it would be shown. */
function withoutFormula(html: string): string {
  return html.replace(/^[=+\-@＝＋－＠]/, (sign) => `&#${sign.charCodeAt(0)};`);
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
 * TimelineJS draws a month or a year by its first. It has no open starts: there the known end counts,
 * as its last day. And it drops an end that has all parts of its start (`2018/2018-03`), so there the
 * start is its first day, too; the date in words still says what is known.
 */
function datesOf({ edtf, latest }: When): Pick<TimelineJsEvent, 'start_date' | 'end_date'> {
  const [first, second] = edtfPoints(edtf);
  const last = latest ? pointOf(latest) : undefined;
  if (!first || edtf.startsWith('..')) return { start_date: last ?? first ?? pointOf('') };
  if (!second || !last) return { start_date: first };
  const start = isPartOf(first, last) ? { month: 1, day: 1, ...first } : first;
  return { start_date: start, end_date: last };
}

/** Whether a point says nothing that the other one does not say, too. */
function isPartOf(point: EdtfPoint, other: EdtfPoint): boolean {
  return (
    point.year === other.year &&
    (point.month === undefined || point.month === other.month) &&
    (point.day === undefined || point.day === other.day)
  );
}

function eventText(event: TimelineEvent, dataset: Dataset, address: string | null): string {
  const { phrase, rule, note } = event.when;
  const known = phrase ? `Date: the document says “${phrase}”. ${rule}` : `Date: ${note}`;
  const quotes = event.excerpts.map((excerpt) => quoteText(event, excerpt, dataset, address));
  const told = [kindOf(event, dataset), known, event.note].filter(Boolean).map(paragraph);
  return [...quotes, ...told].join('');
}

/** Category and status, since TimelineJS has no place for a status: `Sport, planned.` */
function kindOf(event: TimelineEvent, dataset: Dataset): string {
  const kind = eventKind(event, categoryById(dataset, event.category).label);
  return event.background ? `${kind}. Background, outside the period of the timeline.` : `${kind}.`;
}

function quoteText(
  { id }: TimelineEvent,
  { exact, document }: Excerpt,
  dataset: Dataset,
  address: string | null,
): string {
  const source = citeDocument(documentById(dataset, document), null, 'mla')
    .map(({ text, italic }) => (italic ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text)))
    .join('');
  const query = new URLSearchParams({ view: 'documents', event: id, document });
  const link = address
    ? ` <a href="${escapeHtml(`${address}?${query}`)}">Read it in its document</a>`
    : '';
  return `<blockquote>${escapeHtml(exact)}</blockquote><p>${source}${link}</p>`;
}

function slide(headline: string, text: string): TimelineJsSlide {
  return { text: { headline: escapeHtml(headline), text } };
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
