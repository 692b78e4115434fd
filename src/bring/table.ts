import { parse } from 'csv-parse/browser/esm/sync';
import { blockText, parsedPage } from './blockText.ts';
import { type Refused, refused } from './brought.ts';
import { decodedText } from './decodedText.ts';

/** A row of a table: its number as a spreadsheet counts, and its cells that are not empty. */
export interface TableRow {
  readonly number: number;
  /** By the name of their column, in the order of the columns, as plain text. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
  readonly outcome: 'table';
  readonly rows: readonly TableRow[];
}

/** Longer tables are no timelines that people read. */
const MOST_ROWS = 20_000;

/** A table as spreadsheets save it: CSV parted by commas, semicolons or tabs, names in the first row. */
export function readTable(bytes: Uint8Array): Table | Refused {
  const decoded = decodedText(bytes);
  if (!decoded) return refused('This is no text; save the table as CSV in UTF-8, and import that.');
  const rows = records(decoded.text);
  if (!rows)
    return refused(
      'This is no CSV that can be read; save the table as CSV again, and import that.',
    );
  const [names = [], ...rest] = rows;
  if (rest.length === 0)
    return refused('The table has no rows below its first, which names the columns.');
  if (rest.length > MOST_ROWS) {
    return refused(
      `The table has ${rest.length} rows, more than the ${MOST_ROWS} that are read; part it.`,
    );
  }
  return {
    outcome: 'table',
    rows: rest.map((cells, index) => ({
      number: index + 2,
      cells: new Map(
        cells.flatMap((cell, column) => {
          const name = plainCell(names[column] ?? '') || `Column ${column + 1}`;
          const text = plainCell(cell);
          return text === '' ? [] : [[name, text] as const];
        }),
      ),
    })),
  };
}

function records(text: string): readonly (readonly string[])[] | null {
  const [head = ''] = text.split('\n', 1);
  const delimiter = [',', ';', '\t'].toSorted(
    (a, b) => head.split(b).length - head.split(a).length,
  )[0];
  try {
    return parse(text, {
      delimiter: delimiter ?? ',',
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    return null;
  }
}

/** A cell in plain text: without markup, and without what keeps a spreadsheet from changing it. */
function plainCell(cell: string): string {
  const own = cell
    .trim()
    .replace(/^\u2060/, '')
    .replace(/^'(?=\s*[=+\-@＝＋－＠])/, '');
  const text = /<\/?[a-z][^>]*>|&(?:#\d+|[a-z]+);/i.test(own)
    ? blockText(parsedPage(`<body>${own}</body>`).body)
    : own;
  return text.replace(/\n{2,}/g, '\n');
}
