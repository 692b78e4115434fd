import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FullDataset, TimelineEvent } from '../dataset/dataset.ts';
import { eventById, eventsInScope } from '../dataset/lookup.ts';
import { byDate } from '../dataset/order.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { compileCorpus } from './compileCorpus.ts';
import { datasetFaults, datasetJsonSchema } from './datasetSchema.ts';
import { overlap } from './locateQuote.ts';
import { printProblems } from './problem.ts';

const FOLDER = join(import.meta.dirname, '../corpus');

/** The documents as they came: their names, and the SHA-256 of their bytes. */
const TEXTS = [
  [
    '2018-01-russia-welcomes-contact',
    '58fdb9cf10271f91e896e9ded3912bbff49bbbc75d85150b94170ccd049ac78d',
  ],
  [
    '2018-01-security-council-welcomes-talks',
    'e700e2187fecea467f2146f631243330669719f889f52586f9b8234ed6618523',
  ],
  [
    '2018-02-timonin-on-contacts',
    'aa456fe61b305774c421c757511af6c921eadbaf557365a8250a78e395f024bd',
  ],
  [
    '2020-06-lavrov-on-stability',
    '90e59c8c7e982986927e60b24a73c2e6150b45236960a2b8bb11d2e5015ced45',
  ],
  [
    '2021-10-south-korea-russia-cooperate',
    'b54c034d74394476ea3bb4958de368896e795a1ca21c74a4f01efee8b38bc278',
  ],
] as const;

let dataset: FullDataset;

beforeAll(async () => {
  const compiled = compileCorpus(await readCorpus(FOLDER));
  if (!compiled.dataset) throw new Error(printProblems(compiled.problems));
  dataset = compiled.dataset;
});

function event(id: string): TimelineEvent {
  const found = eventById(dataset, id);
  if (!found) throw new Error(`There is no event ${id}.`);
  return found;
}

describe('the five documents', () => {
  it.each(TEXTS)('%s is byte for byte as it came, and so recorded', async (id, sha256) => {
    const bytes = await readFile(join(FOLDER, `documents/${id}.txt`));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    const description = await readFile(join(FOLDER, `documents/${id}.yml`), 'utf8');
    expect(/^sha256: (\w+)$/m.exec(description)?.[1]).toBe(sha256);
    expect(dataset.documents.find((document) => document.id === id)?.text).toBe(bytes.toString());
  });

  it('are published on these days, in this order', () => {
    const dates = dataset.documents.map(({ id, published }) => [
      id,
      published.label,
      published.basis,
    ]);
    expect(dates).toEqual([
      ['2018-01-russia-welcomes-contact', 'about 9 or 10 January 2018', 'weekday'],
      ['2018-01-security-council-welcomes-talks', 'Thursday 11 January 2018', 'relative'],
      ['2018-02-timonin-on-contacts', 'Tuesday 6 February 2018', 'partial'],
      ['2020-06-lavrov-on-stability', 'Tuesday 16 June 2020', 'partial'],
      ['2021-10-south-korea-russia-cooperate', 'Wednesday 27 October 2021', 'editor'],
    ]);
  });

  it('name a publisher only where their text does: TASS, twice', () => {
    const named = dataset.documents.filter(({ publisher }) => publisher !== null);
    expect(named.map(({ id, publisher }) => [id, publisher])).toEqual([
      ['2018-02-timonin-on-contacts', 'TASS'],
      ['2020-06-lavrov-on-stability', 'TASS'],
    ]);
    for (const { text } of named) expect(text).toContain('/TASS/');
  });

  it('each give evidence for their day, and say how it follows', () => {
    for (const { published } of dataset.documents) {
      expect(published.evidence).not.toEqual([]);
      expect(published.note).toMatch(/\.$/);
    }
  });
});

