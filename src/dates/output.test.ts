import { describe, expect, test } from 'vitest';
import { readLines } from './lines.ts';
import { readDates } from './readDates.ts';
import { dateTable } from './table.ts';

const TEXT =
  'The mill burned on Sunday 24 June 1950. He ruled from 1940 to 1944 and came two years ago.';

describe('a table of dates', () => {
  const reading = readDates(TEXT, {
    published: '2018-06-15',
    language: 'en',
    timeOf: 'narrative',
  });
  const lines = dateTable(reading).split('\n');

  test('has words, date and how it is known, and open ones last', () => {
    expect(lines[1]).toMatch(/^Sunday 24 June 1950 +1950-06-24 +The document says Sunday, but/);
    expect(lines[2]).toMatch(/^1940 to 1944 +1940\/1944 +The document prints this date\.$/);
    expect(lines[3]).toMatch(/^two years ago +open: 2016 or 1942 +The document does not say/);
  });

  test('says whose time it is', () => {
    expect(lines.at(-1)).toBe(
      'Dates without a year are of the time of the story, as the author says (timeOf: narrative).',
    );
  });
});

describe('lines of JSON', () => {
  function answer(document: object): { dates: { start: number; edtf: string | null }[] } {
    return JSON.parse(readLines(`${JSON.stringify(document)}\n`));
  }

  test('answer each document with its dates, the ends of a range by themselves', () => {
    const document = {
      id: 'a',
      text: TEXT,
      published: '2018-06-15',
      language: 'en',
      timeOf: 'narrative',
    };
    const { dates } = answer(document);
    expect(dates.map(({ edtf }) => edtf)).toEqual(['1950-06-24', '1940', '1944', null]);
    expect(dates[1]).toMatchObject({ start: TEXT.indexOf('1940'), earliest: '1940-01-01' });
  });

  test('take whose time it is from the document', () => {
    const text = 'In 1940 it began. It fell in May.';
    const document = { id: 'a', text, published: '2018-06-15', language: 'en', timeOf: 'news' };
    expect(answer(document)).toMatchObject({ timeOf: 'news', dates: [{}, { edtf: '2018-05' }] });
  });

  test('name the line that is no document, and a language that is not read', () => {
    expect(() => readLines('{"id":"a"}')).toThrow(/Line 1 is not a document/);
    const document = { id: 'a', text: '', published: '2018-06-15', language: 'fr' };
    expect(() => answer(document)).toThrow(/“fr”/);
  });
});
