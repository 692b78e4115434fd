import { describe, expect, test } from 'vitest';
import { compilePreview } from '../../compile/compilePreview.ts';
import { corpusOf } from './corpusOf.ts';
import * as edits from './edits.ts';
import { fieldOf } from './fieldProblems.ts';
import { readDocuments, readEvents, readTimeline, unreadableFiles } from './fields.ts';
import { type Folder, withFile, withText } from './folder.ts';
import { exampleFolder } from './newFolder.ts';

const example = exampleFolder();
const MANY = 100_000;

/** Events that no page should wait for. */
const hostile: readonly (readonly [string, string])[] = [
  ['brackets without end', '['.repeat(MANY)],
  ['dashes without end', '- '.repeat(MANY)],
  ['groups without end', 'a: '.repeat(MANY)],
  ['questions without end', '? '.repeat(MANY)],
  ['tens of thousands of entries', '- a\n'.repeat(MANY)],
  [
    'tens of thousands of fields',
    Array.from({ length: 20_000 }, (_none, at) => `f${at}: x\n`).join(''),
  ],
  ['tens of thousands of entries in brackets', `- id: [${'a,'.repeat(MANY)}]`],
  ['a quote that is not closed', `- id: "${'x'.repeat(MANY)}`],
  ['lines of blanks', ' \n'.repeat(MANY)],
  [
    'a bomb of aliases',
    `a: &a [x,x,x,x]\n${Array.from({ length: 30 }, (_none, at) => `b${at}: &b${at} [*a,*a]\n`).join('')}`,
  ],
  ['a field that JavaScript knows', '- id: a\n  __proto__: x\n  constructor: y\n'],
  ['a list of nothing', '- \n-\n- null\n- ~\n'],
  ['other kinds of things', '- [1, 2]\n- "text"\n- id: [a]\n  when: text\n  sources: {a: b}\n'],
  ['two documents', '- id: a\n---\n- id: b\n'],
  ['megabytes', `- id: a\n  note: ${'word '.repeat(400_000)}\n`],
];

describe.each(hostile)('events with %s', (_what, text) => {
  const folder = withText(example, 'events.yml', text);

  test('are read, and an edit is made or refused', () => {
    const events = readEvents(folder);
    for (const { key } of events.slice(0, 3)) {
      try {
        expect(readEvents(edits.setEvent(folder, key, ['label'], 'x')).length).toBe(events.length);
      } catch (error) {
        expect(error).toBeInstanceOf(edits.Refused);
      }
    }
    try {
      edits.addEvent(folder, { label: 'x', when: null, sources: [] });
    } catch (error) {
      expect(error).toBeInstanceOf(edits.Refused);
    }
  });
});

test('ten thousand problems find their fields', async () => {
  const one = (at: number) => `- id: e${at}\n  label: ${'x'.repeat(40)}\n  titel: x\n\n`;
  const text = Array.from({ length: 2_500 }, (_none, at) => one(at)).join('');
  const folder = withText(example, 'events.yml', text);
  const { problems } = compilePreview(await corpusOf(folder));
  expect(problems.length).toBeGreaterThan(10_000);
  const keys = new Set(problems.map((problem) => fieldOf(problem, folder).id));
  expect(keys.has('e2499')).toBe(true);
});

test('files that are no text, and folders with nothing in them, are read as empty', () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0, 1]);
  const names = ['corpus.yml', 'events.yml', 'lessons.yml', 'documents/a.yml', 'documents/a.txt'];
  const folder = names.reduce<Folder>((all, name) => withFile(all, name, bytes), new Map());
  expect(readTimeline(folder).title).toBe('');
  expect(readEvents(folder)).toEqual([]);
  expect(readDocuments(folder)[0]?.text).toBeNull();
  expect(unreadableFiles(folder)).toEqual([
    'events.yml',
    'corpus.yml',
    'lessons.yml',
    'documents/a.yml',
  ]);
  expect(readDocuments(new Map())).toEqual([]);
  expect(() => edits.setTimeline(folder, ['title'], 'x')).toThrow(edits.Refused);
});
