import { basename, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { SourceFile } from '../bring/brought.ts';
import { documentId } from '../bring/documentId.ts';
import { readTable, type Table } from '../bring/table.ts';
import type { CorpusFiles } from '../compile/corpusFiles.ts';
import { corpusLanguage } from '../compile/corpusLanguage.ts';
import { datasetFaults, isDataset } from '../compile/datasetSchema.ts';
import { sha256 } from '../compile/sha256.ts';
import { fieldOf, parseYamlFile } from '../compile/yamlFile.ts';
import { counted } from '../dataset/counted.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { listOf, textOf } from '../draft/draftClaims.ts';
import { importDataset } from '../draft/importDataset.ts';
import { openDocuments } from './documentsFolder.ts';
import { freeDraft } from './draftFolder.ts';
import { type ImportedTable, importTable } from './importTable.ts';
import { readSource } from './readSource.ts';
import { isThere, writeNewFiles } from './writeNewFiles.ts';

/**
 * Makes a corpus of a file of events, or adds them to one: `dataset.json` becomes the corpus that it
 * was compiled from, a table a document with an event for each of its rows.
 * @param path of the file, absolute or from `here`
 * @param today the day of the import, `YYYY-MM-DD`
 * @returns 0, or 1 when the file was refused
 * @throws Error when a file that is to be written is there already
 */
export async function importFile(
  path: string,
  { corpus, here, today }: { corpus: string; here: string; today: string },
): Promise<number> {
  const file = await readSource(resolve(here, path));
  if ('outcome' in file) return refuse(path, file.why);
  if (/^\ufeff?\s*[{[]/.test(new TextDecoder().decode(file.bytes.subarray(0, 64)))) {
    return await importJson(path, file, corpus);
  }
  const table = readTable(file.bytes);
  if (table.outcome === 'refused') return refuse(path, table.why);
  const isNew = !(await isThere(join(corpus, 'corpus.yml')));
  const same = isNew ? null : await (await openDocuments(corpus)).nameOf(file.bytes);
  if (same) return refuse(path, `This file is here already, as documents/${same}.`);
  const { files, made, known } = tableFiles(file, table, await readCorpus(corpus), {
    isNew,
    today,
  });
  if (!isNew) files.set(await freeDraft(corpus), DRAFT_HEAD + yaml(made.events));
  await writeNewFiles(corpus, files);
  for (const note of made.notes) console.log(note);
  const where = isNew ? 'events.yml' : 'a draft; copy them to events.yml';
  console.log(`${counted(made.events.length, 'event')} of ${counted(table.rows.length, 'row')} in ${where}:
${listed(corpus, files)}`);
  const named = new Set(isNew ? made.categories.map(({ id }) => id) : known);
  for (const { id, label } of made.categories.filter((category) => !named.has(category.id))) {
    console.log(`Add the category ${id} (“${label}”) to corpus.yml.`);
  }
  return 0;
}

const DRAFT_HEAD = `# Brought in from a table. Check them, and copy them to events.yml.

`;

async function importJson(path: string, file: SourceFile, corpus: string): Promise<number> {
  let data: unknown = null;
  try {
    data = JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    return refuse(path, 'This is JSON that cannot be read; save it again, and import that.');
  }
  if (!isDataset(data)) {
    const [fault = ''] = datasetFaults(data);
    return refuse(path, `This is no dataset.json of a timeline (${fault.slice(0, 200)}).`);
  }
  const { files, notes } = importDataset(data);
  await writeNewFiles(corpus, files);
  for (const note of notes) console.log(note);
  console.log(
    `${counted(data.events.length, 'event')} and ${counted(data.documents.length, 'document')}:
${listed(corpus, files)}`,
  );
  return 0;
}

function refuse(path: string, why: string): number {
  console.error(`${path.replace(/\p{Cc}/gu, '?')}: ${why}`);
  return 1;
}

function listed(corpus: string, files: ReadonlyMap<string, unknown>): string {
  return [...files.keys()].map((name) => `  ${join(corpus, name)}`).join('\n');
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 110, indent: 2 });
}

/** The files that a table becomes, in a corpus of its own or beside what is there. */
function tableFiles(
  file: SourceFile,
  table: Table,
  { files: present }: CorpusFiles,
  { isNew, today }: { readonly isNew: boolean; readonly today: string },
) {
  const dataIn = (name: string): unknown => {
    const source = present.get(name);
    const read = source && parseYamlFile(name, source.text);
    return read && 'data' in read ? read.data : null;
  };
  const frame = dataIn('corpus.yml');
  const language = corpusLanguage(textOf(frame, 'language') || undefined) ?? 'en';
  const known = listOf(fieldOf(frame, 'categories')).map((category) => ({
    id: textOf(category, 'id'),
    label: textOf(category, 'label'),
  }));
  const id = documentId(basename(file.name).replace(/\.[^.]*$/, ''), null, (one) =>
    present.has(`documents/${one}.txt`),
  );
  const taken = new Set(listOf(dataIn('events.yml')).map((event) => textOf(event, 'id')));
  const made = importTable(table, { document: id, language, today, categories: known, taken });
  const files = new Map<string, string | Uint8Array>([
    [`documents/${id}.txt`, made.text],
    [`documents/${id}.csv`, file.bytes],
    [`documents/${id}.yml`, yaml(tableNotes(id, file.name, made, today))],
  ]);
  if (isNew) {
    files.set('corpus.yml', yaml(frameFields(file.name, made, today)));
    files.set('events.yml', yaml(made.events));
  }
  return { files, made, known: known.map((category) => category.id) };
}

function tableNotes(id: string, name: string, { text, quotes }: ImportedTable, today: string) {
  return {
    about: { kind: 'data', title: name },
    original: {
      file: `${id}.csv`,
      changes: ['Each row of the table was written as a paragraph, each of its cells as a line.'],
    },
    sha256: sha256(text),
    published: {
      date: today,
      basis: 'editor',
      outside: 'The table was brought in on that day.',
      evidence: [{ quote: quotes[0] ?? '' }],
      note: 'The table does not say when it was made.',
    },
    ignored: quotes.map((quote) => ({
      quote,
      reason: 'The columns for it give the date of a row.',
    })),
  };
}

function frameFields(name: string, { title, categories, days }: ImportedTable, today: string) {
  const [first, last] = days ?? [today, today];
  const scope = `${first.slice(0, -6)}/${last.slice(0, -6)}`;
  const own = title ?? name.replace(/\.[^.]*$/, '');
  return {
    title: own,
    summary: `Brought in from ${name}`,
    scope,
    categories: categories.length > 0 ? categories : [{ id: 'events', label: 'Events' }],
    chapters: [{ id: 'all', title: own, when: scope }],
  };
}
