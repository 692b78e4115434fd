import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../compile/compileCorpus.ts';
import { printProblem } from '../compile/problem.ts';
import type { FullDataset } from '../dataset/dataset.ts';
import { readCorpus } from '../disk/readCorpus.ts';
import { exportFiles } from '../export/exportFile.ts';
import { emptyFolder, run } from './fixtures/authorsDesk.ts';

async function datasetOf(folder: string): Promise<FullDataset> {
  const { dataset, problems } = compileCorpus(await readCorpus(folder));
  if (!dataset) throw new Error(problems.map(printProblem).join('\n'));
  return dataset;
}

/** What a reader saves of a timeline. */
async function saved(dataset: FullDataset, name: string): Promise<string> {
  const files = exportFiles(dataset, 'file:', async () => dataset);
  return (await files.find((file) => file.name === name)?.text()) ?? '';
}

async function imported(name: string, content: string) {
  const folder = await emptyFolder();
  await writeFile(join(folder, name), content);
  const result = await run(['import', name, '--to', 'corpus'], folder);
  return { ...result, folder, corpus: join(folder, 'corpus') };
}

const CORPORA = [
  'src/corpus',
  'src/compile/fixtures/good-every-rule',
  'src/compile/fixtures/good-anchors',
];

describe('what a reader saves comes back', () => {
  test.each(CORPORA)('as dataset.json the same: %s', async (folder) => {
    const dataset = await datasetOf(folder);
    const { code, stderr, corpus } = await imported(
      'dataset.json',
      await saved(dataset, 'dataset.json'),
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(await datasetOf(corpus)).toEqual(dataset);
  });

  test.each(CORPORA)(
    'as events.csv with the same events, dates and categories: %s',
    async (folder) => {
      const dataset = await datasetOf(folder);
      const { code, corpus } = await imported('events.csv', await saved(dataset, 'events.csv'));
      expect(code).toBe(0);
      const back = await datasetOf(corpus);
      const told = ({ events, categories }: FullDataset) =>
        events
          .map(({ id, label, title, status, note, when, category }) => ({
            id,
            label,
            title,
            status,
            note,
            edtf: when.edtf,
            words: when.label,
            category: categories.find((one) => one.id === category)?.label,
          }))
          .toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(told(back)).toEqual(told(dataset));
    },
  );

  test.each(CORPORA)('as timelinejs.csv with the same slides: %s', async (folder) => {
    const dataset = await datasetOf(folder);
    const table = await saved(dataset, 'timelinejs.csv');
    const { code, corpus } = await imported('timelinejs.csv', table);
    expect(code).toBe(0);
    const back = await saved(await datasetOf(corpus), 'timelinejs.csv');
    /** All but the text, which now quotes the row. */
    const slides = (csv: string) =>
      csv
        .split('\r\n')
        .slice(2)
        .map((row) => row.replace(/,"<[\s\S]*<\/p>",/, ','))
        .toSorted();
    expect(slides(back)).toEqual(slides(table));
  });
});

describe('a table', () => {
  const TABLE = `Date;Title;Group;Place
"3 May 1931";The river floods the town;Nature;Alder Ford
1931-09;The council decides;Council;
sometime;Nobody knows;Council;
;;Council;
1932;"A headline that goes on for longer than any label of a chart has room for, and then goes on";Nature;
`;

  test('becomes a corpus: its rows are quoted, and nothing is dropped without a line', async () => {
    const { code, stdout, corpus } = await imported('flood.csv', TABLE);
    expect(code).toBe(0);
    const dataset = await datasetOf(corpus);
    expect(dataset.events.map(({ title, when }) => [title, when.edtf, when.basis])).toEqual([
      ['The river floods the town', '1931-05-03', 'stated'],
      ['The council decides', '1931-09', 'context'],
      [
        'A headline that goes on for longer than any label of a chart has room for, and…',
        '1932',
        'stated',
      ],
    ]);
    expect(dataset.events[0]?.excerpts[0]?.exact).toBe(
      'Row 2\nDate: 3 May 1931\nTitle: The river floods the town\nGroup: Nature\nPlace: Alder Ford',
    );
    expect(stdout).toContain('Row 4 has no date that can be read; it stands in the document');
    expect(stdout).toContain('Row 5 has no title');
    expect(stdout).toContain('Row 6: “A headline that goes on for…” is cut');
    expect(stdout).toContain('3 events of 5 rows');
    expect(await readFile(join(corpus, 'documents/flood.csv'), 'utf8')).toBe(TABLE);
  });

  test('is added to a corpus that is there as a draft, and names what its categories lack', async () => {
    const folder = await emptyFolder();
    await run(['new', join(folder, 'corpus')]);
    await writeFile(join(folder, 'flood.csv'), TABLE);
    const { code, stdout } = await run(['import', 'flood.csv', '--to', 'corpus'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('Add the category nature (“Nature”) to corpus.yml.');
    expect(await readFile(join(folder, 'corpus', 'draft-1.yml'), 'utf8')).toContain(
      'title: The river floods the town',
    );
    const again = await run(['import', 'flood.csv', '--to', 'corpus'], folder);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('here already, as documents/flood.csv');
  });

  test('with markup gives its text, and a formula stays text', async () => {
    const { corpus } = await imported(
      'a.csv',
      'Year,Month,Day,Headline,Text,Type\n,,,The flood,,title\n1931,5,3,"<b>Flood</b> &amp; fire","<p onclick=""x()"">It rose.</p><script>x()</script>",\n1932,,,\'=1+1,,\n',
    );
    const { title, events, documents } = await datasetOf(corpus);
    expect(title).toBe('The flood');
    expect(events.map((event) => event.title)).toEqual(['Flood & fire', '=1+1']);
    expect(documents[0]?.text).toContain('Text: It rose.');
    expect(documents[0]?.text).not.toContain('x()');
  });

  test.each([
    ['a.json', '{"events": []}', 'no dataset.json of a timeline'],
    ['a.json', '{"events"', 'cannot be read'],
    ['a.csv', 'Date,Title\n', 'no rows'],
    ['a.csv', '', 'is no CSV|no rows|empty'],
    ['a.csv', '"Date,Title\n1931,"x" y\n', 'no CSV'],
  ])('that is none is refused in a sentence: %s %s', async (name, content, why) => {
    const { code, stderr } = await imported(name, content);
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(why));
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('never names a file outside of the corpus', async () => {
    const dataset = await datasetOf('src/corpus');
    const text = JSON.stringify(dataset).replaceAll(dataset.documents[0]?.id ?? '', '../../x');
    const { code, stderr } = await imported('dataset.json', text);
    expect(code).toBe(1);
    expect(stderr).toContain('no dataset.json');
  });
});
