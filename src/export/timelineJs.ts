import type { Dataset, Excerpt, TimelineEvent, When } from '../dataset/dataset.ts';
import { firstDayIn, lastDayIn } from '../dataset/datePoint.ts';
import { escapeHtml } from '../dataset/escapeHtml.ts';
import { eventKind } from '../dataset/eventName.ts';
import { type CalendarDate, endsOf } from '../dataset/historicalDate.ts';
import { categoryById, documentById } from '../dataset/lookup.ts';
import { partsOf } from '../dataset/partialDay.ts';
import { citeDocument } from './cite.ts';
import { csvTable } from './csvTable.ts';

/**
 * The columns of the TimelineJS spreadsheet, which are read by name
 * (https://timeline.knightlab.com/docs/using-spreadsheets.html).
 */
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

/** A date of TimelineJS, as far as it is known. */
export interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A slide of TimelineJS (https://timeline.knightlab.com/docs/json-format.html). Headline and text are HTML. */
export interface TimelineJsSlide {
  readonly text: { readonly headline: string; readonly text: string };
}
export interface TimelineJsEvent extends TimelineJsSlide {
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
  readonly display_date: string;
  readonly group: string;
  readonly unique_id: string;
}
export interface TimelineJsData {
  readonly title: TimelineJsSlide;
  readonly events: readonly TimelineJsEvent[];
}

/**
 * The dataset for TimelineJS; the text of each event has its quotes, their sources and its status.
 * @param address of the timeline, for links from quotes to their passages; `null`, without links,
 * if nobody else can reach it
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

/** HTML that no spreadsheet takes for a formula; an apostrophe before it would be visible. */
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
 * A start that is no more precise than it is known, and the end of a stretch as its last day, since
 * TimelineJS draws a month or a year at its first. It has no open starts: the known end replaces
 * them, as its last day. It also drops an end that has all parts of its start (`2018/2018-03`); the
 * start is then its first day as well. The date in words still says what is known.
 */
function datesOf({ date }: When): Pick<TimelineJsEvent, 'start_date' | 'end_date'> {
  const [start, end] = endsOf(date);
  if (start === null) return { start_date: lastDate(end) };
  const first = timelineJsDate(start);
  if (end === null || (start === end && !isLong(start))) return { start_date: first };
  const last = lastDate(end);
  return {
    start_date: isPartOf(first, last) ? { month: 1, day: 1, ...first } : first,
    end_date: last,
  };
}

function lastDate(part: CalendarDate): TimelineJsDate {
  return timelineJsDate(partsOf(lastDayIn(part)));
}

function timelineJsDate(part: CalendarDate): TimelineJsDate {
  // TimelineJS counts years before Christ from -1.
  const year = part.year > 0 ? part.year : part.year - 1;
  if (part.precision === 'season') return timelineJsDate(partsOf(firstDayIn(part)));
  if (part.precision !== 'month' && part.precision !== 'day') return { year };
  const { month } = part;
  return part.precision === 'month' ? { year, month } : { year, month, day: part.day };
}

/** What TimelineJS has no date for, and draws as a stretch. */
function isLong({ precision }: CalendarDate): boolean {
  return precision === 'century' || precision === 'decade' || precision === 'season';
}

/** Whether a date says nothing that the other one does not say, too. */
function isPartOf(date: TimelineJsDate, other: TimelineJsDate): boolean {
  return (
    date.year === other.year &&
    (date.month === undefined || date.month === other.month) &&
    (date.day === undefined || date.day === other.day)
  );
}

function eventText(event: TimelineEvent, dataset: Dataset, address: string | null): string {
  const { phrase, rule, note } = event.when;
  const known = phrase ? `Date: the document says “${phrase}”. ${rule}` : `Date: ${note}`;
  const quotes = event.excerpts.map((excerpt) => quoteText(event, excerpt, dataset, address));
  const remarks = [kindOf(event, dataset), known, event.note].filter(Boolean).map(paragraph);
  return [...quotes, ...remarks].join('');
}

/** Category and status, since TimelineJS has no field for a status: `Sport, planned.` */
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
