import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblems } from '../compile/problem.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { annotationCollection } from './annotations.ts';
import { CITATION_STYLES, citedDate } from './citedDate.ts';
import { coins } from './coins.ts';
import { eventsCsv } from './csv.ts';
import { linkedData } from './linkedData.ts';
import { timelineJsData } from './timelineJs.ts';

const { dataset, problems } = compileCorpus(await readCorpus('src/compile/fixtures/good-long-ago'));
if (!dataset) throw new Error(printProblems(problems));
const timeline = dataset;

describe('seasons, decades, centuries, years before Christ, sets, “by”, “since” and “about”', () => {
  // A minus sign begins a formula, so it gets an apostrophe.
  it.each([
    ['fires', "'-0479-09", "'-0479-09-01", "'-0479-09-30", 'September 480 BC'],
    ['first-tower', "'-0026", "'-0026-01-01", "'-0026-12-31", '27 BC'],
    ['first-tower-falls', '03XX', '0300-01-01', '0399-12-31', 'the 4th century'],
    ['second-tower', '1850~', '1850-01-01', '1850-12-31', 'about 1850'],
    ['keeper', '1869-22', '1869-06-01', '1869-08-31', 'summer 1869'],
    ['painted', '187X', '1870-01-01', '1879-12-31', 'the 1870s'],
    ['stairs', '1890-24', '1890-12-01', '1891-02-28', 'winter 1890–91'],
    ['lamp-bought', '../1901-05', '', '1901-05-31', 'by May 1901'],
    ['lamp-burns', '1902/..', '1902-01-01', '', 'from 1902 on'],
    ['bell', '[1911,1912]', '1911-01-01', '1912-12-31', 'about 1911 or 1912'],
    ['boats', '{1921,1923}', '1921-01-01', '1923-12-31', '1921 and 1923'],
  ])('are in a table: %s', (id, date, earliest, latest, words) => {
    const rows: Record<string, string>[] = parse(eventsCsv(timeline), { columns: true });
    const row = rows.find((one) => one.id === id);
    expect(row).toMatchObject({ date, earliest, latest, 'date in words': words });
  });

  it.each([
    ['fires', { year: -480, month: 9 }, undefined],
    ['first-tower-falls', { year: 300 }, { year: 399, month: 12, day: 31 }],
    ['keeper', { year: 1869, month: 6, day: 1 }, { year: 1869, month: 8, day: 31 }],
    ['painted', { year: 1870 }, { year: 1879, month: 12, day: 31 }],
    ['stairs', { year: 1890, month: 12, day: 1 }, { year: 1891, month: 2, day: 28 }],
    ['lamp-bought', { year: 1901, month: 5, day: 31 }, undefined],
    ['lamp-burns', { year: 1902 }, undefined],
    ['bell', { year: 1911 }, { year: 1912, month: 12, day: 31 }],
  ])('have a place in TimelineJS, and their words: %s', (id, start, end) => {
    const event = timelineJsData(timeline, null).events.find(({ unique_id }) => unique_id === id);
    expect(event?.start_date).toEqual(start);
    expect(event?.end_date).toEqual(end);
    const own = timeline.events.find((one) => one.id === id);
    expect(event?.display_date).toBe(own?.when.label);
  });

  it.each([
    ['fires', ['Sept. 480 BC', '480 BC, September', 'September 480 BC']],
    ['first-tower-falls', ['4th century', '4th century', '4th century']],
    ['second-tower', ['circa 1850', 'ca. 1850', 'ca. 1850']],
    ['stairs', ['Winter 1890–91', '1890–91, Winter', 'Winter 1890–91']],
    ['painted', ['1870s', '1870s', '1870s']],
    ['lamp-bought', ['by May 1901', 'by 1901, May', 'by May 1901']],
    ['boats', ['1921 and 1923', '1921 and 1923', '1921 and 1923']],
  ])('are cited: %s', (id, cited) => {
    const event = timeline.events.find((one) => one.id === id);
    if (!event) throw new Error(`no event ${id}`);
    expect(CITATION_STYLES.map((style) => citedDate(event.when.date, style))).toEqual(cited);
  });

  it('stand before the notes on the passages', () => {
    const notes = annotationCollection(timeline, 'https://school.example/').first.items.map(
      ({ body: [words] }) => words?.value,
    );
    expect(notes).toContain('27 BC: The first tower was built in 27 BC');
    expect(notes).toContain('the 1870s: It was painted in the 1870s');
  });

  it('are within the period of the linked data, from before Christ on', () => {
    expect(linkedData(timeline, null)).toMatchObject({
      temporalCoverage: '-0500-01-01/1950-12-31',
    });
  });

  it('are the date of a document, for reference managers, as far as it is certain', () => {
    const [document] = timeline.documents;
    if (!document) throw new Error('no document');
    const dateOf = (earliest: string | null, latest: string | null) => {
      const published = { ...document.published, earliest, latest };
      return new URLSearchParams(coins({ ...document, published }, 'en', null)).get('rft.date');
    };
    expect(dateOf('1869-06-01', '1869-08-31')).toBe('1869');
    expect(dateOf('1870-01-01', '1879-12-31')).toBeNull();
    expect(dateOf(null, '1901-05-31')).toBeNull();
    expect(dateOf('-0479-09-01', '-0479-09-30')).toBeNull();
  });
});
