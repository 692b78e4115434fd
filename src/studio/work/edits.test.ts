import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compilePreview } from '../../compile/compilePreview.ts';
import { isError } from '../../compile/severity.ts';
import { answer } from '../jobs/compileJob.ts';
import { corpusOf } from './corpusOf.ts';
import * as edits from './edits.ts';
import { readDocuments, readEvents, readTimeline, unreadableFiles } from './fields.ts';
import { type Folder, textIn, withText } from './folder.ts';
import { emptyFolder, exampleFolder, folderOfDataset } from './newFolder.ts';

const compiled = async (folder: Folder) => compilePreview(await corpusOf(folder));
const codes = async (folder: Folder) =>
  (await compiled(folder)).problems.map(({ file, code }) => `${file} ${code}`);

const FERRY =
  'BRIDGETON, May 7, 2020 – The ferry to Long Island sank on Monday. No one was hurt. It had run since 1931.\n';

describe('an empty folder', () => {
  test('compiles without an error, and has nothing to draw', async () => {
    const { problems, preview } = await compiled(emptyFolder());
    expect(problems.filter(isError)).toEqual([]);
    expect(preview).toBeNull();
  });

  test('becomes a timeline with a document and what is proposed of its sentence', async () => {
    const { folder, id } = edits.addDocument(emptyFolder(), {
      id: '2020-05 Ferry sinks',
      text: FERRY,
      fields: { about: { published: { date: '2020-05-07', outside: 'It is said.' } } },
    });
    expect(id).toBe('2020-05-ferry-sinks');
    expect(await codes(folder)).toEqual([`documents/${id}.yml DOCUMENT_UNUSED`]);
    await answer({ kind: 'compile', isWhole: true, changed: [...folder] });
    const at = FERRY.indexOf('sank');
    const proposed = await answer({ kind: 'propose', document: id, start: at, end: at, at: null });
    if (!proposed || !('source' in proposed) || !proposed.date)
      throw new Error('Nothing is proposed.');
    expect(proposed.source.quote).toBe('The ferry to Long Island sank on Monday.');
    expect(proposed.label).toBe('The ferry to Long Island sank');
    expect(proposed.date.label).toBe('Monday 4 May 2020');
    expect(proposed.alternatives.map(({ claim }) => claim.date)).toContain('2020-05-11');
    const { source, label, title, date } = proposed;
    const added = edits.addEvent(folder, { label, title, when: date.claim, sources: [source] });
    const whole = edits.coverDate(added.folder, date.claim.date);
    expect(readTimeline(whole).scope).toBe('2020');
    expect(await codes(whole)).toEqual([]);
    for (const other of proposed.alternatives) {
      const chosen = edits.choose(whole, added.key, other.claim);
      const wrong = (await compiled(chosen)).problems.filter(({ code }) =>
        /^DATE_(?!AFTER)|FIELD/.test(code),
      );
      expect(wrong).toEqual([]);
    }
  });
});

