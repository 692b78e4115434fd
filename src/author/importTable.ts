import { documentId } from '../bring/documentId.ts';
import type { Table, TableRow } from '../bring/table.ts';
import { ID, LABEL_LENGTH, TITLE_LENGTH } from '../compile/authored.ts';
import { dateRange } from '../compile/parseEdtf.ts';
import { compareDays } from '../dataset/civilDay.ts';
import type { CorpusLanguage } from '../dataset/dataset.ts';
import { draftId } from '../draft/draftWords.ts';
import { type CellOf, rowDate } from './rowDate.ts';

/** A category that rows name. */
export interface TableCategory {
  readonly id: string;
  readonly label: string;
}

/** A table as a document, and the events of its rows. */
export interface ImportedTable {
  /** What the first row of type “title” says, as TimelineJS has it. */
  readonly title: string | null;
  readonly text: string;
  /** The stretches of the text that are rows, each a quote. */
  readonly quotes: readonly string[];
  readonly events: readonly object[];
  readonly categories: readonly TableCategory[];
  /** The first and the last day of its events. */
  readonly days: readonly [string, string] | null;
  /** What became of rows that are not as they should be, a sentence each. */
  readonly notes: readonly string[];
}

export interface TableOptions {
  /** The id of the document that the table becomes. */
  readonly document: string;
  readonly language: CorpusLanguage;
  /** The day of the import, which no event that has happened is after. */
  readonly today: string;
  readonly categories: readonly TableCategory[];
  /** Ids of events that are in use; those of the rows are added. */
  readonly taken: Set<string>;
}

/**
 * Makes a document of a table, in which every row lists its cells, and an event of each row with a
 * date and a title, which quotes its row. Of every other row it is said why it makes none.
 */
export function importTable({ rows }: Table, options: TableOptions): ImportedTable {
  const made = rows.map((row) => madeOf(row, options));
  const quotes = rows.map(rowText);
  const categories = new Map(options.categories.map((category) => [category.id, category]));
  const groups = new Map(options.categories.map(({ id, label }) => [label.toLowerCase(), id]));
  const events = made.flatMap(({ event }, index) => {
    if (!event) return [];
    const group = event.group || 'Events';
    const known = groups.get(group.toLowerCase()) ?? (categories.has(group) ? group : null);
    const id = known ?? documentId(group, null, (one) => categories.has(one));
    groups.set(group.toLowerCase(), id);
    if (!categories.has(id)) categories.set(id, { id, label: group });
    const { group: _group, range: _range, ...fields } = event;
    const sources = [{ document: options.document, quote: oneLine(quotes[index] ?? '') }];
    return [{ ...fields, category: id, sources }];
  });
  return {
    title: made.find(({ title }) => title)?.title ?? null,
    text: `${quotes.join('\n\n')}\n`,
    quotes: quotes.map(oneLine),
    events,
    categories: [...categories.values()],
    days: daysOf(made.flatMap(({ event }) => event?.range ?? [])),
    notes: made.flatMap(({ notes }) => notes),
  };
}

/** The number makes each row a quote that occurs once. */
function rowText({ number, cells }: TableRow): string {
  return [`Row ${number}`, ...[...cells].map(([name, text]) => `${name}: ${text}`)].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface Made {
  readonly event: RowEvent | null;
  readonly title: string | null;
  readonly notes: readonly string[];
}

interface RowEvent {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly status: string;
  readonly note?: string;
  readonly when: object;
  readonly group: string;
  readonly range: readonly string[];
}

function madeOf(row: TableRow, { language, today, taken }: TableOptions): Made {
  const cell = cellOf(row);
  const headline = oneLine(cell('title', 'headline', 'name', 'event')?.text ?? '');
  const none = (why: string, title: string | null = null): Made => ({
    event: null,
    title,
    notes: [`Row ${row.number} ${why}; it stands in the document, and makes no event.`],
  });
  if (cell('type')?.text === 'title') return none('is the title of the timeline', headline || null);
  if (headline === '') return none('has no title');
  const date = rowDate(cell, today, language);
  if (!date) return none('has no date that can be read');
  const { earliest, latest } = dateRange(date.edtf, language) ?? {};
  const isAhead = earliest ? compareDays(earliest, today) > 0 : false;
  const status = statusOf(cell('status')?.text, isAhead);
  const label = oneLine(cell('label')?.text ?? '') || headline;
  const id = cell('id')?.text ?? '';
  const isFree = ID.test(id) && !taken.has(id);
  if (isFree) taken.add(id);
  const remark = cell('note')?.text;
  const isOnce = date.phrase !== null && oneLine(rowText(row)).split(date.phrase).length === 2;
  return {
    event: {
      id: isFree ? id : draftId(headline, taken),
      label: fitted(label, LABEL_LENGTH),
      title: fitted(headline, TITLE_LENGTH),
      status,
      ...(remark && { note: remark }),
      when: {
        date: date.edtf,
        ...(isOnce
          ? { phrase: date.phrase, basis: 'stated' }
          : { basis: 'context', note: `The table says so under ${date.columns.join(', ')}.` }),
      },
      group: oneLine(cell('category', 'group', 'tags')?.text ?? ''),
      range: [earliest, latest].filter((day) => typeof day === 'string'),
    },
    title: null,
    notes: [
      ...(label.length > LABEL_LENGTH
        ? [
            `Row ${row.number}: “${fitted(label, LABEL_LENGTH)}” is cut; write a label of up to ${LABEL_LENGTH} characters.`,
          ]
        : []),
      ...(headline.length > TITLE_LENGTH
        ? [`Row ${row.number}: its title is longer than ${TITLE_LENGTH} characters and was cut.`]
        : []),
    ],
  };
}

function cellOf({ cells }: TableRow): CellOf {
  const byName = new Map([...cells].map(([name, text]) => [name.toLowerCase(), { name, text }]));
  return (...names) => names.map((name) => byName.get(name)).find((cell) => cell) ?? null;
}

const STATUSES = new Set(['happened', 'stated', 'planned', 'proposed']);

function statusOf(written: string | undefined, isAhead: boolean): string {
  if (written && STATUSES.has(written)) return written;
  return isAhead ? 'planned' : 'happened';
}

/** Words that fit, with a sign where some are left out. */
function fitted(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/\s+\S*$/, '');
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`;
}

function daysOf(days: readonly string[]): readonly [string, string] | null {
  const sorted = days.toSorted(compareDays);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : null;
}
