import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { FullDataset } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { compileCorpus } from './compileCorpus.ts';
import { datasetJsonSchema } from './datasetSchema.ts';

const { dataset } = compileCorpus(await readCorpus('src/corpus'));
if (!dataset) throw new Error('The corpus does not compile.');
const shipped = dataset;
// Ajv is not the validator that the schema is made with: what it refuses, others refuse.
// A list of two or more is a tuple with more behind it, which strictTuples does not know.
const validate = new Ajv2020({ strict: true, strictTuples: false, allErrors: true }).compile(
  JSON.parse(JSON.stringify(datasetJsonSchema())),
);

/** A copy of the dataset that can be spoilt. */
type Spoilt = { [Name in keyof FullDataset]: FullDataset[Name] } & Record<string, never>;

function accepts(spoil: (copy: Spoilt) => void): boolean {
  const copy = structuredClone(shipped);
  spoil(copy as Spoilt);
  return validate(copy);
}

function set(target: unknown, field: string, value: unknown): void {
  Reflect.set(Object(target), field, value);
}

describe('the JSON Schema, as Ajv reads it,', () => {
  it('accepts the dataset', () => {
    expect(validate(shipped), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<readonly [string, (copy: Spoilt) => void]>([
    ['a day that does not exist', ({ scope }) => set(scope, 'start', '2018-02-30')],
    ['29 February of a common year', ({ scope }) => set(scope, 'start', '1900-02-29')],
    ['a date that is not EDTF', ({ events }) => set(events[0]?.when, 'edtf', 'last year')],
    ['an event without excerpts', ({ events }) => set(events[0], 'excerpts', [])],
    ['an empty excerpt', ({ events }) => set(events[0]?.excerpts[0], 'exact', '')],
    ['an offset before the text', ({ events }) => set(events[0]?.excerpts[0], 'start', -1)],
    ['an id that is no word', ({ events }) => set(events[0], 'id', 'Élan vital')],
    ['a label that is too long', ({ events }) => set(events[0], 'label', 'a'.repeat(35))],
    ['a title that is empty', ({ events }) => set(events[0], 'title', '')],
    ['a status that there is not', ({ events }) => set(events[0], 'status', 'rumoured')],
    ['a document with a reserved id', ({ documents }) => set(documents[0], 'id', 'compare')],
    ['a document without text', ({ documents }) => set(documents[0], 'text', '')],
    [
      'a publication without evidence',
      ({ documents }) => set(documents[0]?.published, 'evidence', []),
    ],
    ['a timeline without chapters', (copy) => set(copy, 'chapters', [])],
    ['a field that it does not know', (copy) => set(copy, 'colour', 'red')],
    ['another format', (copy) => set(copy, 'format', 99)],
  ])('refuses %s', (_what, spoil) => {
    expect(accepts(spoil)).toBe(false);
  });

  it('names what it cannot hold', () => {
    expect(datasetJsonSchema()).toMatchObject({
      description: expect.stringMatching(/every id that is named.*slice.*date order/s),
    });
  });
});
