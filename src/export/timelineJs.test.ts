import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { dateRange } from '../compile/parseEdtf.ts';
import { printProblems } from '../compile/problem.ts';
import { isoDay } from '../dataset/civilDay.ts';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { timelineJsCsv, timelineJsData } from './timelineJs.ts';

const { dataset, problems } = compileCorpus(await readCorpus('src/corpus'));
if (!dataset) throw new Error(printProblems(problems));
const shipped = dataset;
const ADDRESS = 'https://school.example/korea/';

interface DateObject {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The first and the last day that dates of TimelineJS can mean. */
function daysOf(start: DateObject, end: DateObject = start): readonly [string, string] {
  const first = Date.UTC(start.year, (start.month ?? 1) - 1, start.day ?? 1);
  const last = end.day
    ? Date.UTC(end.year, (end.month ?? 1) - 1, end.day)
    : Date.UTC(end.year, end.month ?? 12, 0);
  return [isoDay(first), isoDay(last)];
}

function knownDays({ when }: TimelineEvent): readonly [string, string] {
  const latest = when.latest ?? '';
  return [when.earliest ?? latest, latest];
}

/** Escaped text as a browser shows it. */
function unescaped(html: string): string {
  const signs: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
  };
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_whole, name: string) => signs[name] ?? '');
}

describe('the JSON', () => {
  const { title, events } = JSON.parse(
    JSON.stringify(timelineJsData(shipped, ADDRESS)),
  ) as ReturnType<typeof timelineJsData>;

  it('has every event with its days, its date in words and its category', () => {
    expect(title.text.headline).toBe(shipped.title);
    expect(events.map(({ unique_id: id }) => id)).toEqual(shipped.events.map(({ id }) => id));
    for (const [index, event] of shipped.events.entries()) {
      const slide = events[index];
      if (!slide) throw new Error(`no slide ${index}`);
      expect(daysOf(slide.start_date, slide.end_date)).toEqual(knownDays(event));
      expect(slide.display_date).toBe(event.when.label);
      expect(shipped.categories.map(({ label }) => label)).toContain(slide.group);
      expect(unescaped(slide.text.headline)).toBe(event.title);
    }
  });

  it('has all quotes, with their sources', () => {
    for (const [index, { excerpts }] of shipped.events.entries()) {
      const text = events[index]?.text.text ?? '';
      for (const { exact } of excerpts) expect(unescaped(text)).toContain(exact);
    }
    const talks = events.find(({ unique_id: id }) => id === 'lavrov-borrell-call');
    expect(talks?.text.text).toContain('says Lavrov.” <em>TASS</em>, 16 June [2020]. <a href=');
  });

  it('links each quote to its passage, and says what kind of event it is', () => {
    for (const [index, event] of shipped.events.entries()) {
      const text = unescaped(events[index]?.text.text ?? '');
      for (const { document } of event.excerpts)
        expect(text).toContain(
          `href="${ADDRESS}?view=documents&event=${event.id}&document=${document}"`,
        );
      if (event.status !== 'happened') expect(text).toContain(`, ${event.status}.`);
      expect(text.includes('Background')).toBe(event.background);
    }
  });

  it('has no links to a page that nobody else can reach', () => {
    for (const { text } of timelineJsData(shipped, null).events)
      expect(text.text).not.toMatch(/<a /);
  });

  it('starts no more precisely than is known', () => {
    const byId = new Map(events.map((event) => [event.unique_id, event]));
    expect(byId.get('seoul-moscow-ties')?.start_date).toEqual({ year: 1990 });
    expect(byId.get('seoul-moscow-ties')?.end_date).toBeUndefined();
    expect(byId.get('hotline-cut')?.start_date).toEqual({ year: 2016, month: 2 });
    expect(byId.get('moon-hopes')?.start_date).toEqual({ year: 2018, month: 1, day: 11 });
  });
});

