import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { datasetFaults, datasetJsonSchema } from '../compile/datasetSchema.ts';
import { printProblems } from '../compile/problem.ts';
import { withoutTexts } from '../dataset/texts.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { exportFiles } from './exportFile.ts';

const { dataset, problems } = compileCorpus(await readCorpus('src/corpus'));
if (!dataset) throw new Error(printProblems(problems));
const shipped = dataset;

const files = exportFiles(
  withoutTexts(shipped),
  'https://school.example/korea/',
  async () => shipped,
);

async function textOf(name: string): Promise<string> {
  const file = files.find((candidate) => candidate.name === name);
  if (!file) throw new Error(`no file ${name}`);
  return file.text();
}

describe('the files', () => {
  it('have names of their own, each with the extension of its type', () => {
    const endings = {
      'text/csv': 'csv',
      'application/json': 'json',
      'application/ld+json': 'jsonld',
    };
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name, type } of files) {
      expect(name.split('.').at(-1)).toBe(Reflect.get(endings, type));
    }
  });

  it('the table of events begins with a byte order mark, so that Excel reads UTF-8', async () => {
    const text = await textOf('events.csv');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(parse(text, { bom: true, columns: true })).toHaveLength(shipped.events.length);
  });

  it('the dataset satisfies the schema beside the page, and is complete', async () => {
    const read: unknown = JSON.parse(await textOf('dataset.json'));
    expect(read).toEqual(shipped);
    expect(datasetFaults(read)).toEqual([]);
    const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(datasetJsonSchema())));
    expect(schema.safeParse(read).success).toBe(true);
    expect(schema.safeParse({ ...shipped, format: 99 }).success).toBe(false);
  });

  it.each(['timelinejs.json', 'annotations.jsonld'])('%s is JSON', async (name) => {
    const text = await textOf(name);
    expect(() => JSON.parse(text)).not.toThrow();
  });
});