describe('the example', () => {
  const example = exampleFolder();

  test('is read field by field', () => {
    expect(readTimeline(example).categories.map(({ label }) => label)).toEqual([
      'Building works',
      'Town council',
    ]);
    const event = readEvents(example).find(({ key }) => key === 'repairs-begin');
    expect(event?.when.document).toBe('2019-11-bridge-open-again');
    expect(event?.also[0]?.phrase).toBe('next month');
    expect(readDocuments(example).map(({ title }) => title)).toEqual([
      'Mill Bridge to close for repairs',
      'Mill Bridge open again',
    ]);
    expect(unreadableFiles(example)).toEqual([]);
  });

  test('has one line more for a note, and is the same without it', () => {
    const noted = edits.setEvent(example, 'bridge-built', ['note'], 'A note: with a colon');
    const before = textIn(example, 'events.yml')?.split('\n') ?? [];
    const after = textIn(noted, 'events.yml')?.split('\n') ?? [];
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '  note: "A note: with a colon"',
    ]);
    expect(after.length).toBe(before.length + 1);
    expect(textIn(edits.setEvent(noted, 'bridge-built', ['note'], ''), 'events.yml')).toBe(
      textIn(example, 'events.yml'),
    );
  });

  test('keeps its chart, and the rest of what is given away, when an event loses its label', async () => {
    const unnamed = edits.setEvent(example, 'bridge-built', ['label'], '');
    const { dataset, preview, unsound } = await compiled(unnamed);
    expect(dataset?.events.length).toBe(4);
    expect(preview?.events.length).toBe(5);
    expect(unsound).toEqual(['bridge-built']);
    expect(preview?.events[0]?.label).toBe('⚠ The bridge was built in…');
  });

  test('keeps the rest when a quote, a date or a document goes wrong', async () => {
    const wrong = [
      edits.setEvent(example, 'bridge-built', ['sources', 0, 'quote'], 'Nobody wrote this'),
      edits.setEvent(example, 'bridge-built', ['when', 'date'], '1932'),
      edits.setEvent(example, 'bridge-built', ['id'], 'bridge-open-again'),
    ];
    for (const folder of wrong) {
      const { dataset, problems, preview, unsound } = await compiled(folder);
      expect(problems.filter(isError).length).toBeGreaterThan(0);
      expect(dataset?.events.length).toBe(4);
      expect(preview?.events.length).toBe(5);
      expect(unsound.length).toBe(1);
    }
    const changed = withText(example, 'documents/2019-03-bridge-to-close.txt', 'Another text');
    expect((await compiled(changed)).dataset?.documents.length).toBe(1);
    expect((await compiled(edits.setTimeline(example, ['title'], ''))).dataset).toBeNull();
  });

  test('loses an event with its lesson and its stops', async () => {
    const without = edits.removeEvent(example, 'bridge-open-again');
    expect(without.has('lessons.yml')).toBe(true);
    expect(textIn(without, 'corpus.yml')).not.toContain('bridge-open-again');
    expect((await compiled(without)).problems.filter(isError)).toEqual([]);
    const all = readEvents(example).reduce(
      (folder, { key }) => edits.removeEvent(folder, key),
      example,
    );
    expect(readEvents(all)).toEqual([]);
    expect(unreadableFiles(all)).toEqual([]);
    const again = edits.addEvent(all, { label: 'One', when: null, sources: [] });
    expect(readEvents(again.folder).map(({ label }) => label)).toEqual(['One']);
  });

  test('gets and loses questions, sources and categories', async () => {
    const asked = edits.setPrompt(example, 'bridge-built', 'sourcing', 'Who says so?');
    expect(readEvents(asked)[0]?.prompts.sourcing).toBe('Who says so?');
    expect(textIn(edits.setPrompt(asked, 'bridge-built', 'sourcing', ''), 'lessons.yml')).toBe(
      textIn(example, 'lessons.yml'),
    );
    const source = { document: '2019-11-bridge-open-again', quote: 'The Mill Bridge was opened' };
    const sourced = edits.addSource(example, 'bridge-built', source);
    expect(readEvents(sourced)[0]?.sources.length).toBe(2);
    expect(textIn(edits.removeSource(sourced, 'bridge-built', 1), 'events.yml')).toBe(
      textIn(example, 'events.yml'),
    );
    const sorted = edits.addCategory(example, 'Straße & Weg');
    const moved = edits.removeCategory(sorted.folder, 'works', sorted.id);
    expect(readTimeline(moved).categories.map(({ id }) => id)).toEqual(['council', sorted.id]);
    expect((await compiled(moved)).problems.filter(isError)).toEqual([]);
  });

  test('has another id everywhere, and a redirect', async () => {
    const renamed = edits.rename(example, 'event', 'bridge-open-again', 'bridge-opens');
    expect((await compiled(renamed)).problems).toEqual([]);
    const moved = edits.rename(renamed, 'document', '2019-03-bridge-to-close', '2019-closing');
    expect((await compiled(moved)).problems).toEqual([]);
    expect(moved.get('documents/2019-closing.txt')).toBe(
      example.get('documents/2019-03-bridge-to-close.txt'),
    );
    expect(() => edits.rename(example, 'event', 'bridge-built', 'Bridge')).toThrow(edits.Refused);
  });

  test('comes back from its dataset', async () => {
    const { dataset } = await compiled(example);
    if (!dataset) throw new Error('It does not compile.');
    const { folder } = folderOfDataset(dataset);
    expect((await compiled(folder)).dataset).toEqual(dataset);
  });
});

test('a file that is no YAML is not touched', () => {
  const broken = withText(exampleFolder(), 'events.yml', '- id: a\n  label: "open\n');
  expect(unreadableFiles(broken)).toEqual(['events.yml']);
  expect(readEvents(broken)).toEqual([]);
  expect(() => edits.addEvent(broken, { label: 'x', when: null, sources: [] })).toThrow(
    /cannot be changed here/,
  );
});

test('an event without an id of its own is named by its place', () => {
  const folder = withText(
    exampleFolder(),
    'events.yml',
    '- id: a\n  label: one\n- id: a\n  label: two\n- label: three\n',
  );
  expect(readEvents(folder).map(({ key }) => key)).toEqual([
    'events.yml#0',
    'events.yml#1',
    'events.yml#2',
  ]);
  const changed = edits.setEvent(folder, 'events.yml#1', ['id'], 'b');
  expect(textIn(changed, 'events.yml')).toBe(
    '- id: a\n  label: one\n- id: b\n  label: two\n- label: three\n',
  );
});

test('the shipped corpus gets an event behind the last, with a blank line between', () => {
  const text = readFileSync('src/corpus/events.yml', 'utf8');
  const folder = withText(exampleFolder(), 'events.yml', text);
  const when = { date: '2018', phrase: 'in 2018', basis: 'stated' };
  const added = edits.addEvent(folder, {
    label: 'New: one',
    when,
    sources: [{ document: 'd', quote: 'q' }],
  });
  expect(textIn(added.folder, 'events.yml')?.slice(text.length)).toBe(
    '\n- id: new-one\n  label: "New: one"\n  category: works\n  status: happened\n  when:\n    date: "2018"\n    phrase: in 2018\n    basis: stated\n  sources:\n    - document: d\n      quote: q\n',
  );
});
