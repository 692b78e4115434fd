import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblems } from '../compile/problem.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { eventsCsv } from './csv.ts';
import { csvTable } from './csvTable.ts';

const { dataset, problems } = compileCorpus(await readCorpus('src/corpus'));
if (!dataset) throw new Error(printProblems(problems));
const shipped = dataset;

describe('a table', () => {
  it.each([
    'plain',
    'with, comma',
    'with; semicolon',
    'with\ttab',
    'with "quotes"',
    'two\nlines',
    'two\r\nlines',
    ' spaces ',
    '',
    '“Übung”, 北',
  ])('preserves the text %j, whatever the separator', (text) => {
    const table = csvTable([['a', text, 'b']]);
    expect(parse(table)).toEqual([['a', text, 'b']]);
    expect(parse(table, { delimiter: [',', ';', '\t'] })).toEqual([['a', text, 'b']]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1'])(
    'prefixes %j with an apostrophe, so that no spreadsheet evaluates it',
    (text) => {
      expect(parse(csvTable([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it.each(['x;=1+1', 'x\t=1+1', 'x,=1+1'])('keeps %j, which is no formula, in one cell', (text) => {
    expect(parse(csvTable([[text]]), { delimiter: [',', ';', '\t'] })).toEqual([[text]]);
  });

  it.each([
    'February 2016',
    'Feb. 2016',
    'February 6',
    '6th February',
    '9 January 2018',
    'Tuesday 9 January 2018',
    'Tue, January 9, 2018',
    '2018 Jan 9',
    'may 1',
    '9/1/18',
    '3-4',
  ])('prefixes %j with a word joiner, so that no spreadsheet takes it for a day', (text) => {
    expect(parse(csvTable([[text]]))).toEqual([[`\u2060${text}`]]);
  });

  it.each([
    '1990',
    '2016-02',
    '2018-01-09',
    'about May',
    'March',
    'summer 1947',
    'Sun 3',
    '9–25 February 2018',
  ])('leaves %j unchanged', (text) => {
    expect(parse(csvTable([[text]]))).toEqual([[text]]);
  });

  it('writes numbers as they are, quotes every text, and ends each line with CR LF', () => {
    expect(
      csvTable([
        ['a', 1],
        [-2, ''],
      ]),
    ).toBe('"a",1\r\n-2,\r\n');
  });
});

describe('the events', () => {
  const rows = parse<Record<string, string>>(eventsCsv(shipped), { columns: true });

  it('have one row each, in order, with their dates', () => {
    expect(
      rows.map(({ id, title, date, earliest, latest }) => [id, title, date, earliest, latest]),
    ).toEqual(
      shipped.events.map(({ id, title, when }) => [
        id,
        title,
        when.edtf,
        when.earliest ?? '',
        when.latest ?? '',
      ]),
    );
  });

  it('have the columns that a table of events needs, none of them entirely empty', () => {
    const [first] = rows;
    expect(Object.keys(first ?? {})).toEqual([
      'id',
      'title',
      'label',
      'date',
      'earliest',
      'latest',
      'date in words',
      'how known',
      'phrase',
      'rule',
      'status',
      'category',
      'note',
      'quotes',
    ]);
    for (const name of Object.keys(first ?? {})) {
      expect(rows.some((row) => row[name] !== '')).toBe(true);
    }
  });

  it('say how their date is known, and quote their documents', () => {
    const row = rows.find(({ id }) => id === 'hotline-cut');
    const event = shipped.events.find(({ id }) => id === 'hotline-cut');
    expect(row).toMatchObject({
      'date in words': '\u2060February 2016',
      'how known': 'printed in the document',
      phrase: '\u2060February 2016',
      status: 'happened',
      category: 'Inter-Korean',
    });
    for (const { exact } of event?.excerpts ?? []) expect(row?.quotes).toContain(`“${exact}” (`);
  });
});
