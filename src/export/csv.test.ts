import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblems } from '../compile/problem.ts';
import { readCorpus } from '../compile/readCorpus.ts';
import { eventsCsv } from './csv.ts';
import { csvTable } from './csvTable.ts';

const { dataset, problems } = compileCorpus(await readCorpus('src/corpus'));
if (!dataset) throw new Error(printProblems(problems));
const shipped = dataset;

describe('a table', () => {
  it.each([
    'plain',
    'with, comma',
    'with "quotes"',
    'two\nlines',
    'two\r\nlines',
    ' spaces ',
    '',
    '“Übung”, 北',
  ])('gives back the text %j', (text) => {
    expect(parse(csvTable([['a', text, 'b']]))).toEqual([['a', text, 'b']]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1'])(
    'leads %j with an apostrophe, so that no spreadsheet counts it out',
    (text) => {
      expect(parse(csvTable([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('writes numbers as they are, and ends each line with CR LF', () => {
    expect(
      csvTable([
        ['a', 1],
        [-2, ''],
      ]),
    ).toBe('a,1\r\n-2,\r\n');
  });
});

describe('the events', () => {
  const rows = parse<Record<string, string>>(eventsCsv(shipped), { columns: true });

  it('come back one row each, in order, with their dates', () => {
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

  it('have the columns that a table of events needs, and none is empty throughout', () => {
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
      'date in words': 'February 2016',
      'how known': 'printed in the document',
      phrase: 'February 2016',
      status: 'happened',
      category: 'Inter-Korean',
    });
    for (const { exact } of event?.excerpts ?? []) expect(row?.quotes).toContain(`“${exact}” (`);
  });
});
