/** A row of a table; numbers are written as they are. */
export type CsvRow = readonly (string | number)[];

/**
 * A table as CSV (RFC 4180): fields with commas, quotes or line breaks in quotes, lines ended by
 * CR LF. A text that a spreadsheet would take for a formula is led by an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvTable(rows: readonly CsvRow[]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