describe('a stretch of time', () => {
  const [event] = shipped.events;
  if (!event) throw new Error('no event');
  const slideOf = (edtf: string) => {
    const when = { ...event.when, ...dateRange(edtf, 'en') };
    return timelineJsData({ ...shipped, events: [{ ...event, when }] }, null).events[0];
  };

  it.each([
    ['2018/2018-03', '2018-01-01', '2018-03-31'],
    ['2018-02/2018-02-25', '2018-02-01', '2018-02-25'],
    ['2018/2018', '2018-01-01', '2018-12-31'],
    ['2017-11/2018', '2017-11-01', '2018-12-31'],
    ['2018-02-09/2018-02-25', '2018-02-09', '2018-02-25'],
  ])('%s keeps its end, which TimelineJS would drop', (edtf, from, to) => {
    const slide = slideOf(edtf);
    if (!slide?.end_date) throw new Error('no end');
    expect(daysOf(slide.start_date, slide.end_date)).toEqual([from, to]);
    expect(droppedByTimelineJs(slide.start_date, slide.end_date)).toBe(false);
  });

  it.each(['../2018-01', '../2018-01-31'])('%s, known by its end, is placed there', (edtf) => {
    expect(slideOf(edtf)).toMatchObject({
      start_date: { year: 2018, month: 1, day: 31 },
    });
  });

  it('2018-01/.. is open', () => {
    const slide = slideOf('2018-01/..');
    expect(slide?.start_date).toEqual({ year: 2018, month: 1 });
    expect(slide).not.toHaveProperty('end_date');
  });
});

/** TimelineJS 3.9.11 compares the parts that the start has, and drops an end that has them all. */
function droppedByTimelineJs(start: DateObject, end: DateObject): boolean {
  return Object.entries(start).every(([part, value]) => Reflect.get(end, part) === value);
}

describe('markup in a document', () => {
  it('stays text', () => {
    const [event] = shipped.events;
    if (!event) throw new Error('no event');
    const marked = { ...event, title: '<img src=x> & "so"', note: '<script>1</script>' };
    const [slide] = timelineJsData({ ...shipped, events: [marked] }, ADDRESS).events;
    expect(slide?.text.headline).toBe('&lt;img src=x&gt; &amp; &quot;so&quot;');
    expect(slide?.text.text).not.toMatch(/<(?!\/?(p|em|blockquote|a)[ >])/);
  });
});

describe('the CSV', () => {
  const rows = parse<Record<string, string>>(timelineJsCsv(shipped, ADDRESS), { columns: true });

  it('has exactly the columns of the TimelineJS spreadsheet', () => {
    const [header] = parse(timelineJsCsv(shipped, ADDRESS));
    expect(header).toEqual([
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
    ]);
  });

  it('begins with a title and has the same content as the JSON', () => {
    const [first, ...rest] = rows;
    expect(first).toMatchObject({ Type: 'title', Headline: shipped.title, Year: '' });
    expect(
      rest.map((row) => [
        row.Headline,
        row.Text,
        row['Display Date']?.replace(/^\u2060/, ''),
        row.Group,
      ]),
    ).toEqual(
      timelineJsData(shipped, ADDRESS).events.map((event) => [
        event.text.headline,
        event.text.text,
        event.display_date,
        event.group,
      ]),
    );
  });

  it('has no apostrophe before a headline that looks like a formula', () => {
    const [event] = shipped.events;
    if (!event) throw new Error('no event');
    const marked = { ...shipped, events: [{ ...event, title: '@home – and so on' }] };
    const [, row] = parse<Record<string, string>>(timelineJsCsv(marked, null), { columns: true });
    expect(row?.Headline).toBe('&#64;home – and so on');
  });

  it('preserves the days of every event', () => {
    const found = rows.slice(1).map((row) => {
      const start = dateObject(row.Year, row.Month, row.Day);
      const end = dateObject(row['End Year'], row['End Month'], row['End Day']);
      return start && daysOf(start, end ?? start);
    });
    expect(found).toEqual(shipped.events.map(knownDays));
  });
});

function dateObject(year = '', month = '', day = ''): DateObject | undefined {
  if (!year) return undefined;
  return { year: Number(year), month: Number(month) || undefined, day: Number(day) || undefined };
}