describe('every excerpt', () => {
  it('is the text at its place, with what stands around it', () => {
    const texts = new Map(dataset.documents.map(({ id, text }) => [id, text]));
    const evidence = dataset.documents.flatMap(({ published }) => published.evidence);
    const excerpts = [...dataset.events.flatMap((one) => one.excerpts), ...evidence];
    expect(excerpts.length).toBeGreaterThan(dataset.events.length);
    for (const { document, exact, prefix, suffix, start, end } of excerpts) {
      const text = texts.get(document) ?? '';
      expect(exact).toBe(text.slice(start, end));
      expect(exact).toBe(exact.trim());
      expect(exact).not.toBe('');
      expect(text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(text.slice(end).startsWith(suffix)).toBe(true);
    }
  });

  it('stays clear of what is not the article', () => {
    const omissions = new Map(
      dataset.documents.map((document) => [document.id, document.omissions]),
    );
    expect([...omissions.values()].every((stretches) => stretches.length > 0)).toBe(true);
    for (const excerpt of dataset.events.flatMap((one) => one.excerpts)) {
      const touched = omissions.get(excerpt.document)?.filter((other) => overlap(excerpt, other));
      expect(touched).toEqual([]);
    }
  });
});

describe('the events', () => {
  it('stand in date order, from the armistice to the Moscow talks', () => {
    const inScope = eventsInScope(dataset);
    expect(dataset.events).toEqual(dataset.events.toSorted(byDate));
    expect(inScope[0]).toMatchObject({ id: 'armistice-signed', when: { edtf: '1953-07-27' } });
    expect(inScope.at(-1)?.when).toMatchObject({ earliest: '2021-10-27', latest: '2021-10-27' });
    expect(dataset.scope).toEqual({ start: '1953-07-27', end: '2021-10-27' });
  });

  it('outside the scope are background', () => {
    for (const id of ['korean-states-established', 'korean-war', 'rome-summit']) {
      expect(event(id).background).toBe(true);
    }
  });

  it.each([
    ['asian-winter-games-march', '2007', '2007'],
    ['hotline-cut', '2016-02', 'February 2016'],
    ['panmunjom-talks', '2018-01-09', 'Tuesday 9 January 2018'],
    ['security-council-welcomes-talks', '2018-01-10', 'Wednesday 10 January 2018'],
    ['military-hotline-reopened', '2018-01-10', 'Wednesday 10 January 2018'],
    ['winter-olympics', '2018-02-09/2018-02-25', '9–25 February 2018'],
    ['liaison-office-opened', '2018-09', 'September 2018'],
    ['liaison-office-blown-up', '2020-06-16', 'Tuesday 16 June 2020'],
    ['seoul-moscow-ties', '1990', '1990'],
    ['moscow-talks', '2021-10-27', 'Wednesday 27 October 2021'],
    ['rome-summit', '2021-10-30/2021-10-31', '30–31 October 2021'],
  ])('%s is on %s', (id, edtf, label) => {
    expect(event(id).when).toMatchObject({ edtf, label });
  });

  it('say so where the documents disagree', () => {
    const { excerpts, note } = event('hotline-cut');
    expect(new Set(excerpts.map(({ document }) => document)).size).toBe(2);
    expect(note).not.toBe('');
    expect(event('security-council-welcomes-talks').note).toMatch(/10 January.*11 January/);
  });
});

describe('the dataset', () => {
  it('satisfies its schema, also after a trip through JSON', () => {
    expect(datasetFaults(dataset)).toEqual([]);
    const copy: unknown = JSON.parse(JSON.stringify(dataset));
    expect(copy).toEqual(dataset);
  });

  it.each([
    ['another format', { format: 99 }, 'format: '],
    ['a field too many', { extra: true }, 'extra'],
    ['a day that is none', { scope: { start: '1953', end: '2021-10-27' } }, 'scope.start: '],
    ['no events', { events: undefined }, 'events: '],
    ['an event without a date', { events: [{ id: 'a' }] }, 'events.0.when: '],
  ])('with %s does not satisfy it', (_what, change, fault) => {
    expect(datasetFaults({ ...dataset, ...change }).join('\n')).toContain(fault);
  });

  it('has a JSON Schema that asks for every field', () => {
    expect(datasetJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: Object.keys(dataset),
      additionalProperties: false,
    });
  });
});
